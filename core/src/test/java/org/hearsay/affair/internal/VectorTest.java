package org.hearsay.affair.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Words of reports as numbers ({@link Vocabulary}) and how alike they are ({@link Vector}). */
class VectorTest {

    private static final double[] RARITY = {3, 4, 0, 12};

    private static Vocabulary vocabulary() {
        var reading = new Vocabulary.Reading();
        reading.add(List.of("sluice", "dam", "vellmar"), Set.of("vellmar", "orrin"));
        reading.add(List.of("dam", "orrin"), Set.of("orrin"));
        return reading.end();
    }

    @Test
    void wordsAreNumberedInTheirOrder() {
        assertEquals(List.of("dam", "orrin", "sluice", "vellmar"), vocabulary().stems());
        assertArrayEquals(new int[] {0, 2, 3}, vocabulary().words(0));
        assertArrayEquals(new int[] {3}, vocabulary().named(0));
    }

    @Test
    void aWordIsCountedOnceAReport() {
        assertEquals(2, vocabulary().frequency(0), "dam");
        assertEquals(1, vocabulary().frequency(1), "orrin");
    }

    @Test
    void aReportIsAllOfItself() {
        var one = new Vector(new int[] {0, 1}, RARITY);
        assertEquals(1, one.dot(one), 1e-12);
        assertEquals(0.6, one.weight(0), 1e-12);
    }

    @Test
    void whatIsSharedCountsByItsWeight() {
        var one = new Vector(new int[] {0, 1}, RARITY);
        var other = new Vector(new int[] {1, 3}, RARITY);
        assertEquals(0.8 * 4 / Math.sqrt(16 + 144), one.dot(other), 1e-12);
        assertArrayEquals(new int[] {1}, one.shared(other));
        assertArrayEquals(new int[] {1}, other.shared(one));
    }

    @Test
    void whatTellsNothingIsNoDivisionByZero() {
        var nothing = new Vector(new int[] {2}, RARITY);
        assertEquals(0, nothing.dot(new Vector(new int[] {0, 1, 2, 3}, RARITY)));
    }
}
