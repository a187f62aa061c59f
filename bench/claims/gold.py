"""Turns reports whose claims are listed below them into files that the reader and the scorer of shared/eval take.

`gold.py LISTED.txt... OUT` writes OUT/reports/*.txt, OUT/reports/metadata.csv and OUT/gold/all.json. The notation stands in
the README beside this file; `training/corpus/claims` uses it, too.
"""
import csv
import json
import re
import sys
from pathlib import Path

LINE = re.compile(r'^% "(?P<words>.*)" = (?P<chain>.*?)(?P<flags>(\s*\{\w+\})*)\s*$')


def parse(path):
    """The reports of a file: [id, outlet, day, text, claims]."""
    reports, body = [], []
    for at, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("=== "):
            name, outlet, day = [part.strip() for part in line[4:].split("|")]
            body = []
            reports.append([name, outlet, day, body, []])
        elif line.startswith("% "):
            found = LINE.match(line)
            if not found:
                raise SystemExit(f"{path}:{at}: no claim: {line}")
            flags = set(re.findall(r"\w+", found["flags"]))
            reports[-1][4].append((found["words"], found["chain"], flags))
        elif reports:
            body.append(line)
    return [[name, outlet, day, "\n".join(lines).strip() + "\n", claims] for name, outlet, day, lines, claims in reports]


def claim(report, words, chain, flags):
    """A claim as the scorer reads it."""
    forms = [[form.strip() for form in link.split(" | ")] for link in chain.split(" > ")]
    return {
        "report": report,
        "at": words,
        "chain": [[*link, "reported", "unknown"] if link == ["unnamed"] else link for link in forms],
        "polarity": "deny" if "deny" in flags else "affirm",
        **({"certainty": "hedged"} if "hedged" in flags else {}),
        **({"optional": True} if "optional" in flags else {}),
    }


def main(files, out):
    """Writes reports, metadata and gold."""
    rows, claims = [], []
    (out / "reports").mkdir(parents=True, exist_ok=True)
    (out / "gold").mkdir(exist_ok=True)
    for file in files:
        for name, outlet, day, text, listed in parse(file):
            report = name + ("" if "-" in name else "-1") + ".txt"
            (out / "reports" / report).write_text(text, encoding="utf-8")
            rows.append([report, outlet, day])
            claims += [claim(report, *one) for one in listed]
    with (out / "reports" / "metadata.csv").open("w", newline="", encoding="utf-8") as table:
        csv.writer(table).writerows([["file", "outlet", "published"], *rows])
    reports = [row[0] for row in rows]
    gold = {"reports": reports, "complete": reports, "claims": claims}
    (out / "gold" / "all.json").write_text(json.dumps(gold, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:-1]], Path(sys.argv[-1]))
