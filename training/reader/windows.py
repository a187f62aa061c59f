"""Windows: consecutive sentences of a document, together at most 126 word pieces, as rows of tensors."""

import random
from dataclasses import dataclass, field

import torch
from tokenizers import Tokenizer

from .words import shape

WINDOW = 126
CLS, SEP, UNK = 101, 102, 100


class Pieces:
    """Word pieces of single words, kept."""

    def __init__(self, path):
        self.tokenizer = Tokenizer.from_file(path)
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.known = {}

    def of(self, word):
        if word not in self.known:
            self.known[word] = self.tokenizer.encode(word, add_special_tokens=False).ids[:24] or [UNK]
        return self.known[word]


@dataclass
class Window:
    ids: list
    shapes: list
    at: list
    words: list
    sentences: list
    labels: dict = field(default_factory=dict)
    below: object = None  # what layers that are no longer trained make of it, in half precision


def cut(document, pieces):
    """The windows of a document."""
    group, size = [], 0
    for sentence in document:
        n = sum(len(pieces.of(w)) for w in sentence.words)
        if group and size + n > WINDOW:
            yield from build(group, pieces)
            group, size = [], 0
        group.append(sentence)
        size += n
    if group:
        yield from build(group, pieces)


def of(documents, pieces):
    """The windows of documents."""
    return [w for d in documents for w in cut(d, pieces)]


def alone(documents, pieces, share, rng):
    """Windows of one sentence each, for a part of the sentences: alerts, headlines, items of a line."""
    return [w for d in documents for s in d if rng.random() < share for w in cut([s], pieces)]


def build(sentences, pieces):
    """One window, or several where the single sentence in it is too long; labels that cross their border are lost."""
    rows = [(n, i, w) for n, s in enumerate(sentences) for i, w in enumerate(s.words)]
    parts, size = [[]], 0
    for row in rows:
        k = len(pieces.of(row[2]))
        if size + k > WINDOW:
            parts.append([])
            size = 0
        parts[-1].append(row)
        size += k
    for part in parts:
        yield filled(part, sentences, pieces)


def filled(part, sentences, pieces):
    w = Window([CLS], [0], [], [], [])
    where = {(n, i): k for k, (n, i, _) in enumerate(part)}
    for n, _, word in part:
        w.at.append(len(w.ids))
        w.words.append(word)
        w.sentences.append(n)
        ids = pieces.of(word)
        w.ids += ids
        w.shapes += [shape(word)] * len(ids)
    w.ids.append(SEP)
    w.shapes.append(0)
    for head in {h for s in sentences for h in s.labels}:
        row = []
        for n, i, _ in part:
            value = sentences[n].labels.get(head)
            if head == "link":
                row.append(where.get((n, value[i])) if value and i in value else None)
            elif head == "arc":
                row.append(where.get((n, value[i])) if value else None)
            else:
                row.append(value[i] if value else None)
        w.labels[head] = row
    return w


def pad(rows, fill=0):
    width = max(map(len, rows))
    return torch.tensor([r + [fill] * (width - len(r)) for r in rows])


def inputs(windows):
    """The five inputs of the model."""
    return (
        pad([w.ids for w in windows]),
        pad([[1] * len(w.ids) for w in windows]),
        pad([w.shapes for w in windows]),
        pad([w.at for w in windows]),
        pad([w.sentences for w in windows], -1),
    )


def batches(windows, size, rng=None):
    """Groups of windows of like length, about `size` pieces each."""
    order = sorted(windows, key=lambda w: len(w.ids) + (rng.random() * 8 if rng else 0))
    out, group = [], []
    for w in order:
        if group and (len(group) + 1) * max(len(w.ids), len(group[-1].ids)) > size:
            out.append(group)
            group = []
        group.append(w)
    if group:
        out.append(group)
    if rng:
        rng.shuffle(out)
    return out


def seeded(seed):
    return random.Random(seed)
