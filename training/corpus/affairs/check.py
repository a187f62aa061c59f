#!/usr/bin/env python3
"""Reads affairs told by several reports, with what they tell marked across them, checks them and prints the counts of README.md: python3 check.py [FILE…]"""
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import notation  # noqa: E402

REALIS = ("actual", "planned", "hypothetical", "denied")
SLOTS = {"time", "place", "participants", "perpetrator", "cause", "instrument", "toll", "order", "occurrence"}
AFFAIR = re.compile(r"(?m)^===== ")
REPORT = re.compile(r"(?m)^=== ")
HEAD = re.compile(r"([a-z]) \| ([^|]+) \| (\d{4}-\d\d-\d\d)")
MARK = re.compile(r"\[(\d+)(?::([a-z]+))? ([^\[\]]+)\]")
ITEM = re.compile(r'([a-z]) "([^"]+)"(?: \+ |$)')


class Flaw(Exception):
    """What is wrong, with the id of the affair."""


def plain(body, where):
    """The text without its marks, and these: start, end, happening, realis."""
    try:
        text, marks = notation.unmarked(body.strip(), MARK, 3)
    except notation.Flaw as flaw:
        raise Flaw(f"{where}: {flaw}") from None
    for m, *_ in marks:
        if (m[2] or "actual") not in REALIS:
            raise Flaw(f"{where}: no realis: {m[0]}")
    return text, [(start, end, m[1], m[2] or "actual") for m, start, end in marks]


def sides(line, reports, where):
    """Slots, kind of trap (none of a conflict), and the quoted words of both sides, each of which must stand once in its report."""
    head, *quoted = line.split(" | ")
    name, *words = head.split(" ")
    slots, kind = (words, None) if name == "conflict" else (words[:-1], words[-1])
    if len(quoted) != 2 or not slots or set(slots) - SLOTS:
        raise Flaw(f"{where}: not a {name}: {line}")
    made = []
    for side in quoted:
        items = ITEM.findall(side)
        if not items or "".join(f'{a} "{b}" + ' for a, b in items)[:-3] != side:
            raise Flaw(f"{where}: not read: {side}")
        for letter, text in items:
            if letter not in reports or reports[letter]["text"].count(text) != 1:
                raise Flaw(f"{where}: does not stand once in {letter}: {text}")
        made.append(items)
    return name, slots, kind, *made


def affair(part):
    """One affair: id, reports by letter, conflicts and traps."""
    body, _, gold = part.partition("%% gold\n")
    first, *pieces = REPORT.split(body)
    name = first.strip().partition(" ")[0]
    reports = {}
    for piece in pieces:
        head, _, rest = piece.partition("\n")
        match = HEAD.fullmatch(head.strip())
        if not match or match[1] in reports:
            raise Flaw(f"{name}: not the head of a report: {head}")
        text, marks = plain(rest, name + match[1])
        reports[match[1]] = {"outlet": match[2].strip(), "date": match[3], "text": text, "marks": marks}
    if len(reports) < 3:
        raise Flaw(f"{name}: fewer than three reports")
    told = [sides(line, reports, name) for line in gold.strip().split("\n") if line]
    return {"id": name, "reports": reports, "told": told}


def load(path):
    """The affairs of a file."""
    found = [affair(part) for part in AFFAIR.split(path.read_text(encoding="utf-8")) if part.strip() and not part.startswith("//")]
    ids = Counter(a["id"] for a in found)
    if max(ids.values(), default=1) > 1:
        raise Flaw(f"twice: {ids.most_common(3)}")
    return found


def counts(affairs):
    """The numbers of README.md, by name."""
    found = Counter()
    for a in affairs:
        found["affairs"] += 1
        tellings = defaultdict(Counter)
        for letter, r in a["reports"].items():
            found["reports"] += 1
            found["words"] += len(r["text"].split())
            found["marks"] += len(r["marks"])
            for mark in r["marks"]:
                tellings[mark[2]][letter] += 1
        found["happenings"] += len(tellings)
        found["told by several reports"] += sum(len(t) > 1 for t in tellings.values())
        for t in tellings.values():
            total, inside = sum(t.values()), sum(n * (n - 1) // 2 for n in t.values())
            found["pairs inside reports"] += inside
            found["pairs across reports"] += total * (total - 1) // 2 - inside
        for name, *_ in a["told"]:
            found[name + "s"] += 1
    return found


def main(paths):
    for path in paths:
        try:
            affairs = load(path)
        except Flaw as flaw:
            sys.exit(f"{path.name}: {flaw}")
        print(path.name, ", ".join(f"{n} {what}" for what, n in counts(affairs).items()))


if __name__ == "__main__":
    main([Path(p) for p in sys.argv[1:]] or sorted(HERE.glob("*.txt")))
