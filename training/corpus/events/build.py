#!/usr/bin/env python3
"""Turns the inline notation of *.txt into JSON Lines and checks it; GUIDELINES.md tells the notation.

python3 build.py            checks all splits, writes build/<split>.jsonl, prints the counts below README.md
python3 build.py --check    checks and counts only
python3 build.py --words    prints the words of train by kind, to see whether one word is marked in two ways

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
from notation import Flaw  # noqa: E402

GENERAL = HERE.parent / "nested"
SPLITS = ("test", "train", "dev")
KINDS = ("meet", "visit", "speak", "statement", "letter", "agree", "sign", "refuse", "deny", "accuse", "threaten", "demand", "attack", "kill",
         "die", "injure", "fight", "explode", "accident", "abduct", "arrest", "release", "sentence", "sue", "protest", "sanction", "aid", "fund",
         "train", "supply", "deploy", "withdraw", "appoint", "dismiss", "resign", "elect", "vote", "launch", "acquire", "transfer", "ceremony",
         "disaster", "other")
TYPES = ("role", "work", "facility", "weapon", "vehicle", "toll", "happening", "group")
OPEN = re.compile(r"\[([et]):([a-z]+) ")
ARTICLE = re.compile(r"(?:the|a|an|his|her|its|their|our) ", re.IGNORECASE)


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
    text, marks = notation.parse(line, OPEN)
    record = {"id": name, "style": style, "text": text, "events": [], "things": []}
    taken = {}
    for mark, start, end in marks:
        letter, label = mark.groups()
        check(text, letter, label, start, end)
        if taken.setdefault((start, end), letter) != letter or (start, end, letter) in taken:
            raise Flaw(f"two labels on {text[start:end]!r}")
        taken[(start, end, letter)] = letter
        one = {"start": start, "end": end, "text": text[start:end]}
        record["events" if letter == "e" else "things"].append(one | {"kind" if letter == "e" else "type": label})
    return record


def load(split):
    """The records of a split, in the order of its file. Ids hang on that order: add lines at the end of a file."""
    return notation.load(HERE / f"{split}.txt", compile_line)


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


def kinds(records):
    """Each event word in lower case with its kind."""
    return ((e["text"].lower(), e["kind"]) for r in records for e in r["events"])


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--check", action="store_true", help="write nothing")
    options.add_argument("--words", action="store_true", help="print the event words")
    options.add_argument("--out", type=Path, default=HERE / "build")
    args = options.parse_args()
    corpus = {s: load(s) for s in SPLITS}
    if args.words:
        print(notation.listing(kinds(r for records in corpus.values() for r in records)))
        return
    if not args.check:
        notation.write(corpus, args.out)
    print(notation.table(corpus, counts))
    found = leaks(corpus["test"], corpus["train"] + corpus["dev"]) + shared(corpus["train"], corpus["dev"])
    if found:
        sys.exit("splits leak:\n" + "\n".join(found))


if __name__ == "__main__":
    try:
        main()
    except Flaw as flaw:
        sys.exit(str(flaw))
