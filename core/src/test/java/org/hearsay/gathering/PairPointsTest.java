package org.hearsay.gathering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Points of pairs, kept as far as there is room ({@link PairPoints}). */
class PairPointsTest {

    private static double points(int a, int b) {
        return a * 100_000.0 + b;
    }

    @Test
    void whatWasWorkedOutIsNotWorkedOutAgain() {
        var asked = new AtomicInteger();
        var points = new PairPoints(10, (a, b) -> {
            asked.incrementAndGet();
            return points(a, b);
        });
        assertEquals(points(3, 7), points.of(3, 7));
        assertEquals(points(3, 7), points.of(3, 7));
        assertEquals(1, asked.get());
    }

    @Test
    void theOrderOfTheTwoMayMatter() {
        var points = new PairPoints(10, PairPointsTest::points);
        assertEquals(points(3, 7), points.of(3, 7));
        assertEquals(points(7, 3), points.of(7, 3));
    }

    /** More pairs than there are places: each answer is right all the same. */
    @Test
    void aPairPushedOutIsWorkedOutAnew() {
        var asked = new AtomicInteger();
        var points = new PairPoints(1, (a, b) -> {
            asked.incrementAndGet();
            return points(a, b);
        });
        for (int round = 0; round < 2; round++) {
            for (int a = 0; a < 60; a++) {
                for (int b = a + 1; b < 60; b++) {
                    assertEquals(points(a, b), points.of(a, b));
                }
            }
        }
        assertTrue(asked.get() > 60 * 59 / 2);
    }
}
