package org.hearsay.model.internal.encoder.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Batch}: which windows are scored together depends on their lengths alone. */
class BatchTest {

    @Test
    void windowsOfOneLengthGoTogether() {
        assertEquals(List.of(List.of(0, 1, 2)), group(100, 100, 100));
        assertEquals(List.of(), group());
    }

    @Test
    void aShortOneIsNotPaddedToALongOne() {
        assertEquals(List.of(List.of(1), List.of(0)), group(400, 10));
        assertEquals(List.of(List.of(1, 0)), group(40, 30), "another run would cost more than the padding");
    }

    @Test
    void noGroupIsLargerThanTheMemoryAllows() {
        int[] lengths = IntStream.range(0, 50).map(i -> 60 + i * 7 % 90).toArray();
        List<Integer> seen = new ArrayList<>();
        for (List<Integer> group : group(lengths)) {
            int longest = group.stream().mapToInt(i -> lengths[i]).max().orElseThrow() + 2;
            assertTrue(group.size() * longest <= Batch.MOST, group.toString());
            seen.addAll(group);
        }
        assertEquals(50, seen.stream().distinct().count());
        assertEquals(50, seen.size());
    }

    @Test
    void aWindowTooLongForTheMemoryIsReadAlone() {
        assertEquals(List.of(List.of(0), List.of(1)), group(3000, 3000));
    }

    private static List<List<Integer>> group(int... pieces) {
        return Batch.group(
                IntStream.of(pieces).mapToObj(p -> new Window(0, 1, p)).toList());
    }
}
