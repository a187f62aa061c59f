package org.hearsay.gathering;

import java.util.Arrays;

/**
 * Points of pairs that are asked for again and again, kept in a place of fixed size: a pair may push another out, which is then
 * worked out anew. For one thread.
 */
public final class PairPoints {

    /** Works out the points of two members; always the same for the same two in the same order. */
    public interface Points {
        double of(int a, int b);
    }

    private static final int SLOTS = 1 << 20;
    private static final long NONE = -1;

    private final Points points;
    private final long[] pairs;
    private final double[] known;

    /** For so many members. */
    public PairPoints(int members, Points points) {
        this.points = points;
        // a small pile has few pairs
        int slots = (int) Math.min(SLOTS, Long.highestOneBit(Math.max(64L, 128L * members)));
        this.pairs = new long[slots];
        this.known = new double[slots];
        Arrays.fill(pairs, NONE);
    }

    /** The points of two members. */
    public double of(int a, int b) {
        long pair = (long) a << 32 | b;
        int slot = slot(pair);
        if (pairs[slot] != pair) {
            known[slot] = points.of(a, b);
            pairs[slot] = pair;
        }
        return known[slot];
    }

    private int slot(long pair) {
        // Fibonacci hashing; Knuth, The Art of Computer Programming 3, 6.4
        long mixed = pair * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & pairs.length - 1;
    }
}
