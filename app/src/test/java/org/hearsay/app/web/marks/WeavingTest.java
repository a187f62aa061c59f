package org.hearsay.app.web.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class WeavingTest {

    private static final String TEXT = "The mill, said Osvin, may burn.";

    @Test
    void wordsWithoutMarksStayAsTheyAre() {
        assertEquals(List.of(new Node.Words(TEXT)), Weaving.weave(TEXT, whole(TEXT), List.of()));
    }

    @Test
    void aMarkInsideAnotherIsNested() {
        assertEquals(
                "The [CLAIM mill, said [NAME Osvin], may] burn.",
                drawn(TEXT, claim(4, 25), Mark.link(Span.of(15, 20), Layer.NAME, "", "/who/e1")));
    }

    @Test
    void aMarkThatCrossesAnotherIsSplitAndBeginsOnce() {
        assertEquals(
                "The [CLAIM mill, [HEDGE said]][~HEDGE  Osvin], may burn.",
                drawn(TEXT, claim(4, 14), Mark.of(Span.of(10, 20), Layer.HEDGE)));
    }

    @Test
    void aLinkNeverLiesInALink() {
        assertEquals(
                "The [NAME mill, said Osvin], may burn.",
                drawn(
                        TEXT,
                        Mark.link(Span.of(4, 20), Layer.NAME, "", "/who/e1"),
                        Mark.link(Span.of(15, 20), Layer.NAME, "", "/who/e2")));
    }

    @Test
    void aMarkNeverPartsAPairOfUnits() {
        String text = "a😀b";
        assertEquals("a😀[CLAIM b]", drawn(text, claim(2, 4)));
    }

    @Test
    void marksAreCutToTheRange() {
        List<Node> nodes = Weaving.weave(TEXT, Span.of(4, 8), List.of(claim(0, 31)));
        assertEquals("[CLAIM mill]", drawn(nodes));
    }

    @Test
    void whateverOverlapsTheWordsAreTheTextUnitByUnit() {
        long seed = 20310306L;
        var random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            String text = text(random);
            var marks = new ArrayList<Mark>();
            for (int i = random.nextInt(9); i > 0; i--) {
                int start = random.nextInt(text.length());
                int end = start + random.nextInt(text.length() - start + 1);
                Layer layer = Layer.values()[random.nextInt(Layer.values().length)];
                marks.add(new Mark(Span.of(start, end), layer, "", "m" + i, "", ""));
            }
            List<Node> nodes = Weaving.weave(text, whole(text), marks);
            assertEquals(text, words(nodes), "seed " + seed + ", round " + round);
            for (Mark mark : marks) {
                if (!mark.layer().isLinked()) {
                    String inside = inside(nodes, mark.id());
                    assertTrue(
                            differ(inside, mark.span().of(text)) <= 2,
                            () -> "seed " + seed + ": " + mark + " holds " + inside);
                }
            }
        }
    }

    /** A mark may gain or lose half a character at each end, nothing else. */
    private static int differ(String a, String b) {
        return Math.abs(a.length() - b.length());
    }

    private static String text(Random random) {
        return random.ints(1 + random.nextInt(40), 0, 6)
                .mapToObj(i -> List.of("a", "<", "&", "😀", "\n", "é").get(i))
                .collect(Collectors.joining());
    }

    private static Mark claim(int start, int end) {
        return new Mark(Span.of(start, end), Layer.CLAIM, "claim", "c1", "", "1");
    }

    private static Span whole(String text) {
        return Span.of(0, text.length());
    }

    private static String drawn(String text, Mark... marks) {
        return drawn(Weaving.weave(text, whole(text), List.of(marks)));
    }

    private static String drawn(List<Node> nodes) {
        return nodes.stream()
                .map(n -> switch (n) {
                    case Node.Words w -> w.text();
                    case Node.Marked m ->
                        "[" + (m.first() ? "" : "~") + m.mark().layer() + " " + drawn(m.inside()) + "]";
                })
                .collect(Collectors.joining());
    }

    private static String words(List<Node> nodes) {
        return nodes.stream()
                .map(n -> switch (n) {
                    case Node.Words w -> w.text();
                    case Node.Marked m -> words(m.inside());
                })
                .collect(Collectors.joining());
    }

    private static String inside(List<Node> nodes, String id) {
        return nodes.stream()
                .map(n -> switch (n) {
                    case Node.Words w -> "";
                    case Node.Marked m -> m.mark().id().equals(id) ? words(m.inside()) : inside(m.inside(), id);
                })
                .collect(Collectors.joining());
    }
}
