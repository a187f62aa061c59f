package org.hearsay.entity;

import java.util.List;

/**
 * A question that only a person can answer: whether two referents of two reports are one. Never closed by way of a third.
 *
 * @param own a referent of the entity that has the doubt
 * @param other one of another entity
 * @param reasons what speaks for it and against it, in words
 */
public record Doubt(ReferentKey own, ReferentKey other, List<String> reasons) implements Comparable<Doubt> {

    public Doubt {
        reasons = List.copyOf(reasons);
        if (own.equals(other)) {
            throw new IllegalArgumentException("a doubt whether " + own + " is itself");
        }
    }

    /** The same question asked from the other side. */
    public Doubt turned() {
        return new Doubt(other, own, reasons);
    }

    /** By the two referents. */
    @Override
    public int compareTo(Doubt that) {
        int first = own.compareTo(that.own);
        return first != 0 ? first : other.compareTo(that.other);
    }
}
