"""Trains the reader: `python -m reader.train --data ../../shared/data --jar bge.jar --out checkpoints`."""

import argparse
import glob
import json
import os
import time
from collections import Counter
from dataclasses import replace

import torch
from torch.nn import functional as F

from . import corpora, labels, measure, net, windows, wrapping

MASK = 103
OWN = ("nested", "events", "own names")


def plan(data, nested, events, names, free):
    """Name, passes a round, free licence, documents. Below one, a part of the windows drawn anew each time."""
    ud = os.path.join(data, "ud-english-ewt")
    gum = [f for g in ("news", "interview", "letter", "speech", "court") for f in glob.glob(f"{data}/gum/dep/GUM_{g}_*")]
    rows = [
        ("polnear", 1, False, lambda: corpora.polnear(f"{data}/polnear/train")),
        ("conll", 1, False, lambda: corpora.names(f"{data}/conllpp/train.txt", corpora.CONLL)),
        ("politics", 1, True, lambda: corpora.names(f"{data}/crossner-politics/test.txt", corpora.POLITICS)),
        ("re3d", 7, True, lambda: corpora.re3d(f"{data}/re3d", False, free)),
        ("ewt", 2, True, lambda: corpora.universal(f"{ud}/train.conllu")),
        ("gum", 1.5, True, lambda: (d for f in sorted(gum) for d in corpora.universal(f))),
        ("ecb", 1, True, lambda: corpora.ecb(f"{data}/ecbplus", False)),
        ("wikievents", 2, False, lambda: corpora.wikievents(f"{data}/wikievents/wiki-train-human.jsonl")),
        ("timeml", 2, False, lambda: corpora.timeml(f"{data}/tempeval3/TBAQ-cleaned", False)),
        ("uw", 0.3, False, lambda: corpora.factuality(f"{data}/factuality/UW/train.jsonl")),
        ("uds", 0.15, True, lambda: corpora.factuality(f"{data}/factuality/UDS_IH2/train.jsonl")),
        ("nested", 4, True, lambda: own(nested)),
        ("events", 4, True, lambda: corpora.events(os.path.join(events, "train.jsonl"))),
        ("own names", 2, True, lambda: corpora.own_names(os.path.join(names, "train.jsonl"))),
    ]
    return [r for r in rows if r[2] or not free]


def own(folder):
    """The own corpus, and its wrapped sentences."""
    for name in ("train.jsonl", "train-wrapped.jsonl"):
        yield from corpora.nested(os.path.join(folder, name))


def dev(data, events, names):
    return {
        "polnear": lambda: corpora.polnear(f"{data}/polnear/dev"),
        "conll": lambda: corpora.names(f"{data}/conllpp/dev.txt", corpora.CONLL),
        "re3d": lambda: corpora.re3d(f"{data}/re3d", True),
        "ewt": lambda: corpora.universal(f"{data}/ud-english-ewt/dev.conllu"),
        "ecb": lambda: corpora.ecb(f"{data}/ecbplus", True),
        "wikievents": lambda: corpora.wikievents(f"{data}/wikievents/dev.jsonl"),
        "timeml": lambda: corpora.timeml(f"{data}/tempeval3/TBAQ-cleaned", True),
        "uw": lambda: corpora.factuality(f"{data}/factuality/UW/dev.jsonl"),
        "events": lambda: corpora.events(os.path.join(events, "dev.jsonl")),
        "own names": lambda: corpora.own_names(os.path.join(names, "dev.jsonl")),
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


def hidden(group, rng, share=0.1):
    """Windows with some cues behind [MASK], so that the words around a cue tell it too: news has more cues than any
    corpus."""
    out = []
    for w in group:
        tags = w.labels.get("attribution")
        ids = list(w.ids)
        for i, tag in enumerate(tags or ()):
            if tag and tag.endswith("cue") and rng.random() < share:
                for at in range(w.at[i], w.at[i + 1] if i + 1 < len(w.at) else len(ids) - 1):
                    ids[at] = MASK
        out.append(replace(w, ids=ids))
    return out


def portion(rows, passes, rng):
    out = []
    while passes >= 1:
        out += rows
        passes -= 1
    return out + rng.sample(rows, int(len(rows) * passes))


def options():
    p = argparse.ArgumentParser()
    here = os.path.join(os.path.dirname(__file__), "..", "corpus")
    p.add_argument("--data", required=True)
    p.add_argument("--nested", default=os.path.join(here, "nested", "build"))
    p.add_argument("--events", default=os.path.join(here, "events", "build"))
    p.add_argument("--names-corpus", default=os.path.join(here, "names", "build"))
    p.add_argument("--jar", required=True)
    p.add_argument("--tokenizer", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--start", help="a model to begin with instead of bge's weights")
    p.add_argument("--rounds", type=int, default=5)
    p.add_argument("--minutes", type=float, default=0, help="an upper limit; the rate falls to zero by then")
    p.add_argument("--rate", type=float, default=1.8e-4)
    p.add_argument("--size", type=int, default=1280, help="word pieces of a batch")
    p.add_argument("--rounding", type=float, default=0.2, help="the last part, trained as the shipped model computes")
    p.add_argument("--seed", type=int, default=7)
    p.add_argument("--free", action="store_true", help="freely licensed data alone")
    return p.parse_args()


def optimiser_of(model, rate):
    encoder = list(model.encoder.parameters())
    own_ = {id(q) for q in encoder}
    groups = [
        {"params": [q for q in encoder if q.dim() > 1], "lr": rate, "weight_decay": 0.01},
        {"params": [q for q in encoder if q.dim() <= 1], "lr": rate, "weight_decay": 0.0},
        {"params": [q for q in model.parameters() if id(q) not in own_], "lr": 8 * rate, "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)


def round_of(rows, documents, pieces, size, rng):
    """The batches of one round. The own corpora are read anew, so that they may grow while a model trains."""
    work = []
    for name, passes, _, load in rows:
        found = load() if name in OWN else documents[name]
        work += windows.batches(portion(windows.of(found, pieces), passes, rng), size, rng)
    more = wrapping.wrapped(documents.get("polnear", []), rng)
    work += windows.batches(windows.of(more, pieces), size, rng)
    rng.shuffle(work)
    return work


def figures_of(model, develop, nested, pieces):
    figures = {n: measure.heads(model, w) for n, w in develop.items()}
    for part in ("dev", "held", "test"):
        path = os.path.join(nested, part + ".jsonl")
        if os.path.exists(path):
            figures["nested " + part] = measure.chains(model, path, pieces)
    return figures


def main():
    a = options()
    torch.manual_seed(a.seed)
    rng = windows.seeded(a.seed)
    os.makedirs(a.out, exist_ok=True)
    pieces = windows.Pieces(a.tokenizer)
    rows = plan(a.data, a.nested, a.events, a.names_corpus, a.free)
    documents = {name: list(load()) for name, _, _, load in rows if name not in OWN}
    model = net.Reader(sets(documents["ewt"]))
    if a.start:
        model.begin(torch.load(a.start, weights_only=False))
    else:
        model.encoder.load_jar(a.jar)
    develop = {n: windows.of(f(), pieces) for n, f in dev(a.data, a.events, a.names_corpus).items()}
    optimiser = optimiser_of(model, a.rate)
    base = [g["lr"] for g in optimiser.param_groups]
    step = first = total = 0
    state = os.path.join(a.out, "last.pt")
    spent, mean = 0.0, None
    if os.path.exists(state):
        saved = torch.load(state, weights_only=False)
        model.load_state_dict(saved["model"])
        optimiser.load_state_dict(saved["optimiser"])
        first, step, spent = saved["round"], saved["step"], saved["spent"]
        rng.setstate(saved["rng"])
    start = time.time() - spent
    for number in range(first, a.rounds):
        work = round_of(rows, documents, pieces, a.size, rng)
        total = max(total, step + len(work) * (a.rounds - number))
        for group in work:
            done = max(step / total, (time.time() - start) / 60 / a.minutes if a.minutes else 0)
            if done >= 1:
                break
            for g, lr in zip(optimiser.param_groups, base, strict=True):
                g["lr"] = lr * min(1, step / 150) * (1 - done)
            model.round(done > 1 - a.rounding)
            model.train()
            value = loss(model, hidden(group, rng))
            value.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
            step += 1
            mean = value.item() if mean is None else 0.98 * mean + 0.02 * value.item()
            if step % 50 == 0:
                took = (time.time() - start) / 60
                print(f"round {number} step {step}/{total} loss {mean:.3f} {took:.1f} min", flush=True)
        saved = {
            "model": model.state_dict(), "sets": model.sets, "optimiser": optimiser.state_dict(), "round": number + 1,
            "step": step, "spent": time.time() - start, "rng": rng.getstate(),
        }  # fmt: skip
        torch.save(saved, state + ".new")
        os.replace(state + ".new", state)
        figures = figures_of(model, develop, a.nested, pieces)
        print(json.dumps({"round": number + 1, "minutes": round((time.time() - start) / 60, 1), **figures}), flush=True)


if __name__ == "__main__":
    main()
