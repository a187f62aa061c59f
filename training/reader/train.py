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

from . import corpora, frames, labels, measure, net, shipped, windows, wrapping

MASK = 103
# The part of a corpus' sentences that stand alone in a window too; of others 0.3.
ALONE = {"ewt": 1.0, "gum": 1.0, "conll": 0.5}
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
        ("wikievents", 2, False, lambda: corpora.wikievents(f"{data}/wikievents/wiki-train-human.jsonl", 0.014)),
        ("timeml", 2, False, lambda: corpora.timeml(f"{data}/tempeval3/TBAQ-cleaned", False)),
        ("uw", 0.3, False, lambda: corpora.factuality(f"{data}/factuality/UW/train.jsonl")),
        ("uds", 0.15, True, lambda: corpora.factuality(f"{data}/factuality/UDS_IH2/train.jsonl")),
        ("geneva", 1.5, True, lambda: frames.geneva(f"{data}/geneva/train.jsonl.gz")),
        ("framenet", 1, True, lambda: framenet(data)),
        ("litbank", 0.3, True, lambda: frames.litbank(f"{data}/litbank-events/train.jsonl.gz")),
        ("negated", 1, False, lambda: frames.negated(f"{data}/sem2012-negation/train.jsonl.gz")),
        ("nested", 4, True, lambda: own(nested)),
        ("events", 4, True, lambda: corpora.events(os.path.join(events, "train.jsonl"))),
        ("own names", 2, True, lambda: corpora.own_names(os.path.join(names, "train.jsonl"))),
    ]
    return [r for r in rows if r[2] or not free]


def framenet(data):
    """FrameNet without what GENEVA's dev part holds, some exemplars a frame."""
    barred = {frames.plain(" ".join(r["tokens"])) for r in frames.rows(f"{data}/geneva/dev.jsonl.gz")}
    return frames.framenet(f"{data}/framenet15", barred, 45, windows.seeded(5))


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
        "geneva": lambda: frames.geneva(f"{data}/geneva/dev.jsonl.gz"),
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


KEPT = {}


def key(window):
    return hash((tuple(window.ids), tuple(window.shapes)))


def kept(model, group, frozen):
    """What the frozen layers give for a group, computed once a window, or taken from what an earlier run computed."""
    for w in group:
        if w.below is None and KEPT:
            w.below = KEPT.get(key(w))
    if any(w.below is None for w in group):
        ids, mask, shapes, *_ = windows.inputs(group)
        with net.narrow():
            x = model.encoder.below(ids, mask, shapes, frozen)
        for w, row in zip(group, x, strict=True):
            w.below = row[: len(w.ids)].to(torch.float16)
    return torch.nn.utils.rnn.pad_sequence([w.below for w in group], batch_first=True).float()


def loss(model, group, frozen):
    ids, mask, shapes, at, sents = windows.inputs(group)
    if frozen:
        lower = kept(model, group, frozen)
    with net.narrow():
        if frozen:
            x = model.taken(model.encoder.through(lower, mask, frozen, net.LAYERS), at)
        else:
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
    p.add_argument("--start", help="a model to begin with instead of bge's weights: a checkpoint or a shipped folder")
    p.add_argument("--frozen", type=int, default=0, help="so many lower layers are left as they are, and computed once")
    p.add_argument("--below", help="a folder that keeps what the frozen layers give; --rounds 0 fills it")
    p.add_argument("--passes", default="", help="other passes a round than the plan's: nested=2,re3d=3")
    p.add_argument("--figures", type=int, default=1, help="rounds between two measurements; the last is measured too; 0: none, `export` measures")
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
    encoder = [q for q in encoder if q.requires_grad]
    groups = [
        {"params": [q for q in encoder if q.dim() > 1], "lr": rate, "weight_decay": 0.01},
        {"params": [q for q in encoder if q.dim() <= 1], "lr": rate, "weight_decay": 0.0},
        {"params": [q for q in model.parameters() if id(q) not in own_], "lr": 8 * rate, "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)


class Rounds:
    """The batches of each round. The own corpora are read anew, so that they may grow while a model trains, unless lower
    layers are frozen: then each window is made once, some of its cues hidden, to keep what those layers give. Each corpus
    is drawn by its own numbers, so that one which grows leaves the others' windows as they were."""

    def __init__(self, rows, pieces, frozen, rng, seed=7):
        self.rows, self.pieces, self.frozen, self.rng, self.seed = rows, pieces, frozen, rng, seed
        self.documents = {name: list(load()) for name, _, _, load in rows if frozen or name not in OWN}
        self.known = {}

    def windows_of(self, name, make):
        """The windows that `make` cuts, given a source of chance."""
        if not self.frozen:
            return make(self.rng)
        if name not in self.known:
            own_rng = windows.seeded(f"{self.seed} {name}")
            self.known[name] = hidden(make(own_rng), own_rng)
        return self.known[name]

    def corpora(self):
        """Name, passes, windows of each corpus, its sentences alone and its wrapped ones too."""
        for name, passes, _, load in self.rows:
            found = self.documents[name] if name in self.documents else list(load())
            yield name, passes, self.windows_of(name, lambda _, found=found: windows.of(found, self.pieces))
            share = ALONE.get(name, 0.3)
            alone = self.windows_of(
                name + " alone", lambda rng, found=found, share=share: windows.alone(found, self.pieces, share, rng)
            )
            yield name + " alone", min(passes, 1), alone
        polnear = self.documents.get("polnear", [])
        wrap = self.windows_of("wrapped", lambda rng: windows.of(wrapping.wrapped(polnear, rng), self.pieces))
        yield "wrapped", 1, wrap

    def batches(self, size):
        work = []
        for _, passes, found in self.corpora():
            work += windows.batches(portion(found, passes, self.rng), size, self.rng)
        self.rng.shuffle(work)
        return work


def below(model, rounds, a):
    """Reads what the frozen layers give of each window from a folder; with no rounds, computes and writes it there."""
    os.makedirs(a.below, exist_ok=True)
    for path in sorted(glob.glob(os.path.join(a.below, "*.pt"))):
        KEPT.update(torch.load(path))
    if a.rounds:
        return
    for name, _, found in rounds.corpora():
        lacking = [w for w in found if key(w) not in KEPT]
        for group in windows.batches(lacking, a.size):
            kept(model, group, a.frozen)
        if lacking:
            torch.save({key(w): w.below.clone() for w in lacking}, os.path.join(a.below, f"{name} {len(lacking)}.pt"))
            for w in lacking:
                w.below = None
        print(f"kept {name}: {len(lacking)} of {len(found)} windows", flush=True)


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
    other = dict(part.split("=") for part in a.passes.split(",") if part)
    rows = [(name, float(other.get(name, passes)), free, load) for name, passes, free, load in rows]
    rounds = Rounds(rows, pieces, a.frozen, rng, a.seed)
    model = net.Reader(sets(rounds.documents["ewt"]))
    if a.start and os.path.isdir(a.start):
        model.begin(shipped.load(a.start))
    elif a.start:
        model.begin(torch.load(a.start, weights_only=False))
    else:
        model.encoder.load_jar(a.jar)
    model.freeze(a.frozen)
    develop = {n: windows.of(f(), pieces) for n, f in dev(a.data, a.events, a.names_corpus).items()} if a.figures else {}
    optimiser = optimiser_of(model, a.rate)
    base = [g["lr"] for g in optimiser.param_groups]
    step = first = total = 0
    if a.below:
        below(model, rounds, a)
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
        work = rounds.batches(a.size)
        total = max(total, step + len(work) * (a.rounds - number))
        for group in work:
            done = max(step / total, (time.time() - start) / 60 / a.minutes if a.minutes else 0)
            if done >= 1:
                break
            for g, lr in zip(optimiser.param_groups, base, strict=True):
                g["lr"] = lr * min(1, step / 150) * (1 - done)
            model.round(done > 1 - a.rounding)
            model.train()
            value = loss(model, group if a.frozen else hidden(group, rng), a.frozen)
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
        over = number + 1 == a.rounds or bool(a.minutes) and time.time() - start >= 60 * a.minutes
        measured = a.figures and (over or (number + 1) % a.figures == 0)
        figures = figures_of(model, develop, a.nested, pieces) if measured else {}
        print(json.dumps({"round": number + 1, "minutes": round((time.time() - start) / 60, 1), **figures}), flush=True)
        if over:
            break


if __name__ == "__main__":
    main()
