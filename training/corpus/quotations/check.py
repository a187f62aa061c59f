#!/usr/bin/env python3
"""Reads the reports of train.txt and dev.txt with the speakers of their quotations, checks them and counts.

python3 check.py           checks both splits and prints the counts of README.md
python3 check.py --bare    prints the quotations beside which no plain cue stands, with their speakers
"""
import argparse
import re
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(1, str(HERE.parent))

import leakage  # noqa: E402

SPLITS = ("train", "dev")
NOBODY = "?"
HEAD = re.compile(r"=== (t\d{3})")
LINE = re.compile(r'% "(.+)" = (.+)')
OPENING, CLOSING = "\"'\u201c\u2018\u00ab", "\"'\u201d\u2019\u00bb"
PRONOUNS = {"he", "she", "they", "it", "him", "her", "them", "his", "their", "its", "who", "i"}
CUE = re.compile(r"\b(?:said|says?|told|tells?|asked|asks?|added|adds?|wrote|writes?|replied|replies|answered|insisted|warned|called|calls|explained|"
                 r"joked|quipped|shouted|sighed|whispered|retorted|announced|reports?|reads?|runs|admitted|claimed|argued|recalled?|recalls|declared|"
                 r"conceded|complained|promised|pleaded|muttered|murmured|cried|boasted|confessed|commented|posted|tweeted|testified|went on|"
                 r"continued|concluded|noted|remarked|observed|snapped|growled|pointed out|according to|spoke of|"
                 r"described|dismissed|welcomed|denounced|hailed|praised|objected|countered|confirmed|demanded|wondered|repeated|laughed)\b", re.IGNORECASE)


class Flaw(Exception):
    """What is wrong in a file, with the id of the report."""


def answers(lines, name):
    """The lines below a report as (words, forms); no form where nobody speaks or it cannot be known."""
    found = []
    for line in lines:
        match = LINE.fullmatch(line)
        if not match:
            raise Flaw(f"{name}: not an answer: {line}")
        words, speaker = match.groups()
        found.append((words, () if speaker == NOBODY else tuple(form.strip() for form in speaker.split("|"))))
    return found


def verify(record):
    """Words stand once in the text, forms stand in it as they are written but for the case of a sentence's head."""
    name, text = record["id"], record["text"]
    places = []
    for words, forms in record["answers"]:
        if text.count(words) != 1:
            raise Flaw(f"{name}: {text.count(words)} times: {words}")
        places.append(text.index(words))
        for form in forms:
            if not re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text, re.IGNORECASE):
                raise Flaw(f"{name}: no such form: {form}")
        if forms and forms[0].lower() in PRONOUNS - {"i"}:
            raise Flaw(f"{name}: a pronoun is no name: {forms[0]}")
        if len(forms) != len(set(forms)):
            raise Flaw(f"{name}: a form twice: {forms}")
    if places != sorted(places) or len(places) != len(set(places)):
        raise Flaw(f"{name}: answers out of order")


def load(split):
    """The reports of a split: id, text and answers, each answer with the place of its first word."""
    records = []
    for block in re.split(r"^(?==== )", (HERE / f"{split}.txt").read_text(encoding="utf-8"), flags=re.MULTILINE):
        lines = block.rstrip("\n").split("\n")
        head = HEAD.fullmatch(lines[0])
        if not head:
            if block.strip() and not block.startswith("#"):
                raise Flaw(f"{split}: no head: {lines[0]}")
            continue
        name = head.group(1)
        body = [line for line in lines[1:] if not line.startswith("% ")]
        record = {"id": name, "text": "\n".join(body).strip(), "answers": answers([line for line in lines[1:] if line.startswith("% ")], name)}
        verify(record)
        records.append(record)
    if [r["id"] for r in records] != [f"t{n:03}" for n in range(1, len(records) + 1)]:
        raise Flaw(f"{split}: ids must run from t001 without a gap")
    return records


def marked(text, start):
    """Whether the words at a place begin with a quotation mark; labels of transcripts do without."""
    return start > 0 and text[start - 1] in OPENING


def end(text, start):
    """Where the quotation that begins at a place closes, or its line where it has no marks or goes on in the next."""
    line = text.find("\n", start)
    line = len(text) if line < 0 else line
    if not marked(text, start):
        return line
    mark = CLOSING[OPENING.index(text[start - 1])]
    for at in range(start, line):
        if text[at] == mark and not (text[at - 1].isalnum() and text[at + 1:at + 2].isalnum()):
            return at
    return line


def plain(record, words):
    """Whether a verb of saying stands in the sentence that the quotation belongs to, outside quotations."""
    text = record["text"]
    start = text.index(words)
    stop = end(text, start)
    head = text[text.rfind("\n", 0, start) + 1:start]
    tail = text[stop + 1:].split("\n", 1)[0]
    after = re.split(r"[.!?](?=\s|$)|[\"\u201c\u2018]", tail)[0] if marked(text, start) else ""
    before = re.split(r"[.!?][\"\u201d\u2019']?\s|[\"\u201d\u2019](?=\s)", head[:-1])[-1]
    return bool(CUE.search(before) or CUE.search(after) and text[stop - 1:stop] not in ".")


def counts(records):
    """The figures of README.md."""
    every = [(r, words, forms) for r in records for words, forms in r["answers"]]
    cued = Counter((plain(r, words), bool(forms)) for r, words, forms in every)
    return {
        "reports": len(records),
        "words": sum(len(leakage.words(r["text"])) for r in records),
        "quotations": len(every),
        "without marks (labels, questions and answers)": sum(not marked(r["text"], r["text"].index(words)) for r, words, _ in every),
        "a plain cue beside it": cued[True, True],
        "no plain cue beside it": cued[False, True],
        "nobody's, or it cannot be known": cued[True, False] + cued[False, False],
        "a pronoun among the forms": sum(any(f.lower() in PRONOUNS for f in forms) for _, _, forms in every),
        "different speakers": len({(r["id"], forms[0]) for r, _, forms in every if forms})}


def table(corpus):
    """The counts as a table of Markdown."""
    figures = {split: counts(records) for split, records in corpus.items()}
    rows = [f"| | {' | '.join(corpus)} |", "|---|" + "---:|" * len(corpus)]
    rows += [f"| {key} | {' | '.join(str(figures[split][key]) for split in corpus)} |" for key in figures[SPLITS[0]]]
    return "\n".join(rows)


def shared(corpus):
    """Names that dev shares with train, but for the capitalised words of language."""
    general = leakage.vocabulary(HERE.parent / "nested" / "generic-words.txt") | leakage.vocabulary(HERE / "generic-words.txt")
    lower = {word for records in corpus.values() for r in records for word in leakage.words(r["text"]) if word.islower()}
    ours, theirs = (leakage.names(corpus[split], general, lower) for split in SPLITS)
    return [f"{name}: train {ours[name]}, dev {theirs[name]}" for name in sorted(ours.keys() & theirs.keys())]


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--bare", action="store_true", help="print the quotations without a plain cue")
    args = options.parse_args()
    corpus = {split: load(split) for split in SPLITS}
    if args.bare:
        for split, records in corpus.items():
            for record in records:
                for words, forms in record["answers"]:
                    if not plain(record, words):
                        print(f"{split} {record['id']} {words} = {' | '.join(forms) or NOBODY}")
        return
    print(table(corpus))
    found = shared(corpus)
    if found:
        sys.exit("dev shares names with train:\n" + "\n".join(found))


if __name__ == "__main__":
    try:
        main()
    except Flaw as flaw:
        sys.exit(str(flaw))
