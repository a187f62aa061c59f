"""Checks the corpus and its program: python3 -m unittest, in this folder."""
import unittest

import check

REPORT = 'Pier shut\n\nThe Buoy reported that "the pier is shut for good". It quoted Ada Loam.\n\nShe denied any hand in it.'


def record(*lines, text=REPORT):
    return {"id": "c001", "text": text, "claims": [check.claim(line, "c001") for line in lines]}


class Notation(unittest.TestCase):

    def test_claim(self):
        made = check.claim('% "any "hand" in it" = The Buoy | Buoy > Ada Loam | She {deny} {optional}', "c001")
        self.assertEqual({"words": 'any "hand" in it', "chain": (("The Buoy", "Buoy"), ("Ada Loam", "She")), "flags": {"deny", "optional"}}, made)

    def test_places(self):
        made = record('% "the pier is shut" = The Buoy | it > Ada Loam', '% "any hand in it" = Ada Loam | she {deny}')
        check.verify(made)
        self.assertEqual([REPORT.index("the pier"), REPORT.index("any hand")], [claim["start"] for claim in made["claims"]])

    def test_nobody_is_told(self):
        check.verify(record('% "the pier is shut" = unnamed {hedged}'))

    def test_flaws(self):
        for lines in (['% "the pier was shut" = The Buoy'], ['% "the pier" = The Buoy'], ['% "the pier is shut" = Ada Lo'], ['% "the pier is shut" = It | Ada Loam'],
                      ['% "the pier is shut" = Ada Loam {sure}'], ['% "the pier is shut" = Ada Loam | Ada Loam'], ['% "the pier is shut = Ada Loam'],
                      ['% "any hand in it" = Ada Loam', '% "the pier is shut" = Ada Loam'], ['% "the pier is shut" = Ada Loam', '% "the pier is shut" = Ada Loam']):
            with self.assertRaises(check.Flaw, msg=lines):
                check.verify(record(*lines))


class Corpus(unittest.TestCase):

    def setUp(self):
        self.corpus = {split: check.load(split) for split in check.SPLITS}

    def test_no_report_twice(self):
        texts = [r["text"] for records in self.corpus.values() for r in records]
        self.assertEqual(len(texts), len(set(texts)))

    def test_most_claims_are_asked_for(self):
        for split, records in self.corpus.items():
            figures = check.counts(records)
            self.assertLess(figures["optional"] / figures["claims"], 0.25, split)

    def test_shares_no_run_of_words_with_what_measures(self):
        self.assertEqual([], check.shared(self.corpus))

    def test_readme_tells_the_counts(self):
        self.assertIn(check.table(self.corpus), (check.HERE / "README.md").read_text(encoding="utf-8"))


if __name__ == "__main__":
    unittest.main()
