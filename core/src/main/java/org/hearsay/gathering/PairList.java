package org.hearsay.gathering;

import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Pairs that are found in no order and some more than once, for many of them. For one thread. */
public final class PairList {

    private long[] pairs = new long[64];
    private int size;

    /** Adds two members, the smaller number first. */
    public void add(int a, int b) {
        if (size == pairs.length) {
            settle();
            // where most came again, there is room
            pairs = size > pairs.length / 2 ? Arrays.copyOf(pairs, pairs.length * 2) : pairs;
        }
        pairs[size++] = (long) a << 32 | b;
    }

    private void settle() {
        Arrays.sort(pairs, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || pairs[kept - 1] != pairs[i]) {
                pairs[kept++] = pairs[i];
            }
        }
        size = kept;
    }

    /** Every pair once, in order; may be walked by several threads. */
    public Stream<Two> stream() {
        settle();
        return LongStream.of(Arrays.copyOf(pairs, size)).mapToObj(p -> new Two((int) (p >>> 32), (int) p));
    }
}
