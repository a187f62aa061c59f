package org.hearsay.model.internal.encoder.head;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: heads always make one tree, for short sentences the best of all trees. */
class TreeTest {

    @Test
    void goodHeadsStay() {
        assertArrayEquals(new int[] {1, 1, 1}, Tree.of(new float[][] {{0, 5, 0}, {0, 5, 0}, {0, 5, 0}}));
        assertArrayEquals(new int[0], Tree.of(new float[0][]));
    }

    @Test
    void aCircleIsMended() {
        assertArrayEquals(new int[] {0, 0}, Tree.of(new float[][] {{4, 5}, {5, 1}}));
    }

    @Property(tries = 300)
    void itIsTheBestOfAllTrees(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int n) {
        float[][] arcs = arcs(new Random(seed), n);
        double best = Double.NEGATIVE_INFINITY;
        int[] heads = new int[n];
        for (int number = 0; number < Math.pow(n, n); number++) {
            for (int i = 0, rest = number; i < n; i++, rest /= n) {
                heads[i] = rest % n;
            }
            best = isTree(heads) ? Math.max(best, sum(arcs, heads)) : best;
        }
        int[] found = Tree.of(arcs);
        assertTrue(isTree(found));
        assertEquals(best, sum(arcs, found), 1e-3);
    }

    @Property(tries = 40)
    void anySentenceIsATree(@ForAll long seed, @ForAll @IntRange(min = 6, max = 400) int n) {
        assertTrue(isTree(Tree.of(arcs(new Random(seed), n))));
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int i = 0; i < heads.length; i++) {
            roots += heads[i] == i ? 1 : 0;
            int at = i;
            for (int step = 0; step <= heads.length && heads[at] != at; step++) {
                at = heads[at];
            }
            if (heads[at] != at) {
                return false;
            }
        }
        return roots == 1;
    }

    private static double sum(float[][] arcs, int[] heads) {
        double sum = 0;
        for (int i = 0; i < heads.length; i++) {
            sum += arcs[i][heads[i]];
        }
        return sum;
    }

    private static float[][] arcs(Random random, int n) {
        float[][] arcs = new float[n][n];
        for (float[] row : arcs) {
            for (int i = 0; i < n; i++) {
                row[i] = (float) (random.nextGaussian() * 4);
            }
        }
        return arcs;
    }
}
