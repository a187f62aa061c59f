package org.hearsay.event.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import org.hearsay.text.Edtf;

/** Distances in days between times of which only bounds are known. */
final class Days {

    /** Times no wider than this many days fix an event; wider ones only place it in a period. */
    static final long POINT = 3;

    private Days() {}

    /** Days from the earliest to the latest; a very large number where an end is open. */
    static long width(Edtf.Bounds b) {
        return b.earliest().isPresent() && b.latest().isPresent()
                ? ChronoUnit.DAYS.between(b.earliest().get(), b.latest().get())
                : Integer.MAX_VALUE;
    }

    /** Least number of days between two times, 0 where they overlap. */
    static long gap(Edtf.Bounds a, Edtf.Bounds b) {
        if (a.overlaps(b)) {
            return 0;
        }
        return Math.max(between(a, b), between(b, a));
    }

    private static long between(Edtf.Bounds first, Edtf.Bounds second) {
        return first.latest().isPresent() && second.earliest().isPresent()
                ? ChronoUnit.DAYS.between(
                        first.latest().get(), second.earliest().get())
                : 0;
    }

    /** The least gap between two lists of times; empty where one has none. */
    static OptionalLong gap(List<Edtf.Bounds> a, List<Edtf.Bounds> b) {
        return a.stream()
                .flatMapToLong(x -> b.stream().mapToLong(y -> gap(x, y)))
                .min();
    }

    /** A day to sort and bucket a time by; 0 where neither end is known. */
    static long position(Edtf.Bounds b) {
        return b.earliest().or(b::latest).map(LocalDate::toEpochDay).orElse(0L);
    }
}
