"""Checks the claim tests: python3 bench/claims/check.py. Parses work.txt and kept.txt and prints counts, never any text of kept.txt."""

import collections
import pathlib
import re
import sys

HEAD = re.compile(r"=== (([wk])-[a-z]+)-(\d) \| (.+) \| (\d{4}-\d\d-\d\d)$")
CLAIM = re.compile(r'% "(.+)" = ([^"{}]+?)((?: \{[a-z]+\})*)$')
FLAGS = {"deny", "hedged", "optional"}


def reports(path):
    """The reports of a half: (head, text, claims), where a claim is (words, chain, flags)."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("=== "):
            found.append((line, [], []))
        elif line.startswith("% "):
            found[-1][2].append(line)
        else:
            found[-1][1].append(line)
    return [(head, "\n".join(text).strip(), claims) for head, text, claims in found]


def parse(line):
    match = CLAIM.match(line)
    if not match:
        return None
    chain = [[form.strip() for form in link.split(" | ")] for link in match[2].split(" > ")]
    return match[1], chain, set(re.findall(r"\{(\w+)\}", match[3]))


def check(path):
    letter = path.name[0]
    faults, counts, events, names = [], collections.Counter(), collections.Counter(), set()
    for number, (header, text, lines) in enumerate(reports(path), 1):

        def fault(what, number=number):
            faults.append(f"{path.name}: report {number}: {what}")

        head = HEAD.match(header)
        if not head or head[2] != letter or header in names:
            fault("bad or second header")
            continue
        names.add(header)
        events[head[1]] += 1
        words = len(text.split())
        counts["reports"] += 1
        counts["words"] += words
        if not 90 <= words <= 220:
            fault(f"{words} words")
        last = -1
        for place, line in enumerate(lines, 1):
            claim = parse(line)
            if claim is None:
                fault(f"claim {place} cannot be parsed")
                continue
            said, chain, flags = claim
            at = text.find(said)
            if text.count(said) != 1 or "\n" in said:
                fault(f"claim {place}: words stand {text.count(said)} times")
            if not 3 <= len(said.split()) <= 10:
                fault(f"claim {place}: {len(said.split())} words")
            if at < last:
                fault(f"claim {place} is out of order")
            last = at
            if flags - FLAGS:
                fault(f"claim {place}: unknown flag")
            low = text.lower()
            for form in (form for link in chain for form in link):
                if form != "unnamed" and form.lower() not in low:
                    fault(f"claim {place}: a form of a source is not printed")
            counts["claims"] += 1
            kind = "optional" if "optional" in flags else "asked"
            counts[kind] += 1
            if kind == "asked":
                counts[f"asked, chain of {len(chain)}"] += 1
                for flag in flags:
                    counts[f"asked, {flag}"] += 1
                if chain == [["unnamed"]]:
                    counts["asked, unnamed"] += 1
    print(f"{path.name}: {len(events)} events; " + ", ".join(f"{key} {value}" for key, value in sorted(counts.items())))
    return faults


if __name__ == "__main__":
    here = pathlib.Path(__file__).parent
    found = [fault for name in ("work.txt", "kept.txt") if (here / name).exists() for fault in check(here / name)]
    print("\n".join(found) if found else "no faults")
    sys.exit(1 if found else 0)
