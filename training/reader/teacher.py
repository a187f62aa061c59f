"""Vectors of a large model, to teach senses: all-mpnet-base-v2 (Apache-2.0) over single sentences of varied news.

`python -m reader.teacher --mpnet FOLDER --data ../../shared/data --out teacher.pt` keeps, for the content words of some 21,500 sentences,
the 128 strongest components of what MPNet makes of them.
"""

import argparse
import glob
import gzip
import json
import os
import random
import re

import torch

from . import corpora, words

KEPT = 128
# Sentences of which the components are taken.
FIRST = 4096
# Sentences a source.
WANTED = {"allsides": 8000, "polnear": 5500, "own": 5800, "wikievents": 2200}
# Marks of the own corpora, and lines there that are no text.
MARK, APART = re.compile(r"\[\S+ ([^\[\]]*)\]"), re.compile(r"[=%@#/].*|\s*")


def sentences(data, own):
    """Sentences of 6 to 45 words, by source."""
    found = {source: set() for source in WANTED}

    def add(source, text):
        for s in words.sentences(text):
            if 6 <= len(s) <= 45:
                found[source].add(text[s[0][0] : s[-1][1]])

    with gzip.open(os.path.join(data, "allsides", "train.jsonl.gz"), "rt") as lines:
        for row in map(json.loads, lines):
            add("allsides", row.get("title") or "")
            add("allsides", row.get("text") or "")
    for path in sorted(glob.glob(os.path.join(data, "polnear", "train", "text", "*"))):
        with open(path, encoding="utf-8") as body:
            add("polnear", body.read())
    for path in sorted(glob.glob(os.path.join(own, "affairs", "*.txt")) + glob.glob(os.path.join(own, "tellings", "*.txt"))):
        with open(path, encoding="utf-8") as body:
            for line in body:
                if not APART.fullmatch(line.rstrip("\n")):
                    add("own", MARK.sub(r"\1", line))
    for document in corpora.wikievents(os.path.join(data, "wikievents", "wiki-train-human.jsonl"), 0):
        for s in document:
            add("wikievents", " ".join(s.words))
    chance, picked = random.Random(4), []
    for source, some in found.items():
        some = sorted(some)
        chance.shuffle(some)
        picked += some[: WANTED[source]]
    chance.shuffle(picked)
    return picked


def asked(text):
    """The content words of a sentence."""
    return [(a, b) for s in words.sentences(text) for a, b in s if b - a > 2 and not words.still(text[a:b])]


class Teacher:
    def __init__(self, folder):
        from transformers import AutoTokenizer, MPNetModel

        self.tokenizer = AutoTokenizer.from_pretrained(folder)
        self.model = MPNetModel.from_pretrained(folder).eval()

    @torch.no_grad()
    def read(self, items):
        """Of `(sentence, spans)` each span's vector, of length one: the mean over its pieces."""
        out, order = [None] * len(items), sorted(range(len(items)), key=lambda i: len(items[i][0]))
        for first in range(0, len(order), 32):
            group = order[first : first + 32]
            given = self.tokenizer(
                [items[i][0] for i in group], return_tensors="pt", padding=True, truncation=True, max_length=160,
                return_offsets_mapping=True,
            )  # fmt: skip
            at = given.pop("offset_mapping").tolist()
            seen = self.model(**given).last_hidden_state
            for row, i in enumerate(group):
                rows = []
                for a, b in items[i][1]:
                    pieces = [k for k, (x, y) in enumerate(at[row]) if y > x and x < b and y > a]
                    v = seen[row, pieces].mean(0) if pieces else torch.zeros(seen.shape[2])
                    rows.append(torch.nn.functional.normalize(v, dim=0).half())
                out[i] = torch.stack(rows) if rows else torch.zeros(0, seen.shape[2])
        return out


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--mpnet", required=True, help="the folder of all-mpnet-base-v2")
    p.add_argument("--data", required=True)
    p.add_argument("--own", default=os.path.join(os.path.dirname(__file__), "..", "corpus"))
    p.add_argument("--out", required=True)
    a = p.parse_args()
    items = [(s, asked(s)) for s in sentences(a.data, a.own)]
    teacher, kept, axes = Teacher(a.mpnet), [], None
    for first in range(0, len(items), FIRST):
        part = items[first : first + FIRST]
        vectors = [v.float() for v in teacher.read(part)]
        if axes is None:
            every = torch.cat(vectors)
            mean = every.mean(0)
            axes = torch.linalg.eigh((every - mean).T @ (every - mean)).eigenvectors[:, -KEPT:].flip(1)
        kept += [(s, spans, ((v - mean) @ axes).half()) for (s, spans), v in zip(part, vectors, strict=True)]
    torch.save({"sentences": kept, "mean": mean, "axes": axes}, a.out)


if __name__ == "__main__":
    main()
