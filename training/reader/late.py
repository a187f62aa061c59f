"""Trains the late heads over an encoder that is done: `python -m reader.late --start last.pt --data ../../shared/data …`.

The encoder's vectors are taken as the shipped model computes them, in eight bits. Nothing else of the model changes.
"""

import argparse
import os
import random
import tempfile
import time

import numpy as np
import onnxruntime as ort
import torch
from torch import nn
from torch.nn import functional as F

from . import corpora, export, frames, measure, net, train, windows


# Points that an inside without its beginning loses.
BARRED = 20.0


class Vectors(nn.Module):
    """What late heads read, as a model of its own."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, input_ids, attention_mask, shapes, words):
        encoder = self.model.encoder
        lower = encoder.below(input_ids, attention_mask, shapes, net.LOWER)
        x = self.model.taken(encoder.through(lower, attention_mask, net.LOWER, net.LAYERS), words)
        return self.model.seen(input_ids, attention_mask, words, lower, x)


class Session:
    """The vectors of words, as the shipped encoder gives them."""

    def __init__(self, model, folder):
        full, small = (os.path.join(folder, n) for n in ("vectors.fp32.onnx", "vectors.onnx"))
        names = export.INPUTS[:4]
        example = (
            torch.randint(1, 30000, (2, 9)), torch.ones(2, 9, dtype=torch.long), torch.randint(0, 7, (2, 9)),
            torch.tensor([[1, 2, 4, 5, 6], [1, 3, 5, 7, 0]]),
        )  # fmt: skip
        axes = {n: {0: "batch", 1: "pieces"} for n in names[:3]}
        axes |= {n: {0: "batch", 1: "words"} for n in (names[3], "seen")}
        torch.onnx.export(
            Vectors(model.eval()), example, full, input_names=names, output_names=["seen"], dynamic_axes=axes,
            opset_version=17, dynamo=False,
        )  # fmt: skip
        export.quantise(full, small)
        options = ort.SessionOptions()
        options.intra_op_num_threads = torch.get_num_threads()
        self.session = ort.InferenceSession(small, options, providers=["CPUExecutionProvider"])

    def read(self, found, size=2500):
        """Sets what each window `holds`: its words' vectors, in half precision."""
        for group in windows.batches([w for w in found if w.below is None], size):
            feed = dict(zip(export.INPUTS, (t.numpy().astype(np.int64) for t in windows.inputs(group)[:4])))
            for w, row in zip(group, self.session.run(None, feed)[0], strict=True):
                w.below = torch.from_numpy(row[: len(w.words)]).half()


def key(window):
    """A window as a number: its pieces, and where its words begin."""
    return hash((train.key(window), tuple(window.at)))


def plan(data, events, tellings):
    """Name, passes a round, documents."""
    return [
        ("events", 2, lambda: corpora.events(os.path.join(events, "train.jsonl"))),
        ("tellings", 2, lambda: corpora.tellings(os.path.join(tellings, "train.txt"))),
        ("geneva", 0.3, lambda: frames.geneva(f"{data}/geneva/train.jsonl.gz")),
        ("framenet", 0.25, lambda: train.framenet(data)),
        ("wikievents", 0.3, lambda: corpora.wikievents(f"{data}/wikievents/wiki-train-human.jsonl", 0.014)),
    ]


def dev(data, events, tellings):
    return {
        "events": lambda: corpora.events(os.path.join(events, "dev.jsonl")),
        "tellings": lambda: corpora.tellings(os.path.join(tellings, "fit.txt")),
        "geneva": lambda: frames.geneva(f"{data}/geneva/dev.jsonl.gz"),
        "wikievents": lambda: corpora.wikievents(f"{data}/wikievents/dev.jsonl"),
    }


def allowed(rows, number):
    """Which labels may stand at each word: 'O|B-other' tells of several, None of all."""
    known = {None: [True] * len(number)}
    for row in rows:
        for label in row:
            if label not in known:
                told = label.split("|")
                known[label] = [v in told for v in number]
    place = {label: i for i, label in enumerate(known)}
    return torch.tensor(list(known.values()))[windows.pad([[place[label] for label in row] for row in rows])]


def loss(model, group):
    """Over all late heads that the group is annotated with, word by word: of a word that may have one of several labels
    their shares are summed."""
    x = nn.utils.rnn.pad_sequence([w.below for w in group], batch_first=True).float()
    real = torch.arange(x.shape[1])[None] < torch.tensor([len(w.words) for w in group])[:, None]
    total = torch.zeros(())
    for head, late in model.late.items():
        rows = [w.labels.get(head) or [None] * len(w.words) for w in group]
        if all(v is None for row in rows for v in row):
            continue
        may = allowed(rows, {v: i for i, v in enumerate(model.sets[head])})
        told = real & ~may.all(-1)
        shares = torch.log_softmax(late(x), -1)[told].masked_fill(~may[told], net.FAR)
        total = total - torch.logsumexp(shares, -1).mean()
    return total


@torch.no_grad()
def chained(crf, names):
    """An inside follows a beginning or an inside of its kind; nothing else is learned of the order of labels."""
    for values in (crf.start, crf.end, crf.transitions):
        values.zero_()
    for i, name in enumerate(names):
        if name.startswith("I-"):
            crf.start[i] = -BARRED
            for j, before in enumerate(names):
                if before[2:] != name[2:]:
                    crf.transitions[j, i] = -BARRED


class Read:
    """A model over vectors that are there already, as `measure` asks it; kinds by softmax are summed over B and I."""

    def __init__(self, model):
        self.model, self.sets, self.crf = model, model.sets, model.crf

    def figures(self, found):
        self.model.eval()
        figures, counts = {}, measure.Count()
        plain = measure.Counter()
        with torch.no_grad():
            for w in found:
                scores = self.model.late["kind"](w.below[None].float())[0]
                row, told = w.labels["kind"], measure.tagged(self.model, "kind", scores)
                if any(v is None or "|" in v for v in row):
                    measure.opened(plain, row, told)
                else:
                    gold, hat = measure.spans(row), measure.spans(told)
                    counts.add({(a, b, "event") for a, b, _ in gold}, {(a, b, "event") for a, b, _ in hat})
                    counts.add(gold, hat)
        kinds = [k for k in counts.gold if k != "event"]
        if kinds:
            figures["event"] = round(counts.f1("event"), 1)
            g, f, r = (sum(c[k] for k in kinds) for c in (counts.gold, counts.found, counts.right))
            figures["kind"] = round(200 * r / (g + f), 1)
        if plain["open gold"]:
            p, r = plain["open held"] / max(plain["open told"], 1), plain["open found"] / plain["open gold"]
            figures["kind, open"] = round(200 * p * r / max(p + r, 1e-9), 1)
        return figures


def options():
    p = argparse.ArgumentParser()
    here = os.path.join(os.path.dirname(__file__), "..", "corpus")
    p.add_argument("--start", required=True, help="a checkpoint")
    p.add_argument("--data", required=True)
    p.add_argument("--tokenizer", required=True)
    p.add_argument("--out", required=True, help="the checkpoint with the heads trained")
    p.add_argument("--events", default=os.path.join(here, "events", "build"))
    p.add_argument("--tellings", default=os.path.join(here, "tellings"))
    p.add_argument("--rounds", type=int, default=24)
    p.add_argument("--rate", type=float, default=1.5e-3)
    p.add_argument("--passes", default="", help="other passes a round than the plan's: geneva=1")
    p.add_argument("--kept", help="a file that keeps the vectors, for further runs")
    p.add_argument("--seed", type=int, default=7)
    return p.parse_args()


def main():
    a = options()
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    saved = torch.load(a.start, weights_only=False)
    model = net.Reader(saved["sets"])
    model.begin(saved)
    for late in model.late.values():
        for part in (late.a, late.b):
            part.reset_parameters()
    other = dict(part.split("=") for part in a.passes.split(",") if part)
    pieces = windows.Pieces(a.tokenizer)
    corpora_ = [(n, float(other.get(n, p)), windows.of(f(), pieces)) for n, p, f in plan(a.data, a.events, a.tellings)]
    develop = {n: windows.of(f(), pieces) for n, f in dev(a.data, a.events, a.tellings).items()}
    known = torch.load(a.kept) if a.kept and os.path.exists(a.kept) else {}
    every = [w for _, _, ws in corpora_ for w in ws] + [w for ws in develop.values() for w in ws]
    for w in every:
        w.below = known.get(key(w))
    with tempfile.TemporaryDirectory() as folder:
        Session(model, folder).read(every)
    if a.kept:
        torch.save({key(w): w.below.clone() for w in every}, a.kept)
    for head in model.late:
        if head in model.crf:
            chained(model.crf[head], model.sets[head])
    optimiser = torch.optim.AdamW(model.late.parameters(), lr=a.rate, weight_decay=0.02)
    step, total, start = 0, None, time.time()
    for number in range(a.rounds):
        work = []
        for _, passes, found in corpora_:
            work += windows.batches(train.portion(found, passes, rng), 2000, rng)
        rng.shuffle(work)
        total = total or len(work) * a.rounds
        model.train()
        for group in work:
            for g in optimiser.param_groups:
                g["lr"] = a.rate * min(1, step / 50) * max(0, 1 - step / total)
            value = loss(model, group)
            value.backward()
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
            step += 1
        figures = {n: Read(model).figures(found) for n, found in develop.items()} if number + 1 == a.rounds or number % 8 == 7 else {}
        print(number + 1, round(time.time() - start), "s", figures, flush=True)
    saved["model"], saved["sets"] = model.state_dict(), model.sets
    saved.pop("optimiser", None)
    torch.save(saved, a.out)


if __name__ == "__main__":
    main()
