"""Trains senses over an encoder that is done: `python -m reader.sense --start MODEL --marks MARKS --teacher teacher.pt --data ../../shared/data …`.

A sense is a vector of a word in its sentence; words that tell of one happening lie near each other. Two things teach it: how near a
large model puts two words to each other (`reader/teacher.py`), and which marked words tell of one happening (ECB+, own tellings,
FCC-T, WEC-Eng, NewsWCL50r). Half of ECB+'s topics and a third of the tellings are left out, to see what is learned by heart.
"""

import argparse
import collections
import gzip
import json
import os
import random
import time

import torch
from torch.nn import functional as F

from . import corpora, net, senses, shipped, windows, words

# How often a batch is of each corpus.
SHARES = {"ECB+": 4, "tellings": 5, "NewsWCL50r": 1, "FCC-T": 1.5, "WEC-Eng": 1.5}
# Where chains run over many windows, so that a batch takes some of each of some chains.
CHAINED = ("FCC-T", "WEC-Eng")
# Words to each side of a mark that are kept of a window.
AROUND, MOST = 30, 160
LIKENESS, UNLIKE = 10, 12


class Sentence:
    """One sentence: the vectors of its pieces behind the eighth layer, and words of it, each by its words' first pieces."""

    def __init__(self, marks):
        self.marks, self.below = marks, None


def report(text, marks, vectors, pieces):
    """Windows of a text with the sentences that have marks: `marks` as (begin, end, chain)."""
    sents = words.sentences(text)
    rows = [corpora.Sentence([text[a:b] for a, b in s], {}) for s in sents]
    flat = [(n, a, b) for n, s in enumerate(sents) for a, b in s]
    made, at = [], 0
    for window in windows.cut(rows, pieces):
        inside, at = flat[at : at + len(window.words)], at + len(window.words)
        by = collections.OrderedDict()
        ends = [*window.at[1:], len(window.ids) - 1]
        for (n, a, b), first, end in zip(inside, window.at, ends, strict=True):
            by.setdefault(n, []).append((a, b, first, end))
        found = []
        for some in by.values():
            begin = some[0][2]
            told = []
            for k, (a, b, chain) in enumerate(marks):
                firsts = [first - begin for x, y, first, _ in some if x < b and y > a]
                if firsts:
                    told.append((firsts, chain, vectors[k] if vectors is not None else None))
            if told:
                found.append((begin, some[-1][3], Sentence(told)))
        if found:
            made.append((window, found))
    return made


def windowed(path, corpus, group):
    """Texts of a corpus of windows, with their event marks."""
    with gzip.open(path, "rt") as lines:
        for row in map(json.loads, lines):
            marks = [m for m in row["mentions"] if m["kind"] == "event" and m["spans"] and m.get("chain")]
            if not marks:
                continue
            first = max(0, min(m["spans"][0][0] for m in marks) - AROUND)
            end = min(len(row["tokens"]), max(m["spans"][-1][1] for m in marks) + AROUND, first + MOST)
            text, at = "", []
            for token in row["tokens"][first:end]:
                text += " " if text else ""
                at.append((len(text), len(text) + len(token.strip() or ";")))
                text += token.strip() or ";"
            told = [
                (at[m["spans"][0][0] - first][0], at[m["spans"][0][1] - 1 - first][1], m["chain"])
                for m in marks
                if m["spans"][0][1] <= end
            ]
            yield corpus, row[group] if group else "", text, told


def taught(corpus, group):
    """Whether a marked report teaches senses; the others tell how well it was learned."""
    number = sum(group.encode())
    return corpus == "ECB+" and number % 2 == 1 or corpus == "tellings" and number % 3 != 0


def read(encoder, made):
    """Fills in the vectors behind the eighth layer."""
    made.sort(key=lambda m: len(m[0].ids))
    for first in range(0, len(made), 32):
        group = made[first : first + 32]
        width = len(group[-1][0].ids)
        fill = lambda row: list(row) + [0] * (width - len(row))  # noqa: E731
        ids = torch.tensor([fill(w.ids) for w, _ in group])
        mask = torch.tensor([fill([1] * len(w.ids)) for w, _ in group])
        shapes = torch.tensor([fill(w.shapes) for w, _ in group])
        below = encoder.below(ids, mask, shapes, net.LOWER).half()
        for row, (_, found) in enumerate(group):
            for begin, end, sentence in found:
                sentence.below = below[row, begin:end].clone()


def batch(model, some):
    """The words of some sentences: vectors of length one, chains, teacher's vectors."""
    width = max(len(s.below) for s in some)
    below, seen = torch.zeros(len(some), width, net.WIDTH), torch.zeros(len(some), width)
    for row, s in enumerate(some):
        below[row, : len(s.below)] = s.below.float()
        seen[row, : len(s.below)] = 1
    out = model(below, seen[:, None, :].expand(-1, width, -1))
    told = [(row, *m) for row, s in enumerate(some) for m in s.marks]
    vectors = torch.stack([out[row, firsts].sum(0) for row, firsts, _, _ in told])
    return F.normalize(vectors, dim=-1), told


def near(vectors, told):
    """How far likenesses are from the teacher's."""
    rows = [i for i, t in enumerate(told) if t[3] is not None]
    if len(rows) < 5:
        return torch.zeros(())
    wanted = F.normalize(torch.stack([told[i][3] for i in rows]).float(), dim=1)
    own = vectors[rows]
    return LIKENESS * ((own @ own.T - wanted @ wanted.T) ** 2).mean()


def one(model, vectors, told, groups):
    """How unsurely pairs of words of one group are told to be of one happening or of two."""
    a, b = torch.triu_indices(len(told), len(told), 1)
    where = torch.tensor([groups[t[0]] for t in told])
    a, b = a[where[a] == where[b]], b[where[a] == where[b]]
    names = {}
    chain = torch.tensor([names.setdefault((groups[t[0]], t[2]), len(names)) for t in told])
    same = chain[a] == chain[b]
    if not same.any():
        return torch.zeros(())
    z = model.bar[0] * (vectors[a] * vectors[b]).sum(1) + model.bar[1]
    loss = F.binary_cross_entropy_with_logits(z, same.float(), reduction="none")
    weight = torch.where(same, 1.0, min(1.0, UNLIKE * float(same.sum()) / max(1, int((~same).sum()))))
    return (loss * weight).sum() / weight.sum()


class Lessons:
    """Batches by chance."""

    def __init__(self, groups, seed):
        self.chance, self.by = random.Random(seed), collections.defaultdict(list)
        self.chains = {c: collections.defaultdict(list) for c in CHAINED}
        for (corpus, _), some in groups.items():
            self.by[corpus].append(some)
            for s in some if corpus in CHAINED else ():
                self.chains[corpus][s.marks[0][1]].append(s)
        self.plain = sorted(self.by["plain"][0], key=lambda s: len(s.below))

    def plainly(self):
        first = self.chance.randrange(len(self.plain) - 28)
        return self.plain[first : first + 28]

    def marked(self):
        """Sentences, and the group of each."""
        corpus = self.chance.choices(list(SHARES), list(SHARES.values()))[0]
        if corpus in CHAINED:
            long = [some for some in self.chains[corpus].values() if len(some) > 1]
            some = [s for c in self.chance.sample(long, 11) for s in self.chance.sample(c, min(3, len(c)))]
            return some, [0] * len(some)
        if corpus == "tellings":
            two = self.chance.sample(self.by[corpus], 2)
            return [s for r in two for s in r[:20]], [n for n, r in enumerate(two) for _ in r[:20]]
        some = self.chance.choice(self.by[corpus])
        some = self.chance.sample(some, min(len(some), 36))
        return some, [0] * len(some)


def texts(a):
    """`(corpus, group, text, marks, teacher's vectors or None)`."""
    teacher = torch.load(a.teacher, weights_only=False)
    known = {(s, tuple(spans)): v for s, spans, v in teacher["sentences"][teacher["plain"] :]}
    for s, spans, v in teacher["sentences"][: teacher["plain"]]:
        yield "plain", "", s, [(x, y, None) for x, y in spans], v
    with open(a.marks, encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if not taught(row["corpus"], row["group"]):
                continue
            for r in row["reports"]:
                for s in words.sentences(r["text"]):
                    begin, end = s[0][0], s[-1][1]
                    told = [(x - begin, y - begin, c) for x, y, c in r["marks"] if begin <= x and y <= end]
                    if told:
                        part = r["text"][begin:end]
                        yield row["corpus"], row["group"], part, told, known.get((part, tuple(t[:2] for t in told)))
    for name, corpus, group in (
        ("fcc-t/train", "FCC-T", None),
        ("wec-eng/dev", "WEC-Eng", None),
        ("newswcl50r/dev", "NewsWCL50r", "topic"),
    ):
        for corpus, key, text, told in windowed(os.path.join(a.data, name + ".jsonl.gz"), corpus, group):
            yield corpus, key, text, told, None


def options():
    p = argparse.ArgumentParser()
    p.add_argument("--start", required=True, help="the folder of a shipped model")
    p.add_argument("--data", required=True)
    p.add_argument("--marks", required=True)
    p.add_argument("--teacher", required=True)
    p.add_argument("--jar", required=True, help="bge-small's, whose upper layers these begin with")
    p.add_argument("--out", required=True, help="a folder: that of --start with senses added")
    p.add_argument("--version", required=True)
    p.add_argument("--minutes", type=float, default=32)
    p.add_argument("--rate", type=float, default=2e-4)
    p.add_argument("--seed", type=int, default=1)
    return p.parse_args()


def begin(a):
    """Senses whose layers are bge-small's last, and the shipped encoder."""
    saved = shipped.load(a.start)
    reader = net.Reader(saved["sets"])
    reader.begin(saved)
    bge = net.Encoder()
    bge.load_jar(a.jar)
    model = senses.Senses()
    for own, its in zip(model.layers, bge.layers[net.LAYERS - senses.OWN :], strict=True):
        own.load_state_dict(its.state_dict())
    return model, reader.eval().encoder


def run(model, lessons, minutes, rate):
    upper = [*model.layers.parameters()]
    optimiser = torch.optim.AdamW(
        [
            {"params": upper, "base": rate},
            {"params": [*model.a.parameters(), *model.b.parameters()], "base": 1e-3},
            {"params": [model.bar], "base": 1e-2},
        ],
        lr=rate,
        weight_decay=0.01,
    )
    start, step = time.time(), 0
    model.train()
    while (gone := (time.time() - start) / 60) < minutes:
        for g in optimiser.param_groups:
            g["lr"] = g["base"] * min(1, (step + 1) / 100) * max(0.02, 1 - gone / minutes)
        plain = near(*batch(model, lessons.plainly()))
        some, groups = lessons.marked()
        vectors, told = batch(model, some)
        marked = one(model, vectors, told, groups)
        loss = 3 * plain + marked + 1.5 * near(vectors, told)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        step += 1
        if step % 100 == 0:
            print(step, round(gone, 1), round(float(plain.detach()), 3), round(float(marked.detach()), 3), flush=True)
    return model.eval()


def main():
    a = options()
    torch.manual_seed(a.seed)
    model, encoder = begin(a)
    pieces = windows.Pieces(os.path.join(a.start, "tokenizer.json"))
    groups, made = collections.defaultdict(list), []
    for corpus, group, text, told, vectors in texts(a):
        for window, found in report(text, told, vectors, pieces):
            made.append((window, found))
            groups[corpus, group] += [s for _, _, s in found]
    read(encoder, made)
    model.scale.fill_(float(torch.cat([s.below for s in next(iter(groups.values()))[:800]]).float().std()))
    run(model, Lessons(groups, a.seed), a.minutes, a.rate)
    senses.ship(model, a.start, a.out, a.version)


if __name__ == "__main__":
    main()
