"""Figures of a model on dev sets: exact spans, attachment, chains."""

from collections import Counter

import torch

from . import labels, net, windows


def spans(tags):
    """Half-open spans (start, end, kind) of BIO tags; an I that follows another kind begins a span."""
    out, open_ = set(), None
    for i, tag in enumerate([*tags, "O"]):
        kind = tag[2:]
        if open_ and (tag[:1] != "I" or kind != open_[1]):
            out.add((open_[0], i, open_[1]))
            open_ = None
        if tag[:1] == "B" or (tag[:1] == "I" and not open_):
            open_ = (i, kind)
    return out


def parted(found, sentences):
    """The same spans, cut where a sentence begins: as the corpora mark, and the contract asks, a content a sentence."""
    out = set()
    for a, b, kind in found:
        at = a
        for i in range(a + 1, b + 1):
            if i == b or sentences[i] != sentences[at]:
                out.add((at, i, kind))
                at = i
    return out


class Count:
    """True, found and right, by kind."""

    def __init__(self):
        self.gold, self.found, self.right = Counter(), Counter(), Counter()

    def add(self, gold, found):
        self.gold.update(k for *_, k in gold)
        self.found.update(k for *_, k in found)
        self.right.update(k for *_, k in gold & found)

    def f1(self, kind=None):
        gold, found, right = (
            c[kind] if kind else sum(c.values()) for c in (self.gold, self.found, self.right)
        )
        return 200 * right / (gold + found) if gold + found else 0.0

    def macro(self):
        kinds = [k for k in self.gold if self.gold[k] >= 5]
        return sum(self.f1(k) for k in kinds) / len(kinds) if kinds else 0.0


def opened(counts, row, told):
    """Counts of kinds where the corpus leaves some words open: told ones that its labels allow, and those it is sure of
    that are found; `other` aside."""
    for gold, tag in zip(row, told, strict=True):
        if gold is None:
            continue
        sure = gold.startswith("B-") and "|" not in gold and gold != "B-other"
        counts["open gold"] += sure
        counts["open found"] += sure and tag == gold
        if tag.startswith("B-") and tag != "B-other":
            counts["open told"] += 1
            counts["open held"] += tag in gold.split("|")


@torch.no_grad()
def run(model, rows, size=4096):
    """Yields (window, {output: tensor of its words}) in any order."""
    model.eval()
    for group in windows.batches(rows, size):
        with net.narrow():
            outs = model(*windows.inputs(group))
        for i, w in enumerate(group):
            n = len(w.words)
            yield w, {h: o[i, :n].float() for h, o in zip(model.outputs(), outs, strict=True)}


def tagged(model, head, scores):
    sets = model.sets[head]
    path = model.crf[head].best(scores) if head in model.crf else scores.argmax(-1).tolist()
    return [sets[i] for i in path]


def heads(model, rows):
    """Figures of whatever the windows are annotated with."""
    counts, plain = {}, Counter()
    for w, out in run(model, rows):
        for head, row in w.labels.items():
            if head == "link":
                for i, j in enumerate(row):
                    if j is not None:
                        plain["link", 1] += 1
                        plain["link", 0] += int(out["link"][i, : len(row)].argmax()) == j
            elif head == "kind" and any(v is None or "|" in v for v in row):
                opened(plain, row, tagged(model, head, out[head]))
            elif head in labels.CRF or head == "trigger":
                if None not in row:
                    gold, told = spans(row), spans(tagged(model, head, out[head]))
                    if head == "attribution":
                        counts.setdefault("whole", Count()).add(gold, told)
                        gold, told = parted(gold, w.sentences), parted(told, w.sentences)
                    counts.setdefault(head, Count()).add(gold, told)
            elif head == "rel":
                arcs, rels = w.labels["arc"], out["rel"].argmax(-1).tolist()
                for i, j in enumerate(out["arc"][:, : len(row)].argmax(-1).tolist()):
                    if arcs[i] is None or row[i] is None:
                        continue
                    plain["uas", 1] += 1
                    plain["las", 1] += 1
                    plain["uas", 0] += j == arcs[i]
                    same = model.sets["rel"][rels[i]].split(":")[0] == row[i].split(":")[0]
                    plain["las", 0] += j == arcs[i] and same
            elif head in model.sets:
                for i, gold in enumerate(row):
                    if gold is not None:
                        plain[head, 1] += 1
                        plain[head, 0] += model.sets[head][int(out[head][i].argmax())] == gold
    figures = {}
    for head, c in counts.items():
        if head == "whole":
            figures["content over sentences"] = round(c.f1("content"), 1)
            continue
        figures[head] = round(c.f1(), 1)
        if head == "attribution":
            figures |= {k: round(c.f1(k), 1) for k in ("source", "cue", "content")}
        if head in ("entity", "kind", "thing"):
            figures[head + " macro"] = round(c.macro(), 1)
    if plain["open gold"]:
        precision, recall = plain["open held"] / max(plain["open told"], 1), plain["open found"] / plain["open gold"]
        figures["kind, open"] = round(200 * precision * recall / max(precision + recall, 1e-9), 1)
    plain = {k: n for k, n in plain.items() if not isinstance(k, str)}
    for head in sorted({h for h, _ in plain}):
        figures[head] = round(100 * plain[head, 0] / plain[head, 1], 1)
    return figures


def chains(model, path, pieces, depth=4):
    """Share of the deepest chains of the nested corpus whose every source, cue and content is right."""
    import json

    from .corpora import covered
    from .words import words

    right = total = found = 0
    for line in open(path, encoding="utf-8"):
        row = json.loads(line)
        text, rows = row["text"], {r["id"]: r for r in row["attributions"]}
        gold = set()
        for r in rows.values():
            chain, at = [], r
            while at:
                chain.append(parts(at, text))
                at = rows.get(at["parent"])
            gold.add(tuple(reversed(chain)))
        told = set(read(model, words(text), text, pieces, depth, ()))
        deep = {c for c in gold if len(c) == 2}
        total += len(deep)
        right += len(deep & told)
        found += len([c for c in told if len(c) == 2])
    return {
        "depth 2": total,
        "right": round(100 * right / total, 1) if total else 0.0,
        "precision": round(100 * right / found, 1) if found else 0.0,
    }


def parts(row, text):
    from .words import words

    def fit(p):
        cut = words(text, p["start"], p["end"])
        while cut and not text[cut[0][0]].isalnum():
            cut = cut[1:]
        while cut and not text[cut[-1][1] - 1].isalnum():
            cut = cut[:-1]
        return (cut[0][0], cut[-1][1]) if cut else (p["start"], p["end"])

    return (
        fit(row["source"]) if row["source"] else None,
        fit(row["cue"]) if row["cue"] else None,
        tuple(sorted(fit(c) for c in row["content"])),
    )


def read(model, cut, text, pieces, depth, above):
    """Chains of (source, cue, contents) inside the words `cut`, outermost first."""
    if depth == 0 or len(cut) < 3:
        return
    from .corpora import Sentence

    sentence = Sentence([text[a:b] for a, b in cut])
    w = next(windows.cut([sentence], pieces))
    _, out = next(run(model, [w]))
    marks = sorted(spans(tagged(model, "attribution", out["attribution"])))
    cues = [m for m in marks if m[2] == "cue"]
    held = {c: ([], []) for c in cues}
    for m in marks:
        if m[2] != "cue" and cues:
            best = max(cues, key=lambda c: float(out["link"][m[0], c[0]]))
            held[best][m[2] == "content"].append(m)

    def fit(m):
        a, b = m[0], m[1]
        while a < b - 1 and not text[cut[a][0]].isalnum():
            a += 1
        while b - 1 > a and not text[cut[b - 1][1] - 1].isalnum():
            b -= 1
        return (cut[a][0], cut[b - 1][1])

    for cue, (sources, contents) in held.items():
        if not contents:
            continue
        chain = (
            *above,
            (fit(sources[0]) if sources else None, fit(cue), tuple(sorted(fit(c) for c in contents))),
        )
        yield chain
        for c in contents:
            yield from read(model, cut[c[0] : c[1]], text, pieces, depth - 1, chain)
