package org.hearsay.gathering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Pairs, each once ({@link PairList}). */
class PairListTest {

    @Test
    void eachOnceAndInOrder() {
        var expected = new ArrayList<Two>();
        for (int a = 0; a < 40; a++) {
            for (int b = a + 1; b < 40; b++) {
                expected.add(new Two(a, b));
            }
        }
        var given = new ArrayList<Two>();
        for (int i = 0; i < 5; i++) {
            given.addAll(expected);
        }
        Collections.shuffle(given, new Random(7));
        var pairs = new PairList();
        given.forEach(t -> pairs.add(t.a(), t.b()));
        assertEquals(expected, pairs.stream().toList());
        assertEquals(expected, pairs.stream().parallel().toList());
    }

    @Test
    void noneAreNone() {
        assertEquals(List.of(), new PairList().stream().toList());
    }

    @Test
    void greatNumbersStandApart() {
        var pairs = new PairList();
        pairs.add(1, 2_000_000_000);
        pairs.add(1_999_999_999, 2_000_000_000);
        assertEquals(
                List.of(new Two(1, 2_000_000_000), new Two(1_999_999_999, 2_000_000_000)),
                pairs.stream().toList());
    }
}
