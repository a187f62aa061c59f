package org.hearsay.model.internal.encoder.head;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hearsay.model.internal.encoder.window.Stretch;
import org.hearsay.model.internal.encoder.window.Window;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Sheet}: of two windows that overlap, each word is read where it stands furthest from an edge. */
class SheetTest {

    private static final Head HEAD = new Head("realis", List.of("no", "yes"), Crf.bio(List.of("no", "yes")));

    /** Six words from token 10 on: the windows hold words 0–3 and 2–5, and what each says is its number. */
    private static Sheet sheet() {
        var sheet = new Sheet(new Stretch(10, 16, List.of(new Window(10, 14, 4), new Window(12, 16, 4))));
        for (int w = 0; w < 2; w++) {
            var labels = new float[4 * 2];
            var pairs = new float[4 * 4];
            Arrays.fill(labels, w);
            Arrays.fill(pairs, w);
            sheet.put(w, new Scores(4, Map.of("realis", labels, "arc", pairs)), 0);
        }
        return sheet;
    }

    @Test
    void aWordIsReadFromTheWindowThatHoldsItBest() {
        float[][] labels = sheet().labels(HEAD);
        var from = new float[labels.length];
        for (int i = 0; i < from.length; i++) {
            from[i] = labels[i][0];
        }
        assertArrayEquals(new float[] {0, 0, 0, 1, 1, 1}, from);
    }

    @Test
    void pairsThatNoWindowSawAreLow() {
        float u = Sheet.UNSEEN;
        assertArrayEquals(new float[] {0, 0, 0, 0, u, u}, sheet().pairs("arc", 0, 0, 6));
        assertArrayEquals(new float[] {u, u, 1, 1, 1, 1}, sheet().pairs("arc", 5, 0, 6));
        assertArrayEquals(new float[] {1, 1}, sheet().pairs("arc", 5, 3, 5));
    }

    @Test
    void itIsWholeWhenAllWindowsAreScored() {
        var sheet = new Sheet(new Stretch(0, 1, List.of(new Window(0, 1, 1))));
        assertFalse(sheet.isWhole());
        sheet.put(0, new Scores(1, Map.of()), 0);
        assertTrue(sheet.isWhole());
        assertEquals(1, sheet.size());
        assertThrows(IllegalArgumentException.class, () -> sheet.labels(HEAD), "the model says nothing of it");
    }
}
