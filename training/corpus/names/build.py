#!/usr/bin/env python3
"""Turns the inline notation of *.txt into JSON Lines and checks it; GUIDELINES.md tells the notation.

python3 build.py            checks both splits, writes build/<split>.jsonl, prints the counts below README.md
python3 build.py --check    checks and counts only
python3 build.py --names    prints the names of train by kind, those of several kinds first

Offsets count UTF-16 units; the corpus keeps to the basic plane, so they are Python's string offsets too.
"""
import argparse
import random
import re
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(1, str(HERE.parent))

import notation  # noqa: E402
from notation import Flaw  # noqa: E402

SPLITS = ("train", "dev")
KINDS = ("PER", "ORG", "LOC", "MISC")
OPEN = re.compile(r"\[(per|org|loc|misc) ")
SLOT = re.compile(r"\{([a-z]+)(\d?)\}")
# Marks that go on a word in the reader's eyes where letters stand on both sides of them.
JOINTS = "-‐‑'’.,&/@:"
EACH = 5
# Where names stand without their article.
BARE = ("headline", "capitals", "alert", "dateline", "list", "signature")


def check(text, start, end, kind):
    """The rules of the guidelines that a program can see."""
    words = text[start:end]
    if not words or words != words.strip():
        raise Flaw(f"blank at the edge of {words!r}")
    if words[-1] in ",;:" or words[-2:] in ("'s", "’s") and kind != "ORG":
        raise Flaw(f"a sign at the end of {words!r}")
    if not any(c.isalnum() for c in words):
        raise Flaw(f"no letter in {words!r}")
    if joined(text, start - 1, -1) or joined(text, end, 1):
        raise Flaw(f"{words!r} cuts a word")


def joined(text, at, step):
    """Whether the word goes on at this place, away from the mark. A possessive ending is no part of the word."""
    here, beyond = (text[i:i + 1] if i >= 0 else "" for i in (at, at + step))
    if step > 0 and re.match(r"['’](?:s|S|d|re|ve|ll)?(?!\w)", text[at:]):
        return False
    return here.isalnum() or here in tuple(JOINTS) and beyond.isalnum()


def compile_line(line, name, style):
    """One line of a split as a record of the corpus."""
    text, marks = notation.parse(line, OPEN)
    record, last = {"id": name, "style": style, "text": text, "names": []}, 0
    for mark, start, end in marks:
        kind = mark.group(1).upper()
        check(text, start, end, kind)
        if start < last:
            raise Flaw(f"a name in a name: {text[start:end]!r}")
        last = end
        record["names"].append({"start": start, "end": end, "kind": kind})
    return record


def load(split):
    """The records of a split, in the order of its file; train has those of the frames too. Ids hang on that order."""
    found = notation.load(HERE / f"{split}.txt", compile_line)
    return found + framed() if split == "train" else found


# --- frames with slots --------------------------------------------------------------------------------------------------

def lists():
    """The lists that fill slots: `@slot` opens one, names are parted by semicolons."""
    found, slot = {}, None
    for line in (HERE / "lists.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            slot = found.setdefault(line[1:].strip(), [])
        elif line and not line.startswith("# "):
            slot += [one.strip() for one in line.split(";") if one.strip()]
    return found


class Hand:
    """Deals a list out in an order that hangs on its name alone, and begins anew at its end."""

    def __init__(self, slot, names):
        self.names, self.at = list(names), 0
        random.Random(slot).shuffle(self.names)

    def next(self):
        self.at += 1
        return self.names[(self.at - 1) % len(self.names)]


def filled(frame, hands, style=""):
    """A frame with its slots filled: one slot has one name in a passage, `{last}` is the family name of `{per}`. A name
    brings its article along."""
    taken = {}

    def fill(match):
        kind, number = match.groups()
        slot = ("per" if kind == "last" else kind, number)
        if slot not in taken:
            taken[slot] = fresh(slot[0], hands, taken.values())
        return "[per " + taken[slot].split(" ", 2)[2] if kind == "last" else taken[slot]

    line = SLOT.sub(fill, frame)
    if style in BARE:
        return line.replace("the [org", "[org")
    return re.sub(r"(^|[.?!] )the (?=\[)", r"\1The ", line)


def fresh(kind, hands, used):
    """A name for a slot that the passage has not yet."""
    while True:
        name = f"[per {hands['given'].next()} {hands['family'].next()}]" if kind == "per" else hands[kind].next()
        if kind != "per":
            label = {"full": "per", "city": "loc", "land": "loc", "people": "misc", "thing": "misc"}.get(kind, "org")
            name = f"{'the ' * name.startswith('the ')}[{label} {name.removeprefix('the ')}]"
        if name not in used:
            return name


def framed():
    """The passages made of frames: each frame several times. The section `capitals` is set in capitals."""
    hands = {slot: Hand(slot, names) for slot, names in lists().items()}
    frames = notation.load(HERE / "frames.txt", lambda line, name, style: (line, style))
    records = []
    for turn in range(EACH):
        for frame, style in frames:
            line = filled(frame, hands, style)
            try:
                record = compile_line(line, f"frame-{len(records) + 1:04d}", style)
            except Flaw as flaw:
                raise Flaw(f"frames.txt: {flaw}\n  {line}") from None
            if style == "capitals":
                record["text"] = record["text"].upper()
            records.append(record)
    return records


# --- what dev must not share with train ---------------------------------------------------------------------------------

PARTICLES = set("abd al el bin ibn bint abu umm van von der de den la las los dos da di del mac ben ould jr sr the of".split())


def own(records):
    """The words of people's names, and the other names whole."""
    found = {}
    for record in records:
        for name in record["names"]:
            text = record["text"][name["start"]:name["end"]].lower()
            parts = re.findall(r"\w+", text) if name["kind"] == "PER" else [text]
            found.update({(name["kind"], p): record["id"] for p in parts if len(p) > 1 and p not in PARTICLES})
    return found


def shared(train, dev):
    """Names that dev shares with train."""
    ours, theirs = own(train), own(dev)
    return [f"name {n}: {ours[n]} {theirs[n]}" for n in sorted(ours.keys() & theirs.keys())]


# --- counts -------------------------------------------------------------------------------------------------------------

def counts(records):
    """The figures of README.md; behind the slash the number of different names."""
    figures = {"passages": len(records), "of frames": sum(r["id"].startswith("frame") for r in records),
               "words": sum(len(r["text"].split()) for r in records), "no name": sum(not r["names"] for r in records)}
    for kind in KINDS:
        found = Counter(r["text"][n["start"]:n["end"]].lower() for r in records for n in r["names"] if n["kind"] == kind)
        figures[kind] = f"{found.total()}/{len(found)}"
    return figures


def kinds(records):
    """Each name with its kind."""
    return ((r["text"][n["start"]:n["end"]], n["kind"]) for r in records for n in r["names"])


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--check", action="store_true", help="write nothing")
    options.add_argument("--names", action="store_true", help="print the names")
    options.add_argument("--out", type=Path, default=HERE / "build")
    args = options.parse_args()
    corpus = {s: load(s) for s in SPLITS}
    if args.names:
        print(notation.listing(kinds(r for records in corpus.values() for r in records)))
        return
    if not args.check:
        notation.write(corpus, args.out)
    print(notation.table(corpus, counts))
    found = shared(corpus["train"], corpus["dev"])
    if found:
        sys.exit("splits leak:\n" + "\n".join(found))


if __name__ == "__main__":
    try:
        main()
    except Flaw as flaw:
        sys.exit(str(flaw))
