package org.hearsay.model.internal.encoder.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hearsay.model.Sentence;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: every word stands in one stretch, no window is too long, and batches do not depend on anything else. */
class WindowsTest {

    private static final int MOST = 40;

    @Test
    void shortSentencesShareAWindow() {
        Windows windows = windows(List.of(10, 20, 10, 1));
        assertEquals(
                List.of(
                        new Stretch(0, 40, List.of(new Window(0, 40, 40))),
                        new Stretch(40, 41, List.of(new Window(40, 41, 1)))),
                windows.all());
    }

    @Test
    void aLongSentenceHasOverlappingWindows() {
        Stretch stretch = windows(List.of(70)).all().getFirst();
        assertEquals(List.of(new Window(0, 40, 40), new Window(30, 70, 40)), stretch.windows());
        assertEquals(35, stretch.keptEnd(0));
    }

    @Property
    void everyWordIsReadOnce(
            @ForAll @Size(max = 30) List<@IntRange(min = 1, max = 150) Integer> sizes,
            @ForAll @IntRange(max = 500) int from,
            @ForAll @IntRange(max = 500) int length) {
        int total = sizes.stream().mapToInt(i -> i).sum();
        int start = Math.min(from, total);
        int stop = Math.min(start + length, total);
        int at = start;
        for (Stretch stretch : windows(sizes).cut(start, stop)) {
            assertEquals(at, stretch.first());
            int kept = at;
            for (int w = 0; w < stretch.windows().size(); w++) {
                Window window = stretch.windows().get(w);
                assertTrue(window.pieces() <= MOST && window.size() > 0);
                assertTrue(window.first() <= kept && stretch.keptEnd(w) <= window.end() && kept < stretch.keptEnd(w));
                kept = stretch.keptEnd(w);
            }
            assertEquals(stretch.end(), kept);
            at = stretch.end();
        }
        assertEquals(stop, at);
    }

    @Property
    void everyWindowStandsInOneBatchThatIsNotTooLarge(
            @ForAll @Size(max = 200) List<@IntRange(min = 1, max = 126) Integer> lengths) {
        List<Window> all = new ArrayList<>();
        for (int length : lengths) {
            all.add(new Window(0, 1, length));
        }
        List<Integer> seen = new ArrayList<>();
        for (List<Integer> group : Batch.group(all)) {
            int longest =
                    group.stream().mapToInt(i -> all.get(i).pieces() + 2).max().orElseThrow();
            assertTrue(group.size() * longest <= Batch.MOST);
            seen.addAll(group);
        }
        assertEquals(all.size(), seen.stream().distinct().count());
    }

    @Test
    void windowsOfLikeLengthAreBatchedTogether() {
        List<Window> all = List.of(5, 120, 6, 119, 7, 30).stream()
                .map(n -> new Window(0, 1, n))
                .toList();
        assertEquals(List.of(List.of(0, 2, 4), List.of(5), List.of(3, 1)), Batch.group(all));
    }

    /** Sentences of so many words of one piece each. */
    private static Windows windows(List<Integer> sizes) {
        List<Sentence> sentences = new ArrayList<>();
        int at = 0;
        for (int size : sizes) {
            sentences.add(new Sentence(sentences.size(), new Span(at, at + size), 0, at, at + size));
            at += size;
        }
        int[][] pieces = new int[at][1];
        return new Windows(pieces, sentences, MOST);
    }
}
