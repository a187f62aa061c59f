#!/usr/bin/env python3
"""Reads the reports of train.txt and fit.txt with every telling of a happening, checks them and prints the counts of README.md: python3 check.py"""
import re
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import notation  # noqa: E402

SPLITS = ("train", "fit")
KINDS = set(re.findall(r"(?m)^\| (\w+) \|", (HERE.parent / "events" / "GUIDELINES.md").read_text(encoding="utf-8").partition("## Things")[0])) - {"kind"}
REALIS = ("actual", "planned", "hypothetical", "denied")
SLOTS = ("place", "agent", "patient", "attendee", "cause", "instrument", "toll")
HEAD = re.compile(r"=== (\w\d{3}) \| ([^|]+) \| (\d{4}-\d\d-\d\d)")
MARK = re.compile(r"\[(\d+):([a-z]+)(?::([a-z]+))? ([^\[\]]+)\]")
SLOT = re.compile(r'\b(\w+)="([^"]*)"')
DAY = r"\d{4}(?:-\d\d(?:-\d\d)?)?"
TIME = re.compile(rf"(?:{DAY}|\.\.)(?:/(?:{DAY}|\.\.))?")


class Flaw(Exception):
    """What is wrong, with the id of the report."""


def plain(body, name):
    """The text without its marks, and these: start, end, id, kind, realis."""
    try:
        text, marks = notation.unmarked(body, MARK, 4)
    except notation.Flaw as flaw:
        raise Flaw(f"{name}: {flaw}") from None
    return text, [(start, end, m[1], m[2], m[3] or "actual") for m, start, end in marks]


def happening(line, name):
    """The id of a line below a report, and what it tells: time, and by slot a list of words."""
    number, _, rest = line[2:].partition(" ")
    slots = {slot: [part.strip() for part in words.split(" | ")] for slot, words in SLOT.findall(rest)}
    times = re.findall(r"\btime=(\S+)", rest)
    left = SLOT.sub("", re.sub(r"\btime=\S+", "", rest)).strip()
    if left or set(slots) - set(SLOTS) or len(times) > 1 or not all(TIME.fullmatch(t) for t in times):
        raise Flaw(f"{name}: not a line of a happening: {line}")
    return number, {"time": times[0] if times else None, **slots}


def report(block):
    """One report: id, outlet, date, text, marks, and what is told of each happening."""
    head, _, body = block.partition("\n")
    match = HEAD.fullmatch(head.strip())
    if not match:
        raise Flaw(f"not the head of a report: {head}")
    name, outlet, date = match.groups()
    lines = body.split("\n")
    text, marks = plain("\n".join(line for line in lines if not line.startswith("% ")).strip(), name)
    told = [happening(line, name) for line in lines if line.startswith("% ")]
    made = {"id": name, "outlet": outlet.strip(), "date": date, "text": text, "marks": marks, "told": dict(told)}
    if len(made["told"]) != len(told):
        raise Flaw(f"{name}: two lines for one happening")
    verify(made)
    return made


def verify(made):
    """Kinds and realis are known, each happening has marks and a line, words of slots stand in the text."""
    name = made["id"]
    if {m[2] for m in made["marks"]} != set(made["told"]):
        raise Flaw(f"{name}: marks and lines differ: {sorted({m[2] for m in made['marks']} ^ set(made['told']))}")
    for start, end, _, kind, realis in made["marks"]:
        if kind not in KINDS or realis not in REALIS:
            raise Flaw(f"{name}: {kind}, {realis}: {made['text'][start:end]}")
    for number, slots in made["told"].items():
        for slot in set(slots) - {"time"}:
            for words in slots[slot]:
                if words.partition(":")[2 if slot == "toll" else 0].strip() not in made["text"]:
                    raise Flaw(f"{name}: {slot} of {number} does not stand in the text: {words}")


def load(split):
    """The reports of a split."""
    text = (HERE / f"{split}.txt").read_text(encoding="utf-8")
    return [report(block) for block in re.split(r"(?m)^(?==== )", text) if block.strip()]


def counts(records):
    """Figures of a split, for README.md."""
    realis = Counter(m[4] for r in records for m in r["marks"])
    told = [slots for r in records for slots in r["told"].values()]
    return {
        "reports": len(records),
        "words": sum(len(r["text"].split()) for r in records),
        "marks": sum(len(r["marks"]) for r in records),
        "happenings": len(told),
        "told more than once": sum(n > 1 for r in records for n in Counter(m[2] for m in r["marks"]).values()),
        "with a time": sum(bool(slots["time"]) for slots in told),
        "with a place": sum("place" in slots for slots in told),
        "with somebody": sum(bool({"agent", "patient", "attendee"} & set(slots)) for slots in told),
        **{value: realis[value] for value in REALIS},
    }


def table(corpus):
    """The counts of all splits as a Markdown table."""
    figures = {split: counts(records) for split, records in corpus.items()}
    rows = ["| | " + " | ".join(figures) + " |", "|---|" + "---:|" * len(figures)]
    return "\n".join(rows + [f"| {key} | " + " | ".join(str(f[key]) for f in figures.values()) + " |" for key in next(iter(figures.values()))])


if __name__ == "__main__":
    try:
        print(table({split: load(split) for split in SPLITS}))
    except Flaw as flaw:
        sys.exit(str(flaw))
