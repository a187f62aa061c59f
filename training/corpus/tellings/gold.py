"""Turns a split into files that the reader and the scorer of shared/eval take: python3 gold.py SPLIT OUT

Writes OUT/reports/*.txt, OUT/reports/metadata.csv and OUT/gold/ID.json: a gold a report, for no two reports tell of one event.
"""
import csv
import json
import sys
from pathlib import Path

import check


def snippet(text, start, end):
    """The fewest words around a mark that stand once in the text, on one line."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end) if "\n" in text[end:] else len(text)
    while len(text.split(text[start:end])) > 2:
        if end < last:
            end = min(last, text.find(" ", end + 1) if " " in text[end + 1:last] else last)
        elif start > first:
            start = max(first, text.rfind(" ", first, start - 1) + 1)
        else:
            return None
    return text[start:end]


def gold(made):
    """The events of a report as the scorer reads them; a mark whose words cannot be told from others is left out."""
    file, events = made["id"] + "-1.txt", []
    kinds = {}
    for _, _, number, kind, _ in made["marks"]:
        kinds.setdefault(number, set()).add(kind)
    for at, (start, end, number, _, realis) in enumerate(made["marks"]):
        words = snippet(made["text"], start, end)
        if words is None:
            continue
        slots = made["told"][number]
        who = [[form] for slot in ("agent", "patient", "attendee") for form in slots.get(slot, [])]
        events.append({
            "report": file,
            "id": f"e{at}",
            "cluster": made["id"] + "-" + number,
            "at": words,
            "kind": sorted(kinds[number]),
            "realis": realis,
            **({"time": [slots["time"]]} if slots["time"] else {}),
            **({"place": slots["place"]} if "place" in slots else {}),
            **({"who": who} if who else {}),
        })
    return {"reports": [file], "events": events}


def main(split, out):
    """Writes reports, metadata and gold."""
    (out / "reports").mkdir(parents=True, exist_ok=True)
    (out / "gold").mkdir(exist_ok=True)
    rows = []
    for made in check.load(split):
        made_gold = gold(made)
        name = made["id"]
        (out / "reports" / f"{name}-1.txt").write_text(made["text"] + "\n", encoding="utf-8")
        (out / "gold" / f"{name}.json").write_text(json.dumps(made_gold, ensure_ascii=False, indent=1), encoding="utf-8")
        rows.append([f"{name}-1.txt", made["outlet"], made["date"]])
    with (out / "reports" / "metadata.csv").open("w", newline="", encoding="utf-8") as table:
        csv.writer(table).writerows([["file", "outlet", "published"], *rows])


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
