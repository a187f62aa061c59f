"""The inline notation that the corpora of this folder share: lines of text with marks in brackets, and what is built of them."""
import json
import re
from collections import Counter


class Flaw(ValueError):
    """A line that breaks the notation or the guidelines."""


def parse(line, opening):
    """Returns the plain text of a line and its marks in order of opening: [match of `opening`, start, end].

    `\\[` and `\\]` are real brackets.
    """
    out, marks, stack, at, size = [], [], [], 0, 0
    while at < len(line):
        if line[at] == "\\" and line[at + 1:at + 2] in ("[", "]", "\\"):
            out.append(line[at + 1])
            size += 1
            at += 2
            continue
        opened = opening.match(line, at)
        if opened:
            marks.append([opened, size, None])
            stack.append(marks[-1])
            at = opened.end()
        elif line[at] == "[":
            raise Flaw(f"a bracket that opens nothing: {line[at:at + 12]!r}")
        elif line[at] == "]":
            if not stack:
                raise Flaw("a bracket closes that was not opened")
            stack.pop()[2] = size
            at += 1
        else:
            out.append(line[at])
            size += 1
            at += 1
    if stack:
        raise Flaw("a bracket is not closed")
    text = "".join(out)
    if any(ord(c) > 0xFFFF for c in text):
        raise Flaw("a sign beyond the basic plane")
    return text, marks


def unmarked(body, mark, words):
    """The text without marks that do not nest, and of each its match, start and end; `words` is the group of `mark` that holds the marked words."""
    text, marks, at = "", [], 0
    for m in mark.finditer(body):
        text += body[at : m.start()]
        marks.append((m, len(text), len(text) + len(m[words])))
        text, at = text + m[words], m.end()
    text += body[at:]
    strays = re.findall(r".{0,20}[][].{0,20}", text)
    if strays:
        raise Flaw(f"a bracket that is no mark: {strays[0]!r}")
    return text, marks


def load(path, record):
    """The records of a split, in the order of its file, each `record(line, name, style)`. Names hang on that order."""
    records, style, number = [], None, 0
    for at, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("## "):
            style = line[3:].strip()
        elif line and not line.startswith("# "):
            number += 1
            try:
                records.append(record(line, f"{path.stem}-{number:04d}", style))
            except Flaw as flaw:
                raise Flaw(f"{path.name}:{at}: {flaw}\n  {line}") from None
    return records


def write(corpus, folder):
    """Writes each split as JSON Lines."""
    folder.mkdir(exist_ok=True)
    for split, records in corpus.items():
        lines = [json.dumps(r, ensure_ascii=False) for r in records]
        (folder / f"{split}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


def table(corpus, counts):
    """The counts of all splits as a Markdown table."""
    figures = {s: counts(records) for s, records in corpus.items()}
    head = ["| | " + " | ".join(figures) + " |", "|---|" + "---:|" * len(figures)]
    return "\n".join(head + [f"| {key} | " + " | ".join(str(f[key]) for f in figures.values()) + " |" for key in next(iter(figures.values()))])


def listing(pairs):
    """Each of some words with its kinds and how often, those of several kinds first; `pairs` are words and a kind."""
    found = {}
    for words, kind in pairs:
        found.setdefault(words, Counter())[kind] += 1
    rows = sorted(found.items(), key=lambda row: (-len(row[1]), row[0]))
    return "\n".join(f"{words}: " + ", ".join(f"{kind} {n}" for kind, n in kinds.most_common()) for words, kinds in rows)
