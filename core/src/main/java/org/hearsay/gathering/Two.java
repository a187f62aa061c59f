package org.hearsay.gathering;

/** Two members by number, the smaller first. */
public record Two(int a, int b) implements Comparable<Two> {

    /** Two members in whatever order. */
    public static Two of(int x, int y) {
        return new Two(Math.min(x, y), Math.max(x, y));
    }

    @Override
    public int compareTo(Two other) {
        return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
    }
}
