"""Checks the corpus and its programs: python3 -m unittest, in this folder."""
import unittest

import check
import gold

REPORT = """=== t001 | Pier Post | 2031-05-12
Pier [1:accident gone]

The pier [1:accident fell] at noon. An inquiry [2:other:planned will open], the owner said.

% 1 time=2031-05-12 place="The pier" toll="wounded:the owner"
% 2 agent="the owner"
"""


class Notation(unittest.TestCase):

    def test_report(self):
        made = check.report(REPORT)
        self.assertEqual(["gone", "fell", "will open"], [made["text"][a:b] for a, b, *_ in made["marks"]])
        self.assertEqual(["actual", "actual", "planned"], [m[4] for m in made["marks"]])
        self.assertEqual({"time": "2031-05-12", "place": ["The pier"], "toll": ["wounded:the owner"]}, made["told"]["1"])

    def test_flaws(self):
        for old, new in (("[1:accident gone]", "[1:fall gone]"), (":planned", ":open"), ("% 2", "% 3"), ("The pier\" toll", "The dock\" toll"),
                         ("time=2031-05-12", "time=noon"), ("agent=", "actor="), ("at noon", "at [noon"), ("=== t001", "=== 001")):
            with self.assertRaises(check.Flaw, msg=new):
                check.report(REPORT.replace(old, new))


class Gold(unittest.TestCase):

    def test_the_fewest_words_that_stand_once(self):
        text = "A raid at dawn.\nThe raid failed."
        self.assertEqual("raid at", gold.snippet(text, 2, 6))
        self.assertEqual("raid failed.", gold.snippet(text, 20, 24))
        self.assertIsNone(gold.snippet("raid\nraid", 0, 4))

    def test_each_telling_has_what_the_report_tells_of_its_happening(self):
        events = gold.gold(check.report(REPORT))["events"]
        self.assertEqual(["t001-1", "t001-1", "t001-2"], [e["cluster"] for e in events])
        self.assertEqual([["2031-05-12"]] * 2, [e["time"] for e in events[:2]])
        self.assertEqual([["the owner"]], events[2]["who"])


class Corpus(unittest.TestCase):

    def setUp(self):
        self.corpus = {split: check.load(split) for split in check.SPLITS}

    def test_no_report_stands_twice_or_in_both_splits(self):
        texts = [r["text"] for records in self.corpus.values() for r in records]
        self.assertEqual(len(texts), len(set(texts)))

    def test_every_kind_is_told(self):
        told = {m[3] for records in self.corpus.values() for r in records for m in r["marks"]}
        self.assertEqual(check.KINDS, told)

    def test_readme_tells_the_counts(self):
        self.assertIn(check.table(self.corpus), (check.HERE / "README.md").read_text(encoding="utf-8"))


if __name__ == "__main__":
    unittest.main()
