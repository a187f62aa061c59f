package org.hearsay.event.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearsay.text.Edtf;

/** Distances in days between times of which only bounds are known. */
final class Days {

    /** Times no wider than this many days fix an event; wider ones only place it in a period. */
    static final long POINT = 3;

    private static final String ANY_YEAR = "XXXX-";

    private Days() {}

    /** Whether a time fixes an event to a day or two, if only of an unknown year. */
    static boolean isPoint(Edtf time) {
        return width(inYear(time, 2000).bounds()) <= POINT;
    }

    private static long width(Edtf.Bounds b) {
        return b.earliest().isPresent() && b.latest().isPresent()
                ? ChronoUnit.DAYS.between(b.earliest().get(), b.latest().get())
                : Integer.MAX_VALUE;
    }

    /** A time of an unknown year as it would be in this one; any other as it is. */
    private static Edtf inYear(Edtf time, int year) {
        return time.value().startsWith(ANY_YEAR)
                ? Edtf.find(time.value().replace("XXXX", String.format(java.util.Locale.ROOT, "%04d", year)))
                        .orElse(time)
                : time;
    }

    /** Least number of days between two times, 0 where they overlap; of an unknown year the one that fits best. */
    static long gap(Edtf a, Edtf b) {
        Optional<Integer> year = year(a).or(() -> year(b));
        Edtf.Bounds x = inYear(a, year.orElse(2000)).bounds();
        Edtf.Bounds y = inYear(b, year.orElse(2000)).bounds();
        return x.overlaps(y) ? 0 : Math.max(between(x, y), between(y, x));
    }

    private static Optional<Integer> year(Edtf time) {
        Edtf.Bounds b = time.bounds();
        return b.earliest().or(b::latest).map(LocalDate::getYear);
    }

    private static long between(Edtf.Bounds first, Edtf.Bounds second) {
        return first.latest().isPresent() && second.earliest().isPresent()
                ? ChronoUnit.DAYS.between(
                        first.latest().get(), second.earliest().get())
                : 0;
    }

    /** The least gap between two lists of times; empty where one has none. */
    static OptionalLong gap(List<Edtf> a, List<Edtf> b) {
        return a.stream()
                .flatMapToLong(x -> b.stream().mapToLong(y -> gap(x, y)))
                .min();
    }

    /** A day to sort and bucket a time by; 0 where neither end is known. */
    static long position(Edtf time) {
        Edtf.Bounds b = time.bounds();
        return b.earliest().or(b::latest).map(LocalDate::toEpochDay).orElse(0L);
    }
}
