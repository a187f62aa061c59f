"""`python -m unittest` in this folder; needs the packages of requirements.txt, no corpus and no weights."""

import itertools
import json
import tempfile
import unittest

import torch

from reader import corpora, deeds, frames, labels, late, measure, net, sense, senses, shipped, syntax, words


class Cutting(unittest.TestCase):
    def test_words_keep_names_and_part_endings(self):
        text = 'Gen. Oru Vell\'s aide didn\'t say: "Out."'
        found = [text[a:b] for a, b in words.words(text)]
        self.assertEqual(
            found, ["Gen.", "Oru", "Vell", "'s", "aide", "did", "n't", "say", ":", '"', "Out", ".", '"']
        )

    def test_sentences_end_after_their_closing_marks(self):
        text = "“We left.” The envoy agreed. He went to Mr. Tal at 5 p.m. on Sunday."
        found = [text[s[0][0] : s[-1][1]] for s in words.sentences(text)]
        self.assertEqual(
            found, ["“We left.”", "The envoy agreed.", "He went to Mr. Tal at 5 p.m. on Sunday."]
        )

    def test_shapes(self):
        cases = {"a": 1, "A": 2, "Vell": 2, "NATO": 3, "McVell": 4, "T-72": 5, "—": 6, "al-Vell": 4}
        self.assertEqual({w: words.shape(w) for w in cases}, cases)


class Senses(unittest.TestCase):
    def test_a_piece_sees_its_own_sentence_alone_wherever_that_stands(self):
        torch.manual_seed(1)
        windowed = senses.Windowed(small_senses().eval())
        ids, mask = torch.randint(1, 900, (1, 8)), torch.tensor([[1] * 7 + [0]])
        told = torch.tensor([[1, 3, 4, 0]]), torch.tensor([[0, 0, 1, -1]])
        with torch.no_grad():
            first = windowed(ids, mask, *told)
            other = ids.clone()
            other[0, 4:6] += 1  # the pieces of the second sentence
            second = windowed(other, mask, *told)
            alone = windowed.senses(ids[:, 1:4], torch.ones(1, 3, 3))
        self.assertTrue(torch.allclose(first[0, :2], second[0, :2], atol=1e-5))
        self.assertFalse(torch.allclose(first[0, 2], second[0, 2], atol=1e-3))
        self.assertTrue(torch.allclose(first[0, :2], alone[0, [0, 2]], atol=1e-4))

    def test_a_sentence_asks_for_the_first_piece_of_each_word(self):
        class Pieces:
            @staticmethod
            def of(word):
                return [7] * len(word)  # a piece a letter

        wanted = torch.arange(6.0).reshape(3, 2)
        got = sense.Sentence.of("Rain fell on Orrin.", [(0, 4), (5, 9), (13, 18)], wanted, Pieces)
        self.assertEqual((len(got.ids), got.firsts), (16, [0, 4, 10]))
        self.assertTrue(torch.equal(got.wanted, wanted))

    def test_what_the_teacher_makes_is_learned(self):
        torch.manual_seed(1)
        model = small_senses()
        some = [sense.Sentence([n, n + 1, n + 2], [1], torch.randn(1, senses.WIDTH)) for n in range(1, 9)]
        before = sense.measure(model, some)
        optimiser = torch.optim.Adam([*model.a.parameters(), *model.b.parameters()], lr=1e-3)
        for _ in range(30):
            optimiser.zero_grad()
            sense.loss(*sense.batch(model, some)).backward()
            optimiser.step()
        self.assertGreater(sense.measure(model, some), before + 0.3)


def small_senses():
    """Senses by chance, of one layer."""
    model = senses.Senses()
    model.layers = model.layers[:1]
    model.word.take(torch.randn(30522, senses.WIDE))
    return model


class Tags(unittest.TestCase):
    def test_spans_come_back_from_tags(self):
        spans = {(0, 2, "source"), (2, 3, "cue"), (3, 6, "content")}
        self.assertEqual(measure.spans(corpora.tags(7, sorted(spans))), spans)

    def test_own_names_are_tagged_by_sentence(self):
        row = {"text": "In May, May Orr left. The Lantern said so.", "names": [
            {"start": 8, "end": 15, "kind": "PER"}, {"start": 22, "end": 33, "kind": "ORG"}]}  # fmt: skip
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")
            file.flush()
            [[first, second]] = corpora.own_names(file.name)
        self.assertEqual(first.labels["name"], ["O", "O", "O", "B-person", "I-person", "O", "O"])
        self.assertEqual(second.labels["name"][:3], ["B-organization", "I-organization", "O"])

    def test_lemma_scripts(self):
        self.assertEqual(corpora.script("Said", "say"), "2+y")
        self.assertEqual(corpora.script("was", "be"), "=be")

    def test_kinds_take_the_longest_type(self):
        self.assertEqual(labels.kind("Conflict.Attack.DetonateExplode", "blast"), "explode")
        self.assertEqual(labels.kind("Conflict.Attack.Unspecified", "raid"), "attack")
        self.assertEqual(labels.kind("Life.Die.Unspecified", "deaths"), "die")
        self.assertEqual(labels.kind("Cognitive.Inspection", "looked"), "other")

    def test_a_type_without_its_third_level_takes_its_kind_from_the_word(self):
        self.assertEqual(labels.kind("Conflict.Attack", "bombing"), "explode")
        self.assertEqual(labels.kind("Conflict.Attack", "raid"), "attack")
        self.assertEqual(labels.kind("Contact.Contact", "talks"), "meet")
        self.assertEqual(labels.kind("Contact.Contact.Unspecified", "talks"), "speak")

    def test_a_content_goes_on_over_sentences_and_is_counted_by_sentence(self):
        text = "“We left. We are home,” she said."
        told = {"s": ("source", [(24, 27)]), "c": ("cue", [(28, 32)]), "p": ("content", [(0, 23)])}
        cut = words.sentences(text)
        found = [corpora.attributed(text, s, told, [["s", "c", "p"]]).labels["attribution"] for s in cut]
        self.assertEqual(found[1][:2], ["I-content", "I-content"])
        whole = measure.spans(found[0] + found[1])
        numbers = [0] * len(found[0]) + [1] * len(found[1])
        self.assertIn((0, len(found[0]), "content"), measure.parted(whole, numbers))
        self.assertEqual(len(whole), 3)


class Frames(unittest.TestCase):
    def test_every_frame_tells_kinds_of_the_contract(self):
        told = [k for f in [*frames.KIND_OF, *frames.OPEN] for k in frames.kinds(f, "")]
        told += [k for f, rows in frames.BY_WORD.items() for ks, _ in rows for k in ks.replace("B-", "").split("|")]
        self.assertEqual({k for k in told if k != "O" and k not in labels.KINDS}, set())

    def test_a_word_tells_frames_apart(self):
        cases = {"denied": ["deny"], "announced": ["statement"], "said": ["O", "statement"]}
        self.assertEqual({w: frames.kinds("Statement", w) for w in cases}, cases)

    def test_what_a_corpus_leaves_out_stays_open(self):
        found = "Rebels attacked the old mill and left".split()
        read = frames.framed(found, [(1, 2, "Attack"), (4, 5, "Buildings"), (6, 7, "Departing")]).labels
        self.assertEqual(read["kind"], [None, "B-attack", "O", "O", "O", "O", "B-withdraw|B-visit|B-other|O"])
        self.assertEqual(read["trigger"], [None, "B-event", "O", "O", "O", "O", None])

    def test_a_thinly_marked_document_teaches_what_it_marks(self):
        row = {"tokens": "The mill burned .".split(), "event_mentions": [
            {"event_type": "Disaster.Unspecified", "trigger": {"start": 2, "end": 3, "text": "burned"}}]}  # fmt: skip
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")
            file.flush()
            [[full]], [[thin]] = corpora.wikievents(file.name), corpora.wikievents(file.name, 0.5)
        self.assertEqual(full.labels["kind"], ["O", "O", "B-disaster", "O"])
        self.assertEqual(thin.labels["kind"], ["O", None, "B-disaster", "O"])


class Rounding(unittest.TestCase):
    def test_products_stay_near_and_have_a_gradient(self):
        torch.manual_seed(5)
        layer = net.Dense(32, 8)
        x = torch.randn(4, 32)
        plain = layer(x)
        layer.rounded = True
        near = layer(x)
        self.assertLess((near - plain).abs().max().item(), 0.1)
        near.sum().backward()
        self.assertLess((layer.weight.grad - x.sum(0)).abs().max().item(), 0.2)

    def test_an_earlier_model_goes_on_label_by_label(self):
        old = net.Reader({**labels.HEADS, "thing": labels.bio(["role", "toll"]), "lemma": ["0+"], "rel": ["root"]})
        new = net.Reader({**labels.HEADS, "thing": labels.bio(["group", "toll"]), "lemma": ["0+"], "rel": ["root"]})
        new.begin({"model": old.state_dict(), "sets": old.sets})
        self.assertTrue(torch.equal(new.tag["thing"].weight[3], old.tag["thing"].weight[3]))
        self.assertTrue(torch.equal(new.encoder.layers[0].up.weight, old.encoder.layers[0].up.weight))


class Late(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(5)
        self.model = net.Reader({**labels.HEADS, "lemma": ["0+"], "rel": ["root"]})
        self.model.encoder.word.take(torch.randn(30522, net.WIDTH))

    def test_a_word_is_the_mean_of_its_pieces(self):
        ids = torch.tensor([[101, 7, 8, 9, 102], [101, 5, 102, 0, 0]])
        mask = torch.tensor([[1, 1, 1, 1, 1], [1, 1, 1, 0, 0]])
        seen = self.model.spelt(ids, mask, torch.tensor([[1, 3], [1, 0]]))
        word = self.model.encoder.word(torch.tensor([7, 8, 9, 5]))
        for made, pieces in ((seen[0, 0], word[:2]), (seen[0, 1], word[2:3]), (seen[1, 0], word[3:])):
            self.assertLess((made - 10 * pieces.mean(0)).abs().max().item(), 1e-3)

    def test_an_inside_follows_its_beginning(self):
        names = ["O", "B-meet", "I-meet", "B-visit", "I-visit"]
        crf = net.Crf(5)
        late.chained(crf, names)
        scores = torch.tensor([[0, 0, 9, 0, 8], [0, 0, 0, 5, 6.0], [0, 0, 9, 0, 8]])
        self.assertEqual([3, 4, 4], crf.best(scores + torch.tensor([0, 0, 0, 4.0, 0]) * torch.tensor([[1], [0], [0]])))

    def test_every_telling_is_read_with_its_kind(self):
        import tempfile

        with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
            file.write("=== t001 | Post | 2031-05-12\nThe pier [1:accident fell]. It [2:other:planned will open] soon.\n\n% 1 x\n% 2 x\n")
            file.flush()
            (document,) = corpora.tellings(file.name)
        self.assertEqual(["O", "O", "B-accident", "O"], document[0].labels["kind"])
        self.assertEqual(["O", "B-other", "I-other", "O", "O"], document[1].labels["kind"])


class Deeds(unittest.TestCase):
    """Own sentences of who does what to whom."""

    def test_each_sentence_is_a_tree(self):
        for rows in deeds.Grammar(1).make(300):
            self.assertEqual([r[3] for r in rows].count("root"), 1, rows)
            for i, row in enumerate(rows):
                at, steps = i, 0
                while at >= 0 and steps <= len(rows):
                    at, steps = rows[at][2], steps + 1
                self.assertEqual(at, -1, (row, rows))

    def test_the_same_seed_makes_the_same_sentences(self):
        self.assertEqual(deeds.Grammar(4).make(20), deeds.Grammar(4).make(20))

    def test_a_passive_has_its_auxiliary(self):
        for rows in deeds.Grammar(2).make(300):
            for i, (_, tag, head, relation) in enumerate(rows):
                if relation == "aux:pass":
                    self.assertEqual(rows[head][1], "VERB")
                    subjects = [r[3] for j, r in enumerate(rows) if r[2] == head and j < i and r[3].startswith("nsubj")]
                    self.assertTrue(set(subjects) <= {"nsubj:pass"}, rows)

    def test_a_head_that_read_the_last_layer_alone_reads_as_before(self):
        sets = {**labels.HEADS, "lemma": ["0"], "rel": ["root", "nsubj"]}
        model = net.Reader(sets)
        earlier = {k: v.clone() for k, v in model.state_dict().items()}
        narrow = torch.randn(192, net.WIDTH)
        earlier["arc.a.weight"] = narrow
        model.begin({"model": earlier, "sets": sets})
        self.assertTrue(torch.equal(model.arc.a.weight[:, -net.WIDTH :], narrow))
        self.assertEqual(float(model.arc.a.weight[:, : -net.WIDTH].abs().sum()), 0)

    def test_a_product_finds_its_module_by_its_last_names(self):
        at = {"encoder.layers.0.qkv.bias": 0, "late.kind.a.bias": 0, "arc.lean.bias": 0}
        self.assertEqual(shipped.place("layers.0.qkv", {}, at), "encoder.layers.0.qkv")
        self.assertEqual(shipped.place("kind.a", {}, at), "late.kind.a")
        self.assertEqual(shipped.place("upos", {"upos": {}}, at), "tag.upos")

    def test_own_documents_are_alone_or_by_four(self):
        self.assertEqual(sorted({len(d) for d in syntax.made(40, 3)}), [1, 4])


class Chain(unittest.TestCase):
    """The CRF against all paths, counted out."""

    def setUp(self):
        torch.manual_seed(3)
        self.crf = net.Crf(3)
        for p in self.crf.parameters():
            torch.nn.init.normal_(p)
        self.scores = torch.randn(1, 4, 3)

    def weight(self, path):
        w = self.crf.start[path[0]] + self.crf.end[path[-1]]
        w = w + sum(self.scores[0, i, t] for i, t in enumerate(path))
        return w + sum(self.crf.transitions[a, b] for a, b in itertools.pairwise(path))

    def test_loss_is_the_share_of_the_path(self):
        paths = list(itertools.product(range(3), repeat=4))
        every = torch.logsumexp(torch.stack([self.weight(p) for p in paths]), 0)
        gold = (0, 2, 1, 1)
        loss = self.crf.loss(self.scores, torch.tensor([gold]), torch.ones(1, 4, dtype=torch.bool))
        self.assertAlmostEqual(loss.item(), ((every - self.weight(gold)) / 4).item(), places=4)

    def test_an_open_loss_is_the_share_of_all_paths_that_are_allowed(self):
        paths = list(itertools.product(range(3), repeat=4))
        every = torch.logsumexp(torch.stack([self.weight(p) for p in paths]), 0)
        right = [p for p in paths if p[0] == 0 and p[2] in (0, 1)]
        some = torch.logsumexp(torch.stack([self.weight(p) for p in right]), 0)
        allowed = late.allowed([["O", None, "O|B-x", None]], {"O": 0, "B-x": 1, "I-x": 2})
        loss = self.crf.open_loss(self.scores, allowed, torch.ones(1, 4, dtype=torch.bool))
        self.assertAlmostEqual(loss.item(), ((every - some) / 2).item(), places=4)

    def test_best_path(self):
        paths = list(itertools.product(range(3), repeat=4))
        best = max(paths, key=lambda p: self.weight(p).item())
        self.assertEqual(tuple(self.crf.best(self.scores[0])), best)

    def test_padding_changes_nothing(self):
        gold = torch.tensor([[0, 2, 1, 1], [0, 2, 0, 0]])
        mask = torch.tensor([[True] * 4, [True, True, False, False]])
        both = self.crf.loss(self.scores.repeat(2, 1, 1), gold, mask)
        one = self.crf.loss(self.scores, gold[:1], mask[:1])
        two = self.crf.loss(self.scores[:, :2], gold[1:, :2], mask[1:, :2])
        self.assertAlmostEqual(both.item(), ((one * 4 + two * 2) / 6).item(), places=4)


if __name__ == "__main__":
    unittest.main()
