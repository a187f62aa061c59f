#!/usr/bin/env python3
"""Turns the inline notation of *.txt into JSON Lines and checks it; GUIDELINES.md tells the notation.

python3 build.py            checks all splits, writes build/<split>.jsonl, prints the counts
python3 build.py --check    checks and counts only

Offsets count UTF-16 units; the corpus keeps to the basic plane, so they are Python's string offsets too.
"""
import argparse
import re
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(1, str(HERE.parent))

import leakage  # noqa: E402
import notation  # noqa: E402
from leakage import grams, names, words  # noqa: E402
from notation import Flaw  # noqa: E402

SPLITS = ("test", "train", "dev", "held")
ROLES = {"o": "outlet", "a": "author", "d": "document", "u": "unnamed", "s": "speaker"}
ACTS = ("say", "report", "claim", "deny", "confirm", "accuse", "order", "ask", "promise", "threaten", "retract")
POLARITY = {"neg": "deny", "aff": "affirm"}
CERTAINTY = {"prob": "probable", "poss": "possible", "unk": "unknown", "cert": "certain"}
DENIES = ("deny", "retract")
OPEN = re.compile(r"\[([scpm])(\d+)(?:>(\d+))?(?::([a-z/]+))? ")


def span(text, start, end):
    return {"start": start, "end": end, "text": text[start:end]}


def inside(inner, outers):
    return any(o["start"] <= inner["start"] and inner["end"] <= o["end"] for o in outers)


def labels(cue):
    """Act, polarity and certainty that stand on a cue; plain words are said, affirmed, certain."""
    act, polarity, certainty = "say", None, "certain"
    for label in cue:
        if label in ACTS:
            act = label
        elif label in POLARITY:
            polarity = POLARITY[label]
        elif label in CERTAINTY:
            certainty = CERTAINTY[label]
        else:
            raise Flaw(f"unknown label {label!r}")
    return act, polarity or ("deny" if act in DENIES else "affirm"), certainty


QUOTED = [re.compile(p) for p in ("\"[^\"]*\"", "\u201c[^\u201d]*\u201d", "(?<!\\w)'[^\"]*?'(?!\\w)", "\u2018[^\u201c\u201d]*?\u2019(?!\\w)")]


def form(text, cue, content, children):
    """Direct where every word outside nested contents stands in quote marks, mixed where some do, else indirect.

    Marks that stand around the cue too are those of somebody farther out.
    """
    quoted = [False] * len(text)
    for match in (m for pattern in QUOTED for m in pattern.finditer(text)):
        if not (match.start() < cue["start"] and cue["end"] < match.end()):
            quoted[match.start():match.end()] = [True] * (match.end() - match.start())
    own = [True] * len(text)
    for child in children:
        for piece in child:
            own[piece["start"]:piece["end"]] = [False] * (piece["end"] - piece["start"])
    marks = [quoted[i] for p in content for i in range(p["start"], p["end"]) if own[i] and text[i].isalnum()]
    if marks and all(marks):
        return "direct"
    return "mixed" if any(marks) else "indirect"


def compile_line(line, name, style):
    """One line of a split as a record of the corpus."""
    text, marks = notation.parse(line, OPEN)
    parts = {}
    for mark, start, end in marks:
        letter, number, relay, label = mark.groups()
        row = (int(relay) if relay else None, label.split("/") if label else [], start, end)
        parts.setdefault(int(number), {}).setdefault(letter, []).append(row)
    if sorted(parts) != list(range(1, len(parts) + 1)):
        raise Flaw(f"numbers are not 1..n: {sorted(parts)}")
    rows = []
    for number in sorted(parts):
        rows.append(attribution(text, number, parts[number]))
    by_id = {r["id"]: r for r in rows}
    for row in rows:
        settle(row, rows, by_id)
    for row in rows:
        kids = [r["content"] for r in rows if r["parent"] == row["id"]]
        row["form"] = form(text, row["cue"], row["content"], kids)
        check(text, row, by_id)
    return {"id": name, "style": style, "text": text, "attributions": rows}


def attribution(text, number, part):
    cues = part.get("c", [])
    if len(cues) != 1:
        raise Flaw(f"attribution {number} has {len(cues)} cues")
    if len(part.get("s", [])) > 1 or len(part.get("m", [])) > 1:
        raise Flaw(f"attribution {number} has two sources or two media")
    relay, label, start, end = cues[0]
    act, polarity, certainty = labels(label)
    row = {"id": number, "source": None, "cue": span(text, start, end),
           "content": [span(text, p[2], p[3]) for p in part.get("p", [])], "parent": None, "relay": relay,
           "medium": None, "form": None, "act": act, "polarity": polarity, "certainty": certainty, "role": "unnamed"}
    for _, role, start, end in part.get("s", []):
        row["source"] = span(text, start, end)
        row["role"] = ROLES[role[0] if role else "s"]
    if relay:
        if row["content"]:
            raise Flaw("a relay has no content of its own")
        row["content"], row["source"] = [row["source"]] if row["source"] else [], None
    for _, _, start, end in part.get("m", []):
        row["medium"] = span(text, start, end)
    return row


def settle(row, rows, by_id):
    """Gives the row its parent: the smallest content that its cue stands in."""
    around = [r for r in rows if r is not row and inside(row["cue"], r["content"])]
    if around:
        row["parent"] = min(around, key=lambda r: sum(p["end"] - p["start"] for p in r["content"]))["id"]
    if row["relay"] and row["relay"] not in by_id:
        raise Flaw("a relay of nothing")


def check(text, row, by_id):
    if not row["content"]:
        raise Flaw(f"attribution {row['id']} has no content")
    for piece in [row["cue"], row["source"], row["medium"], *row["content"]]:
        if piece and (not piece["text"] or piece["text"] != piece["text"].strip()):
            raise Flaw(f"blank at the edge of {piece['text']!r}")
    for piece in row["content"] if not row["relay"] else ():
        apposed = any(r["source"] and r["source"]["end"] == piece["end"] for r in by_id.values())
        if piece["text"][-1] in ".,;" and not apposed and not text[piece["end"]:piece["end"] + 1] == ".":
            raise Flaw(f"content ends in a sign: {piece['text']!r}")
    if row["cue"]["text"][-1] in ".,;" or text[row["cue"]["end"]:row["cue"]["end"] + 1] == ":":
        raise Flaw(f"cue ends in a sign: {row['cue']['text']!r}")
    source = row["source"]
    if source and (source["text"].endswith(("'s", "\u2019s", "'", "\u2019")) or source["text"][-1] == "," and source["text"].count(",") < 2):
        raise Flaw(f"source ends wrongly: {source['text']!r}")
    if row["parent"]:
        outer = by_id[row["parent"]]["content"]
        for piece in [source, row["medium"], *row["content"]]:
            if piece and not inside(piece, outer):
                raise Flaw(f"{piece['text']!r} leaves the content of its parent")
    flat = [row["cue"], source, row["medium"], *row["content"]]
    flat = sorted((p["start"], p["end"]) for p in flat if p)
    if any(a[1] > b[0] for a, b in zip(flat, flat[1:])):
        raise Flaw(f"spans of attribution {row['id']} overlap")


def load(split):
    """The records of a split, in the order of its file. Ids hang on that order: add lines at the end of a file."""
    return notation.load(HERE / f"{split}.txt", compile_line)


def depth(record):
    parents = {a["id"]: a["parent"] for a in record["attributions"]}

    def of(one):
        return 1 + of(parents[one]) if parents[one] else 1

    return max((of(a) for a in parents), default=0)


# --- what test and held must not share with training ------------------------------------------------------------------

def vocabulary(name):
    return leakage.vocabulary(HERE / name)


def skeleton(record):
    """The frame of a sentence of depth two or more: its words with sources and innermost contents taken out."""
    text, cut = record["text"], []
    parents = {a["parent"] for a in record["attributions"]}
    for a in record["attributions"]:
        if a["source"]:
            cut.append((a["source"]["start"], a["source"]["end"], "S"))
        if a["relay"]:
            cut += [(p["start"], p["end"], "S") for p in a["content"]]
        elif a["id"] not in parents:
            cut += [(p["start"], p["end"], "P") for p in a["content"]]
    out, at = [], 0
    for start, end, letter in sorted(cut):
        if start >= at:
            out.append(text[at:start] + letter)
            at = end
    return "".join(out) + text[at:]


def leaks(test, training):
    """What of the test or the held split comes back in training data: names, runs of five words, frames."""
    generic, function = vocabulary("generic-words.txt"), vocabulary("function-words.txt")
    lower = {w for r in test + training for w in words(r["text"]) if w.islower()}
    found = []
    ours, theirs = names(test, generic, lower), names(training, generic, lower)
    found += [f"name {n}: {ours[n]} {theirs[n]}" for n in sorted(ours.keys() & theirs.keys())]
    ours, theirs = grams(test, function), grams(training, function)
    found += [f"words {' '.join(g)}: {ours[g]} {theirs[g]}" for g in sorted(ours.keys() & theirs.keys())]
    ours = {skeleton(r): r["id"] for r in test if depth(r) > 1}
    theirs = {skeleton(r): r["id"] for r in training if depth(r) > 1}
    found += [f"frame {s}: {ours[s]} {theirs[s]}" for s in sorted(ours.keys() & theirs.keys())]
    return found


def shared(train, dev):
    """Names that dev shares with train."""
    generic = vocabulary("generic-words.txt")
    lower = {w for r in train + dev for w in words(r["text"]) if w.islower()}
    ours, theirs = names(train, generic, lower), names(dev, generic, lower)
    return [f"name {n}: {ours[n]} {theirs[n]}" for n in sorted(ours.keys() & theirs.keys())]


COMMON = frozenset(("say", "tell", "report", "accord", ":"))  # cues that no news text does without
IRREGULAR = {"said": "say", "told": "tell", "wrote": "writ", "written": "writ", "spoke": "speak", "swore": "swear", "sworn": "swear",
             "gave": "give", "put": "put", "read": "read", "knew": "know", "thought": "think", "held": "hold", "found": "find", "heard": "hear"}
PARTICLES = frozenset("about across after against ahead along around as aside at away back by down for forth from in into it of off on out over "
                      "round through to up upon with was is it so line".split())


def stem(word):
    """A word without its ending: alike for the forms of a verb, no word for the reader."""
    word = word.lower()
    if word in IRREGULAR:
        return IRREGULAR[word]
    word = re.sub("ies$|ied$", "y", word)
    bare = re.sub("(?<=..[^e])ed$|(?<=...)ing$", "", word)
    bare = bare if bare != word else re.sub("(?<=[sxh])es$|(?<=[^s])s$", "", word)
    return re.sub(r"([bdgmnprt])\1$", r"\1", bare).rstrip("e")


def head(cue, function):
    """The word of a cue that tells of the saying: its last that is neither function word nor particle."""
    kept = [w for w in words(cue) if w.lower() not in PARTICLES and (w.lower() not in function or w.lower() in ("said", "say", "says", "told"))]
    return stem(kept[-1]) if kept else ":"


def familiar(held, training):
    """Cues of held that training knows: every such head word, save that a third of the links may have a common one."""
    function = vocabulary("function-words.txt")
    known = {head(a["cue"]["text"], function) for r in training for a in r["attributions"]}
    ours = [(head(a["cue"]["text"], function), r["id"], a["cue"]["text"]) for r in held for a in r["attributions"]]
    found = [f"cue {h}: {name} {cue!r}" for h, name, cue in ours if h in known and h not in COMMON]
    common = sum(h in COMMON for h, _, _ in ours)
    return found + ([f"common cues: {common} of {len(ours)}"] if 3 * common > len(ours) else [])


def counts(records):
    """The figures of README.md."""
    rows = [a for r in records for a in r["attributions"]]
    depths = Counter(depth(r) for r in records)
    figures = {"lines": len(records), "words": sum(len(words(r["text"])) for r in records), "no attribution": depths[0],
               "depth 1": depths[1], "depth 2": depths[2], "depth 3": depths[3], "attributions": len(rows),
               "relays ('citing X')": sum(a["relay"] is not None for a in rows),
               "told a medium": sum(a["medium"] is not None for a in rows),
               "without a source": sum(a["source"] is None and a["relay"] is None for a in rows),
               "content in pieces": sum(len(a["content"]) > 1 for a in rows)}
    for key, values in (("form", ("direct", "mixed", "indirect")), ("act", ACTS), ("polarity", ("deny",)),
                        ("certainty", ("probable", "possible", "unknown")), ("role", tuple(ROLES.values()))):
        found = Counter(a[key] for a in rows)
        figures |= {f"{key} {value}": found[value] for value in values}
    return figures


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--check", action="store_true", help="write nothing")
    options.add_argument("--out", type=Path, default=HERE / "build")
    args = options.parse_args()
    corpus = {s: load(s) for s in SPLITS if (HERE / f"{s}.txt").exists()}
    if not args.check:
        notation.write(corpus, args.out)
    print(notation.table(corpus, counts))
    training = corpus["train"] + corpus["dev"]
    found = leaks(corpus["test"], training + corpus["held"]) + leaks(corpus["held"], training) + shared(corpus["train"], corpus["dev"])
    found += familiar(corpus["held"], training)
    if found:
        sys.exit("splits leak:\n" + "\n".join(found))


if __name__ == "__main__":
    try:
        main()
    except Flaw as flaw:
        sys.exit(str(flaw))
