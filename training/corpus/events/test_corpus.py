"""Checks the corpus and its program: python3 -m unittest, in this folder."""
import unittest

import build


class Notation(unittest.TestCase):

    def test_events_and_things(self):
        made = build.compile_line("[t:toll Two [t:role ministers]] were [e:kill shot dead] \\[sic\\].", "x", "y")
        self.assertEqual("Two ministers were shot dead [sic].", made["text"])
        self.assertEqual([{"start": 19, "end": 28, "text": "shot dead", "kind": "kill"}], made["events"])
        self.assertEqual([("toll", "Two ministers"), ("role", "ministers")], [(t["type"], t["text"]) for t in made["things"]])

    def test_flaws(self):
        for line in ("[e:kill shot dead", "[e:murder shot]", "[t:role the mayor]", "[e:kill killed ]", "[e:kill kill]ing", "a [b] c", "a] b",
                     "[e:meet [e:visit met]]", "[e:die died,] he"):
            with self.assertRaises(build.Flaw, msg=line):
                build.compile_line(line, "x", "y")


class Corpus(unittest.TestCase):

    def setUp(self):
        self.corpus = {s: build.load(s) for s in build.SPLITS}

    def test_spans_are_the_text(self):
        for record in (r for records in self.corpus.values() for r in records):
            for one in record["events"] + record["things"]:
                self.assertEqual(one["text"], record["text"][one["start"]:one["end"]])

    def test_no_passage_twice(self):
        texts = [r["text"] for records in self.corpus.values() for r in records]
        self.assertEqual(len(texts), len(set(texts)))

    def test_enough_of_each_kind(self):
        figures = build.counts(self.corpus["train"])
        few = {key: f for key, f in figures.items() if key.startswith(("kind ", "type ")) and int(f.split("/")[0]) < 25}
        self.assertEqual({}, few)

    def test_readme_tells_the_counts(self):
        self.assertIn(build.notation.table(self.corpus, build.counts), (build.HERE / "README.md").read_text(encoding="utf-8"))

    def test_nothing_of_test_in_training(self):
        self.assertEqual([], build.leaks(self.corpus["test"], self.corpus["train"] + self.corpus["dev"]))


if __name__ == "__main__":
    unittest.main()
