"""Trains the heads of syntax over an encoder that is done: `python -m reader.syntax --start MODEL --data ../../shared/data …`.

They read what late heads read. Beside the treebanks they learn from sentences of our own (`deeds`), in which any verb befalls anybody.
"""

import argparse
import glob
import random
import tempfile
import time

import torch
from torch import nn
from torch.nn import functional as F

from . import corpora, deeds, late, net, shipped, windows

HEADS = ("arc", "rel", "tag.upos")
GENRES = ("news", "interview", "letter", "speech", "court", "bio", "voyage")


def made(count, seed):
    """Own sentences, half of them alone, half four to a document."""
    sentences = [labelled(rows) for rows in deeds.Grammar(seed).make(count)]
    half = count // 2
    return [[s] for s in sentences[:half]] + [sentences[i : i + 4] for i in range(half, count, 4)]


def labelled(rows):
    words, tags, heads, relations = zip(*rows, strict=True)
    arcs = [i if h < 0 else h for i, h in enumerate(heads)]
    return corpora.Sentence(list(words), {"upos": list(tags), "arc": arcs, "rel": list(relations)})


def treebanks(data):
    yield from corpora.universal(f"{data}/ud-english-ewt/train.conllu")
    for genre in GENRES:
        for f in sorted(glob.glob(f"{data}/gum/dep/GUM_{genre}_*")):
            yield from corpora.universal(f)


def batch(group):
    """Vectors and the sentence of each word."""
    x = nn.utils.rnn.pad_sequence([w.below for w in group], batch_first=True).float()
    return x, windows.pad([w.sentences for w in group], -1)


def numbers(group, head, names):
    """Labels as their places among the names; -100 where none is known."""
    known = {v: i for i, v in enumerate(names)}
    return windows.pad([[known.get(v, -100) if v is not None else -100 for v in w.labels[head]] for w in group], -100)


def heads_of(group):
    return windows.pad([[j if j is not None else -100 for j in w.labels["arc"]] for w in group], -100)


def loss(model, group):
    x, sents = batch(group)
    arcs = heads_of(group)
    total = F.cross_entropy(model.arcs(x, sents).flatten(0, 1), arcs.flatten(), ignore_index=-100)
    relations = numbers(group, "rel", model.sets["rel"])
    total = total + F.cross_entropy(model.rel(x, arcs.clamp(min=0)).flatten(0, 1), relations.flatten(), ignore_index=-100)
    tags = numbers(group, "upos", model.sets["upos"])
    return total + 0.5 * F.cross_entropy(model.tag["upos"](x).flatten(0, 1), tags.flatten(), ignore_index=-100)


@torch.no_grad()
def figures(model, found):
    """Shares of words with the right head, with the whole relation too, with the right tag."""
    model.eval()
    n = torch.zeros(4)
    for group in windows.batches(found, 3000):
        x, sents = batch(group)
        gold = heads_of(group)
        real = gold >= 0
        arcs = model.arcs(x, sents).argmax(-1)
        same = model.rel(x, arcs).argmax(-1) == numbers(group, "rel", model.sets["rel"])
        tag = model.tag["upos"](x).argmax(-1) == numbers(group, "upos", model.sets["upos"])
        right = (arcs == gold) & real
        n += torch.tensor([right.sum(), (right & same).sum(), (tag & real).sum(), real.sum()])
    return [round(100 * float(v / n[3]), 1) for v in n[:3]]


def options():
    p = argparse.ArgumentParser()
    p.add_argument("--start", required=True, help="the folder of a shipped model")
    p.add_argument("--data", required=True)
    p.add_argument("--tokenizer", required=True)
    p.add_argument("--out", required=True, help="a checkpoint with the heads trained")
    p.add_argument("--rounds", type=int, default=10)
    p.add_argument("--rate", type=float, default=1e-3)
    p.add_argument("--made", type=int, default=24000, help="own sentences")
    p.add_argument("--share", type=float, default=0.35, help="of these, a round")
    p.add_argument("--seed", type=int, default=7)
    return p.parse_args()


def main():
    a = options()
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    saved = shipped.load(a.start)
    model = net.Reader(saved["sets"])
    model.begin(saved)
    pieces = windows.Pieces(a.tokenizer)
    banks = list(treebanks(a.data))
    learned = windows.of(banks, pieces) + windows.alone(banks, pieces, 0.6, rng)
    own = windows.of(made(a.made, 11), pieces)
    dev = list(corpora.universal(f"{a.data}/ud-english-ewt/dev.conllu"))
    develop = {
        "EWT dev": windows.of(dev, pieces),
        "EWT dev, alone": windows.alone(dev, pieces, 1.1, rng),
        "own": windows.of(made(800, 777), pieces),
    }
    with tempfile.TemporaryDirectory() as folder:
        session = late.Session(model, folder)
        session.read(learned + own + [w for found in develop.values() for w in found])
    trained = [p for n, p in model.named_parameters() if n.startswith(tuple(h + "." for h in HEADS))]
    optimiser = torch.optim.AdamW(trained, lr=a.rate, weight_decay=0.01)
    step, total, start = 0, None, time.time()
    for number in range(a.rounds):
        work = windows.batches(learned + [w for w in own if rng.random() < a.share], 2000, rng)
        total = total or len(work) * a.rounds
        model.train()
        for group in work:
            for g in optimiser.param_groups:
                g["lr"] = a.rate * min(1, step / 100) * max(0.02, 1 - step / total)
            value = loss(model, group)
            value.backward()
            nn.utils.clip_grad_norm_(trained, 5)
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
            step += 1
        print(number + 1, round(time.time() - start), "s", {n: figures(model, f) for n, f in develop.items()}, flush=True)
    torch.save({"model": model.state_dict(), "sets": model.sets}, a.out)


if __name__ == "__main__":
    main()
