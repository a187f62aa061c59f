"""Checks the corpus and its program: python3 -m unittest, in this folder."""
import unittest

import check

REPORT = 'Pier shut\n\n"We are shut," said Ada Loam. She sighed. "For good."'


def record(*answers, text=REPORT):
    return {"id": "t001", "text": text, "answers": check.answers(answers, "t001")}


class Notation(unittest.TestCase):

    def test_answers(self):
        self.assertEqual([("We are", ("Ada Loam", "She")), ('a "b" c', ())], check.answers(['% "We are" = Ada Loam | She', '% "a "b" c" = ?'], "t001"))

    def test_flaws(self):
        for lines in (['% "We were" = Ada Loam'], ['% "are" = Ada Loam', '% "shut" = Ada Loam'], ['% "For good" = He'], ['% "For good" = She | Ada Loam'],
                      ['% "For good" = Ada Loam', '% "We are" = Ada Loam'], ['% "We are = Ada Loam'], ['% "We are" = Ada Loam | Ada Loam']):
            with self.assertRaises(check.Flaw, msg=lines):
                check.verify(record(*lines))

    def test_plain_cue(self):
        made = record('% "We are" = Ada Loam', '% "For good" = Ada Loam | She')
        check.verify(made)
        self.assertEqual([True, False], [check.plain(made, words) for words, _ in made["answers"]])


class Corpus(unittest.TestCase):

    def setUp(self):
        self.corpus = {split: check.load(split) for split in check.SPLITS}

    def test_no_report_twice(self):
        texts = [r["text"] for records in self.corpus.values() for r in records]
        self.assertEqual(len(texts), len(set(texts)))

    def test_both_kinds_are_many(self):
        for split, records in self.corpus.items():
            figures = check.counts(records)
            self.assertLess(0.35, figures["a plain cue beside it"] / figures["quotations"], split)
            self.assertLess(0.3, figures["no plain cue beside it"] / figures["quotations"], split)

    def test_dev_shares_no_name_with_train(self):
        self.assertEqual([], check.shared(self.corpus))

    def test_readme_tells_the_counts(self):
        self.assertIn(check.table(self.corpus), (check.HERE / "README.md").read_text(encoding="utf-8"))


if __name__ == "__main__":
    unittest.main()
