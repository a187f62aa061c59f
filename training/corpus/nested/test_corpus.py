"""Checks the corpus and its two programs: python3 -m unittest, in this folder."""
import random
import unittest

import build
import wrap


def splits():
    return [s for s in build.SPLITS if (build.HERE / f"{s}.txt").exists()]


class Notation(unittest.TestCase):

    def test_nested(self):
        made = build.compile_line("[s1:o The Bell] [c1:report reported] [p1 that [s2 Jo] [c2:neg said] [p2 \"no\"]].", "x", "y")
        self.assertEqual("The Bell reported that Jo said \"no\".", made["text"])
        outer, inner = made["attributions"]
        self.assertEqual((None, 1), (outer["parent"], inner["parent"]))
        self.assertEqual(("outlet", "report", "affirm", "indirect"), tuple(outer[k] for k in ("role", "act", "polarity", "form")))
        self.assertEqual(("speaker", "say", "deny", "direct"), tuple(inner[k] for k in ("role", "act", "polarity", "form")))

    def test_relay_has_the_cited_source_as_content(self):
        made = build.compile_line("[p1 It sank], [s1:o the Bell] [c1 said], [c2>1 citing] [s2:u two men].", "x", "y")
        first, second = made["attributions"]
        self.assertEqual((None, first["id"], None), (second["source"], second["relay"], second["parent"]))
        self.assertEqual(["two men"], [p["text"] for p in second["content"]])

    def test_flaws(self):
        for line in ("[s1 Jo] said.", "[s1 Jo] [c1 said] [p1 no.]", "[s1 Jo's] [c1 claim] [p1 x]", "[s1 Jo [c1 said] [p1 x]", "[x1 a]"):
            with self.assertRaises(build.Flaw, msg=line):
                build.compile_line(line, "x", "y")


class Corpus(unittest.TestCase):

    def test_spans_are_the_text(self):
        for split in splits():
            for record in build.load(split):
                for a in record["attributions"]:
                    for piece in [a["source"], a["cue"], a["medium"], *a["content"]]:
                        if piece:
                            self.assertEqual(piece["text"], record["text"][piece["start"]:piece["end"]])

    def test_no_line_twice(self):
        seen = set()
        for record in (r for s in splits() for r in build.load(s)):
            self.assertNotIn(record["text"], seen)
            seen.add(record["text"])

    def test_readme_tells_the_counts(self):
        self.assertIn(build.notation.table({s: build.load(s) for s in build.SPLITS}, build.counts), (build.HERE / "README.md").read_text(encoding="utf-8"))

    def test_nothing_of_test_in_training(self):
        training = [r for s in splits() if s != "test" for r in build.load(s)]
        self.assertEqual([], build.leaks(build.load("test"), training))

    def test_nothing_of_held_in_training(self):
        held, training = build.load("held"), build.load("train") + build.load("dev")
        self.assertEqual([], build.leaks(held, training) + build.familiar(held, training))

    def test_heads_of_cues(self):
        function = build.vocabulary("function-words.txt")
        heads = [build.head(c, function) for c in ("has not yet denied", "denies", "According to", "said in a statement", "brushed aside", ":")]
        self.assertEqual(["deny", "deny", "accord", "statement", "brush", ":"], heads)
        self.assertEqual({"promis"}, {build.stem(w) for w in ("promise", "promises", "promised", "promising")})


class Wrapping(unittest.TestCase):

    def test_same_seed_same_sentences(self):
        records = build.load("train")
        self.assertEqual(wrap.wrap_all(records, 1, 1), wrap.wrap_all(records, 1, 1))

    def test_wrapped_spans_and_parents(self):
        for record in wrap.wrap_all(build.load("train"), 3, 2):
            by_id = {a["id"]: a for a in record["attributions"]}
            for a in record["attributions"]:
                for piece in [a["source"], a["cue"], *a["content"]]:
                    if piece:
                        self.assertEqual(piece["text"], record["text"][piece["start"]:piece["end"]])
                if a["parent"]:
                    self.assertTrue(build.inside(a["cue"], by_id[a["parent"]]["content"]), record["text"])

    def test_old_spans_keep_their_words(self):
        tokens = "The mayor said the dam held .".split()
        rows = [{"source": (0, 2), "cue": (2, 3), "content": [(3, 6)], "parent": None}]
        for seed in range(200):
            words, made = wrap.wrap_tokens(tokens, rows, random.Random(seed))
            cue, (start, end) = made[0]["cue"], made[0]["content"][0]
            self.assertEqual(["said"], words[cue[0]:cue[1]])
            self.assertEqual("the dam held".split(), words[start:end])
            self.assertIsNone(made[0].get("relay"))
            self.assertIn(made[0]["parent"], range(1, len(made)))
            self.assertIsNone(made[made[0]["parent"]]["relay"])

    def test_questions_are_left(self):
        self.assertIsNone(wrap.wrap_tokens("Who said so ?".split(), [], random.Random(1)))

    def test_nothing_of_test_in_wrapped(self):
        training = build.load("train")
        for seed in range(3):
            wrapped = wrap.wrap_all(training, seed, 2)
            for split in ("test", "held"):
                self.assertEqual([], build.leaks(build.load(split), wrapped))


if __name__ == "__main__":
    unittest.main()
