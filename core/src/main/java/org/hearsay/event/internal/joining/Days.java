package org.hearsay.event.internal.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearsay.text.Edtf;

/**
 * A time as days, worked out once because it is compared often.
 *
 * @param value as told
 * @param from first day, counted from 1970; very early where it is open
 * @param to last day; very late where it is open
 * @param anyYear whether the year is not known
 */
public record Days(Edtf value, long from, long to, boolean anyYear) {

    /** A zone of time parts accounts of one event by so many days. */
    public static final long ZONE = 1;

    /** Times no wider than this many days fix an event; wider ones only place it in a period. */
    private static final long POINT = 3;

    private static final long FAR = 4_000_000;
    private static final String ANY_YEAR = "XXXX-";

    /** A leap year, so that every day of a year can be in it. */
    private static final int SOME_YEAR = 2000;

    /** A time as days. */
    public static Days of(Edtf value) {
        boolean anyYear = value.value().startsWith(ANY_YEAR);
        Edtf.Bounds b = (anyYear ? inYear(value, SOME_YEAR) : value).bounds();
        return new Days(
                value,
                b.earliest().map(LocalDate::toEpochDay).orElse(-FAR),
                b.latest().map(LocalDate::toEpochDay).orElse(FAR),
                anyYear);
    }

    /** Whether it fixes an event to a day or two, if only of an unknown year. */
    public boolean isPoint() {
        return to - from <= POINT;
    }

    /** Least number of days between two times, 0 where they overlap; of an unknown year the one that fits. */
    public long gap(Days other) {
        if (anyYear != other.anyYear) {
            Days open = anyYear ? this : other;
            Days closed = anyYear ? other : this;
            return closed.gap(open.inYearOf(closed));
        }
        return Math.max(0, Math.max(other.from - to, from - other.to));
    }

    private Days inYearOf(Days other) {
        Optional<LocalDate> near =
                other.value.bounds().earliest().or(() -> other.value.bounds().latest());
        return near.map(d -> of(inYear(value, d.getYear()))).orElse(other);
    }

    private static Edtf inYear(Edtf time, int year) {
        return Edtf.find(time.value().replace("XXXX", String.format(Locale.ROOT, "%04d", year)))
                .orElse(Edtf.of(String.format(Locale.ROOT, "%04d", year)));
    }

    /** The least gap between two lists of times; empty where one has none. */
    public static OptionalLong gap(List<Days> a, List<Days> b) {
        return a.stream().flatMapToLong(x -> b.stream().mapToLong(x::gap)).min();
    }

    /** A day to sort and bucket a time by. */
    public long position() {
        return from > -FAR ? from : to < FAR ? to : 0;
    }
}
