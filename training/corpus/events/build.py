#!/usr/bin/env python3
"""Turns the inline notation of *.txt into JSON Lines and checks it; GUIDELINES.md tells the notation.

python3 build.py            checks all splits, writes build/<split>.jsonl, prints the counts below README.md
python3 build.py --check    checks and counts only
python3 build.py --words    prints the words of train by kind, to see whether one word is marked in two ways

Offsets count UTF-16 units; the corpus keeps to the basic plane, so they are Python's string offsets too.
"""
import argparse
import json
import re
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(1, str(HERE.parent))

import leakage  # noqa: E402

GENERAL = HERE.parent / "nested"
SPLITS = ("test", "train", "dev")
KINDS = ("meet", "visit", "speak", "statement", "letter", "agree", "sign", "refuse", "deny", "accuse", "threaten", "demand", "attack", "kill",
         "die", "injure", "fight", "explode", "accident", "abduct", "arrest", "release", "sentence", "sue", "protest", "sanction", "aid", "fund",
         "train", "supply", "deploy", "withdraw", "appoint", "dismiss", "resign", "elect", "vote", "launch", "acquire", "transfer", "ceremony",
         "disaster", "other")
TYPES = ("role", "work", "facility", "weapon", "vehicle", "toll", "happening", "group")
OPEN = re.compile(r"\[([et]):([a-z]+) ")
ARTICLE = re.compile(r"(?:the|a|an|his|her|its|their|our) ", re.IGNORECASE)


class Flaw(ValueError):
    """A line that breaks the notation or the guidelines."""


def parse(line):
    """Returns the plain text of a line and its marks: [letter, label, start, end], in order of opening."""
    out, marks, stack, at, size = [], [], [], 0, 0
    while at < len(line):
        opened = OPEN.match(line, at)
        if line[at] == "\\" and line[at + 1:at + 2] in ("[", "]", "\\"):
            out.append(line[at + 1])
            size += 1
            at += 2
        elif opened:
            marks.append([opened[1], opened[2], size, None])
            stack.append(marks[-1])
            at = opened.end()
        elif line[at] == "[":
            raise Flaw(f"a bracket that opens nothing: {line[at:at + 12]!r}")
        elif line[at] == "]":
            if not stack:
                raise Flaw("a bracket closes that was not opened")
            stack.pop()[3] = size
            at += 1
        else:
            out.append(line[at])
            size += 1
            at += 1
    if stack:
        raise Flaw("a bracket is not closed")
    return "".join(out), marks


def check(text, letter, label, start, end):
    """The rules of the guidelines that a program can see."""
    words = text[start:end]
    if label not in (KINDS if letter == "e" else TYPES):
        raise Flaw(f"unknown label {label!r}")
    if not words or words != words.strip():
        raise Flaw(f"blank at the edge of {words!r}")
    if words[-1] in ",;:!?" or words[-1] == "." and not re.search(r"(?:\b\w|\b(?:Gen|Col|Sgt|Capt|Lt|Rev|Prof|Dr))\.$", words):
        raise Flaw(f"a sign at the end of {words!r}")
    before, after = text[start - 1:start], text[end:end + 1]
    if before.isalnum() or after.isalnum():
        raise Flaw(f"{words!r} cuts a word")
    if letter == "e" and len(words.split()) > 4:
        raise Flaw(f"an event word is short: {words!r}")
    if letter == "t" and label not in ("work", "toll") and ARTICLE.match(words):
        raise Flaw(f"an article in {words!r}")


def compile_line(line, name, style):
    """One line of a split as a record of the corpus."""
    text, marks = parse(line)
    if any(ord(c) > 0xFFFF for c in text):
        raise Flaw("a sign beyond the basic plane")
    record = {"id": name, "style": style, "text": text, "events": [], "things": []}
    taken = {}
    for letter, label, start, end in marks:
        check(text, letter, label, start, end)
        if taken.setdefault((start, end), letter) != letter or (start, end, letter) in taken:
            raise Flaw(f"two labels on {text[start:end]!r}")
        taken[(start, end, letter)] = letter
        one = {"start": start, "end": end, "text": text[start:end]}
        record["events" if letter == "e" else "things"].append(one | {"kind" if letter == "e" else "type": label})
    return record


def load(split):
    """The records of a split, in the order of its file. Ids hang on that order: add lines at the end of a file."""
    records, style, number = [], None, 0
    for at, line in enumerate((HERE / f"{split}.txt").read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("## "):
            style = line[3:].strip()
        elif line and not line.startswith("# "):
            number += 1
            try:
                records.append(compile_line(line, f"{split}-{number:04d}", style))
            except Flaw as flaw:
                raise Flaw(f"{split}.txt:{at}: {flaw}\n  {line}") from None
    return records


# --- what test must not share with training ---------------------------------------------------------------------------

def general():
    """Capitalised words that are no names."""
    return leakage.vocabulary(GENERAL / "generic-words.txt") | leakage.vocabulary(HERE / "generic-words.txt")


def known(*splits):
    """Words in lower case, and those that stand at the head of a passage only because it begins there."""
    return {w for records in splits for r in records for w in leakage.words(r["text"]) if w.islower()}


def frame(record):
    """A passage with the things and names in it taken out: two of one frame teach the same."""
    text, at, out = record["text"], 0, []
    for thing in sorted(record["things"], key=lambda t: (t["start"], -t["end"])):
        if thing["start"] >= at:
            out.append(text[at:thing["start"]] + thing["type"].upper())
            at = thing["end"]
    text = "".join(out) + text[at:]
    return re.sub(r"\b[A-Z]\w+(?: [A-Z]\w+)*", "N", re.sub(r"\d[\d.,]*", "0", text))


def frames(records):
    """The frames that have words of their own: more than a headline of names."""
    found = {frame(r): r["id"] for r in records}
    return {f: name for f, name in found.items() if sum(w.islower() for w in leakage.words(f)) > 3}


def leaks(test, training):
    """What of the test split comes back in training data: names, runs of five words, frames."""
    function, generic, lower = leakage.vocabulary(GENERAL / "function-words.txt"), general(), known(test, training)
    found = []
    for what, ours, theirs in (
            ("name", leakage.names(test, generic, lower), leakage.names(training, generic, lower)),
            ("words", leakage.grams(test, function), leakage.grams(training, function)),
            ("frame", frames(test), frames(training))):
        found += [f"{what} {one if isinstance(one, str) else ' '.join(one)}: {ours[one]} {theirs[one]}"
                  for one in sorted(ours.keys() & theirs.keys())]
    return found


def shared(train, dev):
    """Names that dev shares with train."""
    generic, lower = general(), known(train, dev)
    ours, theirs = leakage.names(train, generic, lower), leakage.names(dev, generic, lower)
    return [f"name {n}: {ours[n]} {theirs[n]}" for n in sorted(ours.keys() & theirs.keys())]


# --- counts -----------------------------------------------------------------------------------------------------------

def counts(records):
    """The figures of README.md; behind the slash the number of different words."""
    events, things = ([x for r in records for x in r[key]] for key in ("events", "things"))
    figures = {"passages": len(records), "words": sum(len(leakage.words(r["text"])) for r in records),
               "no event": sum(not r["events"] for r in records), "neither": sum(not r["events"] and not r["things"] for r in records),
               "events": len(events), "things": len(things)}
    for key, rows, labels in (("kind", events, KINDS), ("type", things, TYPES)):
        for label in labels:
            found = Counter(x["text"].lower() for x in rows if x[key] == label)
            figures[f"{key} {label}"] = f"{found.total()}/{len(found)}"
    return figures


def table(corpus):
    """The counts of all splits as a Markdown table."""
    figures = {s: counts(records) for s, records in corpus.items()}
    head = ["| | " + " | ".join(figures) + " |", "|---|" + "---:|" * len(figures)]
    return "\n".join(head + [f"| {key} | " + " | ".join(str(f[key]) for f in figures.values()) + " |" for key in figures["test"]])


def listing(records):
    """Each event word with its kinds and how often, those of several kinds first."""
    found = {}
    for event in (e for r in records for e in r["events"]):
        found.setdefault(event["text"].lower(), Counter())[event["kind"]] += 1
    rows = sorted(found.items(), key=lambda row: (-len(row[1]), row[0]))
    return "\n".join(f"{word}: " + ", ".join(f"{kind} {n}" for kind, n in kinds.most_common()) for word, kinds in rows)


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--check", action="store_true", help="write nothing")
    options.add_argument("--words", action="store_true", help="print the event words")
    options.add_argument("--out", type=Path, default=HERE / "build")
    args = options.parse_args()
    corpus = {s: load(s) for s in SPLITS}
    if args.words:
        print(listing(r for records in corpus.values() for r in records))
        return
    for split, records in corpus.items() if not args.check else ():
        args.out.mkdir(exist_ok=True)
        lines = [json.dumps(r, ensure_ascii=False) for r in records]
        (args.out / f"{split}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(table(corpus))
    found = leaks(corpus["test"], corpus["train"] + corpus["dev"]) + shared(corpus["train"], corpus["dev"])
    if found:
        sys.exit("splits leak:\n" + "\n".join(found))


if __name__ == "__main__":
    try:
        main()
    except Flaw as flaw:
        sys.exit(str(flaw))
