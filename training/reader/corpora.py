"""Readers of the corpora: each gives documents, a document is a list of sentences, a sentence has words and labels.

Labels of a sentence: for a tagging head a list with a label a word (None: not annotated); `link` {word: cue word};
`arc` a list of head indices in the sentence (itself for the root); `rel` a list of names. A head that a sentence lacks
is not trained on it.
"""

import glob
import json
import os
import re
import xml.etree.ElementTree as ET
from collections import Counter
from dataclasses import dataclass, field

from . import labels
from .words import sentences, still, words


@dataclass
class Sentence:
    words: list
    labels: dict = field(default_factory=dict)


def tags(n, spans, going=()):
    """BIO tags of half-open word spans (start, end, kind); the first span to take a word keeps it. Those that are
    `going` on from the sentence before have no B."""
    out = ["O"] * n
    for span in spans:
        a, b, kind = span
        if a < b and all(t == "O" for t in out[a:b]):
            out[a] = ("I-" if span in going else "B-") + kind
            for i in range(a + 1, b):
                out[i] = "I-" + kind
    return out


def covered(spans, a, b):
    """Half-open range of the words that lie in a..b at least by half."""
    hit = [i for i, (x, y) in enumerate(spans) if min(b, y) - max(a, x) > (y - x) / 2]
    return (hit[0], hit[-1] + 1) if hit else (0, 0)


# attribution


def polnear(folder):
    """PolNeAR: brat standoff, one attribution a word. Yields (name, text, sentences)."""
    texts = sorted(glob.glob(os.path.join(folder, "text", "*.txt")))
    notes = {}
    for f in sorted(glob.glob(os.path.join(folder, "attributions", "*.ann"))):
        notes.setdefault(re.sub(r"_[0-9a-f]{4}$", "", os.path.basename(f)[:-4]), f)
    for f in texts:
        name = os.path.basename(f)[:-4]
        if name not in notes:
            continue
        text = open(f, encoding="utf-8").read()
        spans, groups = standoff(notes[name])
        yield [attributed(text, cut, spans, groups) for cut in sentences(text)]


def standoff(path):
    spans, groups = {}, []
    for line in open(path, encoding="utf-8"):
        cells = line.rstrip("\n").split("\t")
        if line.startswith("T") and len(cells) >= 2:
            kind, place = cells[1].split(" ", 1)
            if kind.lower() in ("source", "cue", "content"):
                spans[cells[0]] = (kind.lower(), [tuple(map(int, p.split())) for p in place.split(";")])
        elif line.startswith("E"):
            groups.append([p.split(":")[1] for p in cells[1].split() if ":" in p])
    return spans, groups


def attributed(text, cut, spans, groups):
    pieces, going, starts = [], set(), {}
    for name, (kind, places) in spans.items():
        for a, b in places:
            x, y = covered(cut, a, b)
            if x < y:
                pieces.append((x, y, kind))
                if x == 0 and a < cut[0][0]:
                    going.add(pieces[-1])
                starts.setdefault(name, []).append(x)
    link = {}
    for group in groups:
        cues = [starts[g][0] for g in group if g in starts and spans[g][0] == "cue"]
        if cues:
            for g in group:
                if g in starts and spans[g][0] != "cue":
                    for x in starts[g]:
                        link[x] = min(cues, key=lambda c: abs(c - x))
    found = [text[a:b] for a, b in cut]
    return Sentence(found, {"attribution": tags(len(cut), sorted(pieces), going), "link": link})


def nested(path):
    """The project's own corpus: each passage as a document, and each content span as one of its own."""
    for line in open(path, encoding="utf-8"):
        row = json.loads(line)
        text, rows = row["text"], row["attributions"]
        yield [told(text, cut, [r for r in rows if r["parent"] is None]) for cut in sentences(text)]
        for r in rows:
            inner = [c for c in rows if c["parent"] == r["id"]]
            for piece in r["content"]:
                cut = words(text, piece["start"], piece["end"])
                if len(cut) > 2:
                    yield [told(text, cut, inner)]


def told(text, cut, rows):
    pieces, going, link = [], set(), {}
    stance = {h: [None] * len(cut) for h in ("act", "polarity", "certainty")}
    for r in rows:
        cue = covered(cut, r["cue"]["start"], r["cue"]["end"]) if r["cue"] else (0, 0)
        if cue[0] < cue[1]:
            pieces.append((*cue, "cue"))
            for h in stance:
                stance[h][cue[0]] = r[h]
        parts = [("content", c) for c in r["content"]] + ([("source", r["source"])] if r["source"] else [])
        for kind, p in parts:
            x, y = covered(cut, p["start"], p["end"])
            if x < y:
                pieces.append((x, y, kind))
                if x == 0 and p["start"] < cut[0][0]:
                    going.add(pieces[-1])
                if cue[0] < cue[1]:
                    link[x] = cue[0]
    found = [text[a:b] for a, b in cut]
    return Sentence(found, {"attribution": tags(len(cut), sorted(pieces), going), "link": link, **stance})


# names


def columns(path):
    sentence = []
    for line in open(path, encoding="utf-8"):
        cells = line.split()
        if not cells or line.startswith("-DOCSTART-"):
            if sentence:
                yield sentence
            sentence = []
            if line.startswith("-DOCSTART-"):
                yield None
        else:
            sentence.append(cells)
    if sentence:
        yield sentence


CONLL = {"PER": "person", "ORG": "organization", "LOC": "location", "MISC": "misc"}
POLITICS = {
    "person": "person", "politician": "person", "organisation": "organization", "politicalparty": "organization",
    "country": "location", "location": "location", "event": "misc", "election": "misc", "misc": "misc",
}  # fmt: skip


def names(path, mapping):
    document = []
    for rows in columns(path):
        if rows is None:
            if document:
                yield document
            document = []
            continue
        found, last = [], None
        for cells in rows:
            tag = cells[-1]
            if tag == "O":
                found.append("O")
            else:
                kind = mapping[tag[2:]]
                found.append((tag[:2] if tag[:2] == "B-" or last == tag[2:] else "B-") + kind)
            last = tag[2:] if tag != "O" else None
        document.append(Sentence([c[0] for c in rows], {"name": found}))
        if len(document) >= 40:
            yield document
            document = []
    if document:
        yield document


def own_names(path):
    """The project's own corpus of names: each passage as a document."""
    for line in open(path, encoding="utf-8"):
        row = json.loads(line)
        text, out = row["text"], []
        for cut in sentences(text):
            pieces = [(*covered(cut, n["start"], n["end"]), CONLL[n["kind"]]) for n in row["names"]]
            out.append(Sentence([text[a:b] for a, b in cut], {"name": tags(len(cut), pieces)}))
        yield out


def re3d(folder, dev, free=False):
    """re3d: own split by the document's id, one in five is dev. BBC Online is not free."""
    for source in sorted(os.listdir(folder)):
        if free and source == "BBC Online":
            continue
        base = os.path.join(folder, source)
        if not os.path.exists(os.path.join(base, "documents.json")):
            continue
        marks = {}
        for line in open(os.path.join(base, "entities.json"), encoding="utf-8"):
            e = json.loads(line)
            if e.get("confidence", 1) and e["type"].lower() in labels.ENTITIES:
                marks.setdefault(e["documentId"], []).append((e["begin"], e["end"], e["type"].lower()))
        for line in open(os.path.join(base, "documents.json"), encoding="utf-8"):
            d = json.loads(line)
            if (int(d["_id"][:6], 16) % 5 == 0) != dev:
                continue
            text, out = d["text"], []
            spans = sorted(set(marks.get(d["_id"], [])), key=lambda s: (s[0] - s[1], s))
            for cut in sentences(text):
                pieces = [(*covered(cut, a, b), k) for a, b, k in spans]
                out.append(Sentence([text[a:b] for a, b in cut], {"entity": tags(len(cut), pieces)}))
            yield out


# syntax


def universal(path):
    document, rows = [], []
    for line in open(path, encoding="utf-8"):
        if line.startswith("# newdoc") and document:
            yield document
            document = []
        if not line.strip():
            if rows:
                document.append(parsed(rows))
            rows = []
        elif line[0].isdigit():
            cells = line.rstrip("\n").split("\t")
            if cells[0].isdigit():
                rows.append(cells)
    if document:
        yield document


def parsed(rows):
    return Sentence(
        [r[1] for r in rows],
        {
            "upos": [r[3] if r[3] in labels.UPOS else "X" for r in rows],
            "lemma": [script(r[1], r[2]) for r in rows],
            "arc": [int(r[6]) - 1 if r[6] != "0" else i for i, r in enumerate(rows)],
            "rel": [r[7] for r in rows],
        },
    )


def script(word, lemma):
    """An edit that makes the lemma of a word in lower case: 'cut+add' at the end, or '=word' where it is another."""
    word, lemma = word.lower(), lemma.lower()
    n = 0
    while n < min(len(word), len(lemma)) and word[n] == lemma[n]:
        n += 1
    if n == 0 or len(word) - n > 4:
        return "=" + lemma
    return f"{len(word) - n}+{lemma[n:]}"


# events, times, factuality

ECB_DEV = {2, 5, 12, 18, 21, 23, 34, 35}


def ecb(folder, dev):
    """ECB+: the checked sentences of topics 1 to 35; the dev topics are the usual ones."""
    chosen = {}
    with open(os.path.join(folder, "ECBplus_coreference_sentences.csv"), encoding="utf-8") as rows:
        for row in list(rows)[1:]:
            topic, file, number = row.strip().split(",")
            chosen.setdefault((int(topic), file), set()).add(int(number))
    for (topic, file), numbers in sorted(chosen.items()):
        path = os.path.join(folder, str(topic), f"{topic}_{file}.xml")
        if (topic in ECB_DEV) != dev or not os.path.exists(path):
            continue
        yield list(marked(ET.parse(path).getroot(), numbers))


def marked(root, numbers):
    place, cut = {}, {}
    for t in root.iter("token"):
        s = int(t.get("sentence"))
        if s in numbers:
            row = cut.setdefault(s, [])
            place[t.get("t_id")] = (s, len(row))
            row.append(t.text or "_")
    triggers, slots = {}, {}
    for m in root.find("Markables"):
        at = [place[a.get("t_id")] for a in m.iter("token_anchor") if a.get("t_id") in place]
        if not at:
            continue
        s, first, last = at[0][0], at[0][1], at[-1][1] + 1
        kind = m.tag.removeprefix("NEG_")
        if kind.startswith("ACTION"):
            triggers.setdefault(s, []).append((first, last, "event"))
        for prefix, slot in (("HUMAN", "actor"), ("NON_HUMAN", "thing"), ("TIME", "time"), ("LOC", "place")):
            if kind.startswith(prefix):
                slots.setdefault(s, []).append((first, last, slot))
    for s, row in sorted(cut.items()):
        n = len(row)
        yield Sentence(row, {"trigger": tags(n, triggers.get(s, [])), "slot": tags(n, slots.get(s, []))})


def wikievents(path, thin=0.0):
    """WikiEvents; a document that marks fewer than `thin` events a word is taken as marked in part: its O is open."""
    for line in open(path, encoding="utf-8"):
        d = json.loads(line)
        spans = []
        for e in d["event_mentions"]:
            t = e["trigger"]
            a, b = t.get("start_idx", t.get("start")), t.get("end_idx", t.get("end"))
            spans.append((a, b, labels.kind(e["event_type"], t["text"])))
        found = tags(len(d["tokens"]), sorted(spans))
        if len(spans) < thin * len(found):
            found = [None if t == "O" and not still(w) else t for t, w in zip(found, d["tokens"], strict=True)]
        out, first = [], 0
        for i, w in enumerate(d["tokens"]):
            if w in ".!?" or i + 1 == len(d["tokens"]) or i - first > 100:
                out.append(Sentence(d["tokens"][first : i + 1], {"kind": found[first : i + 1]}))
                first = i + 1
        yield out


def events(path):
    """The project's own corpus of event words, by kind, and of things around events."""
    for line in open(path, encoding="utf-8"):
        row = json.loads(line)
        text, out = row["text"], []
        for cut in sentences(text):
            found = {
                "kind": [(*covered(cut, e["start"], e["end"]), e["kind"]) for e in row["events"]],
                "thing": [
                    (*covered(cut, t["start"], t["end"]), t["type"])
                    for t in sorted(row["things"], key=lambda t: t["start"] - t["end"])
                ],
            }
            out.append(Sentence([text[a:b] for a, b in cut], {h: tags(len(cut), p) for h, p in found.items()}))
        yield out


MARK = re.compile(r"\[(\d+):([a-z]+)(?::([a-z]+))? ([^\[\]]+)\]")


def tellings(path):
    """The project's own reports with every telling of a happening: each report as a document."""
    for block in re.split(r"(?m)^(?==== )", open(path, encoding="utf-8").read()):
        if not block.startswith("=== "):
            continue
        body = "\n".join(line for line in block.split("\n")[1:] if not line.startswith("% ")).strip()
        text, marks, at = "", [], 0
        for m in MARK.finditer(body):
            text += body[at : m.start()]
            marks.append((len(text), len(text) + len(m[4]), m[2]))
            text, at = text + m[4], m.end()
        text += body[at:]
        out = []
        for cut in sentences(text):
            found = [(*covered(cut, a, b), k) for a, b, k in marks]
            out.append(Sentence([text[a:b] for a, b in cut], {"kind": tags(len(cut), found)}))
        yield out


def timeml(folder, dev):
    """TimeML: expressions by kind. Dev is a third of the files, by a sum over the name."""
    for path in sorted(glob.glob(os.path.join(folder, "*", "*.tml"))):
        if (sum(os.path.basename(path).encode()) % 3 == 0) != dev:
            continue
        text, spans = "", []
        root = ET.parse(path).getroot().find("TEXT")

        def walk(node):
            nonlocal text
            start = len(text)
            text += node.text or ""
            for child in node:
                walk(child)
                text += child.tail or ""
            if node.tag == "TIMEX3":
                spans.append((start, len(text), node.get("type").lower()))

        walk(root)
        text = re.sub(r"(?<=\S)\n(?=\S)", " ", text)
        out = []
        for cut in sentences(text):
            pieces = [(*covered(cut, a, b), k) for a, b, k in spans]
            out.append(Sentence([text[a:b] for a, b in cut], {"time": tags(len(cut), pieces)}))
        yield out


def factuality(path):
    for line in open(path, encoding="utf-8"):
        row = json.loads(line)
        found = row["text"].split()
        told_as = [None] * len(found)
        for t in row["targets"]:
            if t["span1"][0] < len(found):
                told_as[t["span1"][0]] = degree(t["label"])
        yield [Sentence(found, {"factuality": told_as})]


def degree(score):
    names_ = labels.HEADS["factuality"]
    return names_[0 if score <= -2 else 1 if score <= -0.5 else 2 if score < 0.5 else 3 if score < 2 else 4]


def count(documents):
    return Counter(len(s.words) for d in documents for s in d)
