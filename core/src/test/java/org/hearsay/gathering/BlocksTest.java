package org.hearsay.gathering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Which members are compared ({@link Blocks}). */
class BlocksTest {

    private static Blocks blocks(List<List<String>> keys) {
        return Blocks.of(keys.size(), keys::get, i -> -i);
    }

    @Test
    void membersThatShareAKeyMeetOnce() {
        Blocks blocks = blocks(List.of(List.of("a", "b"), List.of("c"), List.of("a", "b"), List.of("b", "b")));
        assertEquals(List.of(new Two(0, 2), new Two(0, 3), new Two(2, 3)), blocks.listPairs());
        assertArrayEquals(new int[] {}, blocks.partners(1));
    }

    @Test
    void inALargeBlockEachMeetsItsNeighboursOnTheLine() {
        // the line runs against the numbers, and the twelve before and after are met
        Blocks blocks =
                blocks(IntStream.range(0, 100).mapToObj(i -> List.of("all")).toList());
        assertArrayEquals(IntStream.rangeClosed(1, 12).toArray(), blocks.partners(0));
        assertArrayEquals(IntStream.rangeClosed(51, 62).toArray(), blocks.partners(50));
        assertEquals(100 * 12 - 12 * 13 / 2, blocks.listPairs().size());
    }

    @Test
    void thePairsGrowInLineWithTheMembers() {
        int few = blocks(IntStream.range(0, 1_000).mapToObj(i -> List.of("all")).toList())
                .listPairs()
                .size();
        int many = blocks(
                        IntStream.range(0, 10_000).mapToObj(i -> List.of("all")).toList())
                .listPairs()
                .size();
        assertTrue(many <= 10.1 * few);
    }

    @Test
    void noMembersMakeNoPairs() {
        assertEquals(List.of(), blocks(List.of()).listPairs());
    }

    /** Small blocks are compared whole: the pairs are those that share a key, sorted. */
    @Property(tries = 200)
    void pairsAreThoseThatShareAKey(@ForAll @Size(max = 30) List<@IntRange(max = 7) Integer> keys) {
        var expected = new TreeSet<Two>();
        for (int i = 0; i < keys.size(); i++) {
            for (int j = i + 1; j < keys.size(); j++) {
                if (keys.get(i).equals(keys.get(j))) {
                    expected.add(Two.of(j, i));
                }
            }
        }
        assertEquals(
                new ArrayList<>(expected),
                blocks(keys.stream().map(k -> List.of("k" + k)).toList()).listPairs());
    }
}
