package org.hearsay.event.internal;

import java.util.Comparator;

/**
 * How well two events told may be one.
 *
 * @param points what fits less what does not
 * @param anchors how many independent things fit beside the kind
 */
record PairScore(double points, int anchors) {

    /** No sum of points outweighs this. */
    static final PairScore NEVER = new PairScore(-100, 0);

    PairScore plus(double more, int fits) {
        return new PairScore(points + more, anchors + fits);
    }

    /** Two nodes that may be joined: best first; ties by what is compared. */
    record Pair(int a, int b, double points) implements Comparable<Pair> {
        private static final Comparator<Pair> ORDER = Comparator.comparingDouble((Pair p) -> -p.points)
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b);

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }
}
