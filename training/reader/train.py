"""Trains the reader: `python -m reader.train --data ../../shared/data --jar bge.jar --out checkpoints`."""

import argparse
import glob
import json
import os
import time
from collections import Counter

import torch
from torch.nn import functional as F

from . import corpora, labels, measure, net, windows


def plan(data, nested, free):
    """Name, passes, free licence, documents. Passes are those of each round and, after them, those of the last round;
    below one, a part of the windows drawn anew each time."""
    ud = os.path.join(data, "ud-english-ewt")
    gum = [f for g in ("news", "interview", "letter", "speech", "court") for f in glob.glob(f"{data}/gum/dep/GUM_{g}_*")]
    rows = [
        ("polnear", (1.0, 0.6), False, lambda: corpora.polnear(f"{data}/polnear/train")),
        ("conll", (1.0, 0.6), False, lambda: corpora.names(f"{data}/conllpp/train.txt", corpora.CONLL)),
        ("politics", (1.0, 1.0), True, lambda: corpora.names(f"{data}/crossner-politics/test.txt", corpora.POLITICS)),
        ("re3d", (3.0, 10.0), True, lambda: corpora.re3d(f"{data}/re3d", False, free)),
        ("ewt", (1.0, 1.2), True, lambda: corpora.universal(f"{ud}/train.conllu")),
        ("gum", (0.5, 0.5), True, lambda: (d for f in sorted(gum) for d in corpora.universal(f))),
        ("ecb", (1.6, 1.6), True, lambda: corpora.ecb(f"{data}/ecbplus", False)),
        ("wikievents", (0.8, 1.5), False, lambda: corpora.wikievents(f"{data}/wikievents/wiki-train-human.jsonl")),
        ("timeml", (1.2, 2.0), False, lambda: corpora.timeml(f"{data}/tempeval3/TBAQ-cleaned", False)),
        ("uw", (0.3, 0.3), False, lambda: corpora.factuality(f"{data}/factuality/UW/train.jsonl")),
        ("uds", (0.2, 0.2), True, lambda: corpora.factuality(f"{data}/factuality/UDS_IH2/train.jsonl")),
    ]
    return [r for r in rows if r[2] or not free] + [
        ("nested", (5.0, 6.0), True, lambda: own(nested))
    ]


def own(folder):
    """The own corpus, and its wrapped sentences."""
    for name in ("train.jsonl", "train-wrapped.jsonl"):
        if os.path.exists(os.path.join(folder, name)):
            yield from corpora.nested(os.path.join(folder, name))


def dev(data, nested):
    return {
        "polnear": lambda: corpora.polnear(f"{data}/polnear/dev"),
        "conll": lambda: corpora.names(f"{data}/conllpp/dev.txt", corpora.CONLL),
        "re3d": lambda: corpora.re3d(f"{data}/re3d", True),
        "ewt": lambda: corpora.universal(f"{data}/ud-english-ewt/dev.conllu"),
        "ecb": lambda: corpora.ecb(f"{data}/ecbplus", True),
        "wikievents": lambda: corpora.wikievents(f"{data}/wikievents/dev.jsonl"),
        "timeml": lambda: corpora.timeml(f"{data}/tempeval3/TBAQ-cleaned", True),
        "uw": lambda: corpora.factuality(f"{data}/factuality/UW/dev.jsonl"),
        "nested": lambda: corpora.nested(os.path.join(nested, "dev.jsonl")),
    }


def sets(documents):
    """Label sets, those of lemma and rel from the treebanks."""
    lemma, rel = Counter(), Counter()
    for d in documents:
        for s in d:
            lemma.update(s.labels["lemma"])
            rel.update(s.labels["rel"])
    scripts = ["0+"] + sorted(k for k, n in lemma.items() if n >= 12 and k != "0+")
    return {**labels.HEADS, "lemma": scripts, "rel": sorted(k for k, n in rel.items() if n >= 5)}


def loss(model, group):
    ids, mask, shapes, at, sents = windows.inputs(group)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        x = model.words(ids, mask, shapes, at)
        annotated = {h for w in group for h, row in w.labels.items() if any(v is not None for v in row)}
        scored = {h: model.tag[h](x) for h in annotated if h in model.tag}
        pairs = {}
        if "link" in annotated:
            pairs["link"] = model.link(x)
        if "arc" in annotated:
            pairs["arc"] = model.arcs(x, sents)
            heads = windows.pad([[j if j is not None else 0 for j in w.labels["arc"]] for w in group])
            scored["rel"] = model.rel(x, heads)
    total = torch.zeros(())
    real = sents >= 0
    for h, scores in scored.items():
        number = {v: i for i, v in enumerate(model.sets[h])}
        gold = windows.pad([[number.get(v, -100) if v is not None else -100 for v in w.labels[h]] for w in group], -100)
        scores = scores.float()
        if h in model.crf and bool((gold[real] >= 0).all()):
            total = total + model.crf[h].loss(scores, gold.clamp(min=0), real) * (2.0 if h == "attribution" else 1.0)
        elif bool((gold >= 0).any()):
            total = total + F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=-100)
    for h, scores in pairs.items():
        gold = windows.pad([[j if j is not None else -100 for j in w.labels[h]] for w in group], -100)
        if bool((gold >= 0).any()):
            scores = scores.float().masked_fill(~real[:, None, :], net.FAR)
            part = F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=-100)
            total = total + part * (0.3 if h == "link" else 1.0)
    return total


def portion(rows, passes, rng):
    out = []
    while passes >= 1:
        out += rows
        passes -= 1
    return out + rng.sample(rows, int(len(rows) * passes))


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--data", required=True)
    p.add_argument("--nested", default=os.path.join(os.path.dirname(__file__), "..", "corpus", "nested", "build"))
    p.add_argument("--jar", required=True)
    p.add_argument("--tokenizer", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--rounds", type=int, default=3)
    p.add_argument("--minutes", type=float, default=0, help="an upper limit; the rate falls to zero by then")
    p.add_argument("--rate", type=float, default=1.8e-4)
    p.add_argument("--size", type=int, default=1280, help="word pieces of a batch")
    p.add_argument("--seed", type=int, default=7)
    p.add_argument("--free", action="store_true", help="freely licensed data alone")
    a = p.parse_args()
    torch.manual_seed(a.seed)
    rng = windows.seeded(a.seed)
    os.makedirs(a.out, exist_ok=True)
    pieces = windows.Pieces(a.tokenizer)
    from . import wrapping

    rows = plan(a.data, a.nested, a.free)
    held, documents = {}, {}
    for name, _, _, load in rows[:-1]:
        documents[name] = list(load())
        held[name] = [w for d in documents[name] for w in windows.cut(d, pieces)]
    treebank = documents["ewt"]
    model = net.Reader(sets(treebank))
    model.encoder.load_jar(a.jar)
    develop = {n: [w for d in f() for w in windows.cut(d, pieces)] for n, f in dev(a.data, a.nested).items() if n != "nested"}

    encoder = list(model.encoder.parameters())
    own = {id(q) for q in encoder}
    groups = [
        {"params": [q for q in encoder if q.dim() > 1], "lr": a.rate, "weight_decay": 0.01},
        {"params": [q for q in encoder if q.dim() <= 1], "lr": a.rate, "weight_decay": 0.0},
        {"params": [q for q in model.parameters() if id(q) not in own], "lr": 8 * a.rate, "weight_decay": 0.0},
    ]
    optimiser = torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)
    base = [g["lr"] for g in groups]
    begun = first = 0
    state = os.path.join(a.out, "last.pt")
    spent = 0.0
    if os.path.exists(state):
        saved = torch.load(state, weights_only=False)
        model.load_state_dict(saved["model"])
        optimiser.load_state_dict(saved["optimiser"])
        first, begun, spent = saved["round"], saved["step"], saved["spent"]
        rng.setstate(saved["rng"])
    start = time.time() - spent
    step, total, mean = begun, 0, None
    for number in range(first, a.rounds):
        work = []
        for name, passes, _, load in rows:
            own_rows = held.get(name)
            if own_rows is None:
                if not os.path.exists(os.path.join(a.nested, "train.jsonl")):
                    continue
                own_rows = [w for d in load() for w in windows.cut(d, pieces)]
            times = passes[number + 1 == a.rounds]
            work += windows.batches(portion(own_rows, times, rng), a.size, rng)
        more = wrapping.wrapped(documents.get("polnear", []), rng)
        work += windows.batches([w for d in more for w in windows.cut(d, pieces)], a.size, rng)
        rng.shuffle(work)
        total = total or begun + len(work) * (a.rounds - first)
        for i, group in enumerate(work):
            done = step / total
            if a.minutes:
                done = max(done, (time.time() - start) / 60 / a.minutes)
            if done >= 1:
                break
            scale = min(1, step / 150) * (1 - done)
            for g, lr in zip(groups, base, strict=True):
                g["lr"] = lr * scale
            model.train()
            value = loss(model, group)
            value.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
            step += 1
            mean = value.item() if mean is None else 0.98 * mean + 0.02 * value.item()
            if step % 500 == 0:
                torch.save({"model": model.state_dict(), "sets": model.sets}, os.path.join(a.out, "snapshot.pt"))
            if step % 50 == 0:
                took = time.time() - start
                print(f"round {number} step {step}/{total} loss {mean:.3f} {took / 60:.1f} min", flush=True)
        saved = {
            "model": model.state_dict(), "sets": model.sets, "optimiser": optimiser.state_dict(), "round": number + 1,
            "step": step, "spent": time.time() - start, "rng": rng.getstate(),
        }  # fmt: skip
        torch.save(saved, state + ".new")
        os.replace(state + ".new", state)
        figures = {n: measure.heads(model, w) for n, w in develop.items()}
        for part in ("dev", "test"):
            path = os.path.join(a.nested, part + ".jsonl")
            if os.path.exists(path):
                figures["nested " + part] = measure.chains(model, path, pieces)
        print(json.dumps({"round": number + 1, "minutes": round((time.time() - start) / 60, 1), **figures}), flush=True)


if __name__ == "__main__":
    main()
