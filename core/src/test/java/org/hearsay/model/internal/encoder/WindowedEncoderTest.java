package org.hearsay.model.internal.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.document.OneParagraph;
import org.hearsay.model.Attribution;
import org.hearsay.model.Encoding;
import org.hearsay.model.LabelledSpan;
import org.hearsay.model.Labelling;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.model.Parse;
import org.hearsay.model.Sentence;
import org.hearsay.model.internal.encoder.window.Batch;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: what the model scores comes back in the document's own offsets, whatever the document holds. */
class WindowedEncoderTest {

    private static final LayerReader LAYERS = LayerReader.openNlp();

    @Test
    void t01_anEmptyDocumentHoldsNothing() {
        Encoding encoding = FakeScorer.encoder().encode(read(""));
        assertEquals(new Encoding(List.of(), List.of(), encoding.spans(), List.of(), List.of()), encoding);
        assertEquals(List.of(), encoding.listSpans(Labelling.NAME));
    }

    @Test
    void t02_anAttributionHasItsWords() {
        assertEquals(List.of("1 vell | says | fire ."), told("Vell says fire."));
    }

    @Test
    void t03_aContentIsReadAgain() {
        String text = "Vell says Orrin says Vell says fire.";
        assertEquals(
                List.of(
                        "1 vell | says | orrin says vell says fire .",
                        "2 orrin | says | vell says fire .",
                        "3 vell | says | fire ."),
                told(text));
        Encoding encoding = FakeScorer.encoder().encode(read(text));
        assertEquals(OptionalInt.of(1), encoding.attributions().get(2).parent());
        assertEquals(
                Optional.of("deny"), encoding.attributions().getFirst().act().map(g -> g.label()));
        assertEquals(
                1, FakeScorer.encoder().encode(read(text), 1).attributions().size());
        assertThrows(IllegalArgumentException.class, () -> FakeScorer.encoder().encode(read(text), 0));
    }

    @Test
    void t04_theDepthIsBounded() {
        String text = "Vell says ".repeat(6) + "fire.";
        Encoding encoding = FakeScorer.encoder().encode(read(text));
        assertEquals(4, encoding.attributions().getLast().depth());
    }

    @Test
    void t05_offsetsAreTrueAmongOddCharacters() {
        String text =
                "\u202bV\u00adell\u202c \ud83d\ude80\ud83d\udc69\u200d\ud83d\ude80 Vell\u0301 says: \"fi\u0301re\" \u2014 FIRE!";
        Layers layers = read(text);
        Encoding encoding = FakeScorer.encoder().encode(layers);
        assertEquals(layers.tokens().size(), encoding.parses().size());
        check(text, layers, encoding);
        assertEquals(
                "says",
                encoding.attributions().getFirst().cue().orElseThrow().span().of(text));
    }

    @Test
    void t06_aSentenceOfTenThousandWordsIsReadInPieces() {
        String text = IntStream.range(0, 10_000)
                .mapToObj(i -> FakeScorer.WORDS.get(5 + i * 7 % 3))
                .collect(Collectors.joining(" "));
        Layers layers = read(text);
        assertEquals(1, layers.sentences().size());
        var scorer = new FakeScorer();
        Encoding encoding = new WindowedEncoder(scorer, FakeScorer.VOCABULARY, FakeScorer.HEADS).encode(layers);
        check(text, layers, encoding);
        assertTrue(scorer.most.get() <= Batch.MOST, () -> "a run of " + scorer.most);
    }

    @Test
    void t07_theWindowsOfASentenceDoNotShowInItsNames() {
        String sentence = "fire vell orrin ".repeat(40).strip() + ".";
        Layers once = read(sentence);
        List<LabelledSpan> names = FakeScorer.encoder().encode(once).listSpans(Labelling.NAME);
        // The fake labels a word by itself, so every third word must be labelled alike.
        List<Integer> first = names.stream().map(LabelledSpan::first).toList();
        assertEquals(first.stream().map(i -> i % 3).distinct().count() * 40, first.size(), () -> names.toString());
    }

    @Test
    void t08_neighboursDoNotShow() throws Exception {
        Layers a = read("Vell says fire. Orrin says Vell says fire.");
        Layers b = read("Fire. ".repeat(300));
        var encoder = FakeScorer.encoder();
        Encoding alone = encoder.encode(a);
        try (var executor = Executors.newFixedThreadPool(4)) {
            var all = executor.invokeAll(IntStream.range(0, 40)
                    .<java.util.concurrent.Callable<Encoding>>mapToObj(i -> () -> encoder.encode(i % 2 == 0 ? a : b))
                    .toList());
            for (int i = 0; i < all.size(); i += 2) {
                assertEquals(alone, all.get(i).get());
            }
        }
    }

    @Test
    void t09_aContentOverSentencesIsAPartASentenceAndReadAgainWhole() {
        // The content ends with the second sentence.
        var scorer = new TaggedScorer(List.of(1, 3, 5, 6, 6, 6, 6, 6, 6, 0, 0, 0));
        Encoding encoding = new WindowedEncoder(scorer, FakeScorer.VOCABULARY, TaggedScorer.HEADS)
                .encode(read("Vell says the dam. The old dam. Vell there."));
        assertEquals(1, encoding.attributions().size());
        List<Attribution.Part> contents = encoding.attributions().getFirst().contents();
        assertEquals(
                List.of("2-5 false", "5-9 true"),
                contents.stream()
                        .map(p -> p.words().first() + "-" + p.words().end() + " " + p.goesOn())
                        .toList());
        assertEquals(1, contents.stream().map(Attribution.Part::link).distinct().count());
        LabelledSpan whole = Attribution.wholes(contents).getFirst();
        assertEquals(List.of(2, 9), List.of(whole.first(), whole.end()));
        assertEquals(List.of(12), scorer.rows, "a bare content is not read again");
        var again = new TaggedScorer(List.of(1, 3, 5, 6, 6, 6, 6, 6, 6, 0, 0, 0));
        new WindowedEncoder(again, FakeScorer.VOCABULARY, TaggedScorer.HEADS)
                .encode(read("Vell says the dam. Vell says so. Vell there."));
        assertEquals(List.of(12, 7), again.rows, "one with a cue is, over both sentences");
    }

    @Test
    void t10_aBeginningAtASentenceIsAContentOfItsOwn() {
        var scorer = new TaggedScorer(List.of(1, 3, 5, 6, 6, 5, 6, 6, 6, 0, 0, 0));
        Encoding encoding = new WindowedEncoder(scorer, FakeScorer.VOCABULARY, TaggedScorer.HEADS)
                .encode(read("Vell says the dam. The old dam. Vell there."));
        List<Attribution.Part> contents = encoding.attributions().getFirst().contents();
        assertEquals(
                List.of(false, false),
                contents.stream().map(Attribution.Part::goesOn).toList());
        assertEquals(2, Attribution.wholes(contents).size());
    }

    @Property(tries = 300)
    void anyTextIsReadWithTrueOffsets(@ForAll("texts") String text) {
        Layers layers = read(text);
        Encoding encoding = FakeScorer.encoder().encode(layers);
        check(text, layers, encoding);
        assertEquals(encoding, FakeScorer.encoder().encode(layers));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "Vell",
                "says",
                "ORRIN",
                "fire",
                ".",
                "?",
                "\u201cfire\u201d",
                "\n\n",
                "so\u00adft",
                "\u0301",
                "\u200f",
                "\ud83d\ude80",
                "\u062d\u0631\u0628",
                "\u4e2d\u6587",
                "x\u0300y",
                "--",
                "1,000",
                "\ufffd",
                "antidisestablishment");
        return Arbitraries.oneOf(
                words.list().ofMaxSize(120).map(l -> String.join(" ", l)),
                words.list().ofMaxSize(60).map(l -> String.join("", l)),
                Arbitraries.strings().all().excludeChars('\ud800', '\udfff').ofMaxLength(200),
                Arbitraries.strings()
                        .withChars(".,;:!?\u2014\u201c\u201d()[]\u2026'")
                        .ofMaxLength(300));
    }

    private static void check(String text, Layers layers, Encoding encoding) {
        var all = new ArrayList<LabelledSpan>();
        for (Labelling labelling : Labelling.values()) {
            List<LabelledSpan> spans = encoding.listSpans(labelling);
            for (int i = 1; i < spans.size(); i++) {
                assertTrue(spans.get(i - 1).end() <= spans.get(i).first());
            }
            all.addAll(spans);
        }
        for (Attribution a : encoding.attributions()) {
            a.cue().ifPresent(all::add);
            a.sources().forEach(p -> all.add(p.words()));
            a.contents().forEach(p -> all.add(p.words()));
            a.parent().ifPresent(p -> {
                Attribution above = encoding.attributions().get(p);
                assertTrue(above.contents().stream()
                        .anyMatch(c ->
                                c.words().span().contains(a.cue().orElseThrow().span())));
                assertEquals(above.depth() + 1, a.depth());
            });
        }
        for (LabelledSpan s : all) {
            assertEquals(layers.tokens().get(s.first()).span().start(), s.span().start());
            assertEquals(layers.tokens().get(s.end() - 1).span().end(), s.span().end());
            assertTrue(s.span().end() <= text.length());
        }
        trees(layers, encoding);
    }

    private static void trees(Layers layers, Encoding encoding) {
        assertEquals(layers.tokens().size(), encoding.parses().size());
        for (Sentence sentence : layers.sentences()) {
            int roots = 0;
            for (int i = sentence.first(); i < sentence.end(); i++) {
                Parse parse = encoding.parses().get(i);
                roots += parse.isRoot() ? 1 : 0;
                assertTrue(parse.isRoot() || sentence.first() <= parse.head() && parse.head() < sentence.end());
                assertTrue(parse.head() != i);
                assertEquals(parse.isRoot(), parse.relation().equals("root"));
            }
            assertTrue(roots >= 1);
        }
    }

    private static List<String> told(String text) {
        Layers layers = read(text);
        return FakeScorer.encoder().encode(layers).attributions().stream()
                .map(a -> a.depth() + " " + words(layers, a.sources()) + " | "
                        + words(layers, List.of(new Attribution.Part(a.cue().orElseThrow(), 1)))
                        + " | " + words(layers, a.contents()))
                .toList();
    }

    private static String words(Layers layers, List<Attribution.Part> parts) {
        return parts.stream()
                .flatMap(p ->
                        layers.tokens().subList(p.words().first(), p.words().end()).stream())
                .map(t -> t.lower())
                .collect(Collectors.joining(" "));
    }

    private static Layers read(String text) {
        return LAYERS.read(OneParagraph.of(text));
    }
}
