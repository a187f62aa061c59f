"""Checks the corpus and its program: python3 -m unittest, in this folder."""
import unittest

import build


class Notation(unittest.TestCase):

    def test_names(self):
        made = build.compile_line("In May, [per May Tolland]'s [org Farmers' Union] \\[sic\\] met.", "x", "y")
        self.assertEqual("In May, May Tolland's Farmers' Union [sic] met.", made["text"])
        self.assertEqual([{"start": 8, "end": 19, "kind": "PER"}, {"start": 22, "end": 36, "kind": "ORG"}], made["names"])

    def test_flaws(self):
        for line in ("[per May", "[who May]", "[per May ]", "[per Ma]y", "a] b", "[org Bank of [loc Tarn]]", "[misc Hestran]-led", "[per May's] hat",
                     "[per May,] he", "[loc Tarn]/Sollin"):
            with self.assertRaises(build.Flaw, msg=line):
                build.compile_line(line, "x", "y")

    def test_a_frame_keeps_a_slot_and_its_family_name(self):
        hands = {slot: build.Hand(slot, names) for slot, names in build.lists().items()}
        line = build.filled("{per}, {per}, {last}, {per2}", hands)
        first, again, last, other = line.split(", ")
        self.assertEqual(first, again)
        self.assertTrue(first.endswith(" " + last.removeprefix("[per ")))
        self.assertNotEqual(first, other)


class Corpus(unittest.TestCase):

    def setUp(self):
        self.corpus = {s: build.load(s) for s in build.SPLITS}

    def test_no_passage_twice(self):
        texts = [r["text"] for records in self.corpus.values() for r in records]
        self.assertEqual(len(texts), len(set(texts)))

    def test_a_build_gives_the_same_each_time(self):
        self.assertEqual(self.corpus["train"], build.load("train"))

    def test_at_most_half_is_of_frames(self):
        figures = build.counts(self.corpus["train"])
        self.assertLessEqual(2 * figures["of frames"], figures["passages"])

    def test_dev_shares_no_name_with_train(self):
        self.assertEqual([], build.shared(self.corpus["train"], self.corpus["dev"]))

    def test_readme_tells_the_counts(self):
        self.assertIn(build.notation.table(self.corpus, build.counts), (build.HERE / "README.md").read_text(encoding="utf-8"))


if __name__ == "__main__":
    unittest.main()
