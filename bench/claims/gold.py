"""Turns reports whose claims are listed below them into files that the reader and the scorer of shared/eval take.

`gold.py LISTED.txt... OUT` writes OUT/reports/*.txt, OUT/reports/metadata.csv and OUT/gold/all.json. The notation stands in
the README beside this file; `training/corpus/claims` uses it, too.
"""
import csv
import json
import sys
from pathlib import Path

from check import parse, reports


def claim(report, words, chain, flags):
    """A claim as the scorer reads it."""
    return {
        "report": report,
        "at": words,
        "chain": [[*link, "reported", "unknown"] if link == ["unnamed"] else link for link in chain],
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
        for head, text, lines in reports(file):
            name, outlet, day = [part.strip() for part in head[4:].split("|")]
            report = name + ("" if "-" in name else "-1") + ".txt"
            (out / "reports" / report).write_text(text + "\n", encoding="utf-8")
            rows.append([report, outlet, day])
            for line in lines:
                listed = parse(line)
                if listed is None:
                    raise SystemExit(f"{file}: {name}: a line is no claim; check.py tells more")
                claims.append(claim(report, *listed))
    with (out / "reports" / "metadata.csv").open("w", newline="", encoding="utf-8") as table:
        csv.writer(table).writerows([["file", "outlet", "published"], *rows])
    names = [row[0] for row in rows]
    gold = {"reports": names, "complete": names, "claims": claims}
    (out / "gold" / "all.json").write_text(json.dumps(gold, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:-1]], Path(sys.argv[-1]))
