package org.hearsay.event.internal.joining;

/**
 * How well two events told may be one.
 *
 * @param points what fits less what does not
 * @param anchors how many independent things fit beside the kind
 */
public record PairScore(double points, int anchors) {

    /** No sum of points outweighs this. */
    public static final PairScore NEVER = new PairScore(-100, 0);

    public PairScore plus(double more, int fits) {
        return new PairScore(points + more, anchors + fits);
    }
}
