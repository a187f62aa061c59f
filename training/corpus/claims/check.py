#!/usr/bin/env python3
"""Reads the reports of train.txt with their claims, checks them and prints the counts of README.md: python3 check.py"""
import re
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(1, str(HERE.parent))

import leakage  # noqa: E402

SPLITS = ("train",)
UNNAMED = "unnamed"
FLAGS = ("deny", "hedged", "optional")
HEAD = re.compile(r"=== (c\d{3}) \| (.+) \| (\d{4}-\d{2}-\d{2})")
LINE = re.compile(r'% "(.+)" = ([^{}]+?)((?: \{\w+\})*)')
PRONOUNS = {"he", "she", "they", "it", "him", "her", "them", "his", "their", "its", "who", "i", "we"}
SHORTEST, LONGEST = 3, 10


class Flaw(Exception):
    """What is wrong in a file, with the id of the report."""


def claim(line, name):
    """One line below a report: the words, the chain (outermost source first, each a tuple of forms) and the flags."""
    match = LINE.fullmatch(line)
    if not match:
        raise Flaw(f"{name}: not a claim: {line}")
    words, sources, flags = match.groups()
    chain = tuple(tuple(form.strip() for form in source.split(" | ")) for source in sources.split(" > "))
    return {"words": words, "chain": chain, "flags": frozenset(re.findall(r"\w+", flags))}


def verify(record):
    """Words stand once in the text, on one line and in order; forms of sources stand in it but for the case of a sentence's head."""
    name, text = record["id"], record["text"]
    for made in record["claims"]:
        words, chain = made["words"], made["chain"]
        if text.count(words) != 1:
            raise Flaw(f"{name}: {text.count(words)} times: {words}")
        if not SHORTEST <= len(words.split()) <= LONGEST:
            raise Flaw(f"{name}: {len(words.split())} words: {words}")
        if made["flags"] - set(FLAGS):
            raise Flaw(f"{name}: flags {sorted(made['flags'])}: {words}")
        for forms in chain:
            if forms[0].lower() in PRONOUNS or len(forms) != len(set(forms)):
                raise Flaw(f"{name}: a pronoun first or a form twice: {forms}")
            for form in forms:
                if form != UNNAMED and not re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text, re.IGNORECASE):
                    raise Flaw(f"{name}: no such form: {form}")
        made["start"] = text.index(words)
    places = [made["start"] for made in record["claims"]]
    if places != sorted(set(places)):
        raise Flaw(f"{name}: claims out of order")


def load(split):
    """The reports of a split: id, outlet, date, text (title and body) and claims, each with the place of its words in the text."""
    records = []
    for block in re.split(r"^(?==== )", (HERE / f"{split}.txt").read_text(encoding="utf-8"), flags=re.MULTILINE):
        if not block.startswith("==="):
            continue
        lines = block.rstrip("\n").split("\n")
        head = HEAD.fullmatch(lines[0])
        if not head:
            raise Flaw(f"{split}: no head: {lines[0]}")
        name, outlet, date = head.groups()
        body = [line for line in lines[1:] if not line.startswith("% ")]
        record = {"id": name, "outlet": outlet, "date": date, "text": "\n".join(body).strip(),
                  "claims": [claim(line, name) for line in lines[1:] if line.startswith("% ")]}
        verify(record)
        records.append(record)
    if [r["id"] for r in records] != [f"c{n:03}" for n in range(1, len(records) + 1)]:
        raise Flaw(f"{split}: ids must run from c001 without a gap")
    return records


def counts(records):
    """The figures of README.md."""
    every = [made for r in records for made in r["claims"]]
    flags = Counter(flag for made in every for flag in made["flags"])
    depth = Counter(len(made["chain"]) for made in every)
    return {
        "reports": len(records),
        "words": sum(len(leakage.words(r["text"])) for r in records),
        "claims": len(every),
        "optional": flags["optional"],
        "denials": flags["deny"],
        "hedged": flags["hedged"],
        "chains of two": depth[2],
        "chains of three": depth[3],
        "a pronoun among the forms": sum(any(f.lower() in PRONOUNS for f in made["chain"][-1]) for made in every),
        "nobody is told": sum(made["chain"][-1][0] == UNNAMED for made in every)}


def table(corpus):
    """The counts as a table of Markdown."""
    figures = {split: counts(records) for split, records in corpus.items()}
    rows = [f"| | {' | '.join(corpus)} |", "|---|" + "---:|" * len(corpus)]
    rows += [f"| {key} | {' | '.join(str(figures[split][key]) for split in corpus)} |" for key in figures[SPLITS[0]]]
    return "\n".join(rows)


def shared(corpus):
    """Runs of words that a report here has in common with the reports of ../quotations/dev.txt, which measure what is trained."""
    dev = (HERE.parent / "quotations" / "dev.txt").read_text(encoding="utf-8")
    function = leakage.vocabulary(HERE.parent / "nested" / "function-words.txt")
    theirs = leakage.grams([{"id": block[:4], "text": block} for block in dev.split("=== ")], function)
    ours = leakage.grams([r for records in corpus.values() for r in records], function)
    return [f"{' '.join(gram)}: {ours[gram]}, quotations {theirs[gram]}" for gram in sorted(ours.keys() & theirs.keys())]


def main():
    corpus = {split: load(split) for split in SPLITS}
    print(table(corpus))
    found = shared(corpus)
    if found:
        sys.exit("words shared with ../quotations/dev.txt:\n" + "\n".join(found))


if __name__ == "__main__":
    try:
        main()
    except Flaw as flaw:
        sys.exit(str(flaw))
