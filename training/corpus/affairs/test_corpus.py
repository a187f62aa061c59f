import unittest
from pathlib import Path

import check

AFFAIR = """===== x001 A theft
=== a | The Bell | 2031-03-04
[1 Theft] at the mint

Two men [1 took] nine bars, the mint said. It will [2:planned close].

=== b | The Horn | 2031-03-05
The [1 robbery] cost seven bars.

=== c | The Drum | 2031-03-06
The mint [2 shut] on Thursday.

%% gold
conflict toll | a "nine bars" | b "seven bars"
"""


class Corpus(unittest.TestCase):
    def test_every_file_is_sound(self):
        for path in sorted(Path(check.HERE).glob("*.txt")):
            with self.subTest(path.name):
                self.assertTrue(check.load(path))

    def test_readme_tells_the_counts(self):
        kept = check.HERE.parents[2] / "bench" / "affairs" / "kept.txt"
        figures = [check.counts(check.load(path)) for path in (*sorted(check.HERE.glob("*.txt")), kept)]
        readme = (check.HERE / "README.md").read_text(encoding="utf-8")
        for what in figures[0]:
            self.assertIn(f"| {what} | " + " | ".join(f"{f[what]:,}" for f in figures) + " |", readme)

    def test_marks_stand_where_their_words_do(self):
        made = check.affair(AFFAIR.partition("===== ")[2])
        report = made["reports"]["a"]
        self.assertEqual(["Theft", "took", "close"], [report["text"][a:b] for a, b, _, _ in report["marks"]])
        self.assertEqual([("1", "actual"), ("1", "actual"), ("2", "planned")], [m[2:] for m in report["marks"]])

    def test_words_of_gold_stand_once(self):
        with self.assertRaisesRegex(check.Flaw, "does not stand once in b: nine bars"):
            check.affair(AFFAIR.replace('b "seven', 'b "nine').partition("===== ")[2])

    def test_a_bracket_that_is_no_mark_is_a_flaw(self):
        with self.assertRaises(check.Flaw):
            check.affair(AFFAIR.replace("[1 took]", "[took]").partition("===== ")[2])


if __name__ == "__main__":
    unittest.main()
