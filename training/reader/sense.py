"""Trains senses: `python -m reader.sense --start MODEL --teacher teacher.pt --mpnet MPNET --version V --out export`.

A sense is a vector of a word in its sentence; words that tell of one happening lie near each other. MPNet tells them apart best, but costs
four times what reading costs: its lower layers, with a small net over them, learn what all of it makes of each word (`reader/teacher.py`).
No marked happening teaches them, so no text on which joins are fitted or measured is known by heart.
"""

import argparse
import os
import random
import time

import torch
from torch.nn import functional as F

from . import senses, windows, words

SIZE, DEV, MOST = 24, 400, 110
# How much a vector's length counts beside its direction.
LENGTH = 0.3


class Sentence:
    """One sentence: its pieces, the first piece of each word that is asked for, and what the teacher makes of that word."""

    def __init__(self, ids, firsts, wanted):
        self.ids, self.firsts, self.wanted = ids, firsts, wanted

    @classmethod
    def of(cls, text, spans, wanted, pieces):
        ids, at = [], {}
        for s in words.sentences(text):
            for a, b in s:
                at[a] = len(ids)
                ids += pieces.of(text[a:b])
        told = [(at[a], n) for n, (a, _) in enumerate(spans) if a in at]
        return cls(ids, [first for first, _ in told], wanted[[n for _, n in told]].float())


def sentences(path, pieces):
    """Those of the teacher, in order of chance, without the longest."""
    made = (Sentence.of(*row, pieces) for row in torch.load(path, weights_only=False)["sentences"])
    found = [s for s in made if s.firsts and len(s.ids) <= MOST]
    random.Random(1).shuffle(found)
    return found


def batch(model, some):
    """The vectors of the words of some sentences: the model's and the teacher's."""
    width = max(len(s.ids) for s in some)
    ids = torch.tensor([s.ids + [0] * (width - len(s.ids)) for s in some])
    seen = torch.tensor([[1.0] * len(s.ids) + [0.0] * (width - len(s.ids)) for s in some])
    out = model(ids, seen[:, None, :].expand(-1, width, -1))
    return torch.cat([out[row, s.firsts] for row, s in enumerate(some)]), torch.cat([s.wanted for s in some])


def loss(own, wanted):
    apart = ((own - wanted) ** 2).mean() / (wanted**2).mean()
    return (1 - F.cosine_similarity(own, wanted)).mean() + LENGTH * apart


@torch.no_grad()
def measure(model, some):
    """The mean cosine of the two."""
    parts = [batch(model, some[k : k + 40]) for k in range(0, len(some), 40)]
    return float(torch.cat([F.cosine_similarity(*p) for p in parts]).mean())


def batches(some, chance):
    """All of them once, those of like length together."""
    order = sorted(some, key=lambda s: len(s.ids) + chance.random() * 6)
    groups = [order[k : k + SIZE] for k in range(0, len(order), SIZE)]
    chance.shuffle(groups)
    return groups


def run(model, some, minutes, rate, kept, seed=1):
    dev, some = some[:DEV], some[DEV:]
    lower = [*model.layers.parameters(), model.far]
    upper = [*model.a.parameters(), *model.b.parameters()]
    groups = [{"params": lower, "base": rate}, {"params": upper, "base": 1e-3}]
    optimiser = torch.optim.AdamW(groups, lr=rate, weight_decay=0.01)
    start, step, chance, todo = time.time(), 0, random.Random(seed), []
    while (gone := (time.time() - start) / 60) < minutes:
        for g in optimiser.param_groups:
            g["lr"] = g["base"] * min(1, (step + 1) / 80) * max(0.02, 1 - gone / minutes)
        todo = todo or batches(some, chance)
        told = loss(*batch(model, todo.pop()))
        optimiser.zero_grad()
        told.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        step += 1
        if step % 100 == 0:
            print(step, round(gone, 1), round(float(told.detach()), 3), round(measure(model, dev), 4), flush=True)
            torch.save(model.state_dict(), kept)
    return model.eval()


def options():
    p = argparse.ArgumentParser()
    p.add_argument("--start", required=True, help="the folder of a shipped model")
    p.add_argument("--mpnet", required=True, help="the folder of all-mpnet-base-v2")
    p.add_argument("--teacher", required=True)
    p.add_argument("--out", required=True, help="a folder: that of --start with senses added")
    p.add_argument("--version", required=True)
    p.add_argument("--go-on", action="store_true", help="from the senses.pt of --out")
    p.add_argument("--minutes", type=float, default=40)
    p.add_argument("--rate", type=float, default=6e-5)
    return p.parse_args()


def begin(folder, pieces):
    from transformers import MPNetModel

    with open(os.path.join(folder, "vocab.txt"), encoding="utf-8") as lines:
        its = {line.rstrip("\n"): n for n, line in enumerate(lines)}
    model = senses.Senses()
    model.begin(MPNetModel.from_pretrained(folder), its, pieces.tokenizer.get_vocab())
    return model


def main():
    a = options()
    torch.manual_seed(1)
    pieces = windows.Pieces(os.path.join(a.start, "tokenizer.json"))
    model = begin(a.mpnet, pieces)
    os.makedirs(a.out, exist_ok=True)
    kept = os.path.join(a.out, "senses.pt")
    if a.go_on:
        model.load_state_dict(torch.load(kept))
    run(model, sentences(a.teacher, pieces), a.minutes, a.rate, kept)
    torch.save(model.state_dict(), kept)
    senses.ship(model, a.start, a.out, a.version)


if __name__ == "__main__":
    main()
