package org.hearsay.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date in the Extended Date/Time Format (ISO 8601-2): a day, month, season or year, a part of it open
 * ({@code 2031-XX}), an interval with or without ends, each with {@code ?}, {@code ~} or {@code %}.
 * No finer than a day.
 *
 * @param value the value as written in exports, one that {@link #find} accepts
 */
public record Edtf(String value) implements Comparable<Edtf> {

    private static final Pattern DATE =
            Pattern.compile("(\\d{2}[\\dX]{2}|X{4})(?:-([\\dX]{2})(?:-([\\dX]{2}))?)?([?~%])?");

    public Edtf {
        if (bounds(value).isEmpty()) {
            throw new IllegalArgumentException("not an EDTF value: " + value);
        }
    }

    /** Earliest and latest day of a value; an open end is empty. */
    public record Bounds(Optional<LocalDate> earliest, Optional<LocalDate> latest) {

        /** Whether some day may be in both. */
        public boolean overlaps(Bounds other) {
            return !before(latest, other.earliest) && !before(other.latest, earliest);
        }

        /** Whether every day of {@code other} is one of these. */
        public boolean contains(Bounds other) {
            return (earliest.isEmpty()
                            || (other.earliest.isPresent()
                                    && !other.earliest.get().isBefore(earliest.get())))
                    && (latest.isEmpty()
                            || (other.latest.isPresent() && !other.latest.get().isAfter(latest.get())));
        }

        private static boolean before(Optional<LocalDate> a, Optional<LocalDate> b) {
            return a.isPresent() && b.isPresent() && a.get().isBefore(b.get());
        }
    }

    /** A value as written; throws where it is none. */
    public static Edtf of(String value) {
        return new Edtf(value);
    }

    /** A single day. */
    public static Edtf of(LocalDate day) {
        return new Edtf(day.toString());
    }

    /** A month. */
    public static Edtf of(YearMonth month) {
        return new Edtf(month.toString());
    }

    /** The days from {@code first} to {@code last}; one day where they are equal. */
    public static Edtf between(LocalDate first, LocalDate last) {
        return first.equals(last) ? of(first) : new Edtf(first + "/" + last);
    }

    /** The value, where it is one. */
    public static Optional<Edtf> find(String value) {
        return bounds(value).isPresent() ? Optional.of(new Edtf(value)) : Optional.empty();
    }

    /** Earliest and latest day that the value allows, qualifiers left aside. */
    public Bounds bounds() {
        return bounds(value).orElseThrow();
    }

    /** The day, where the value is one whole, unqualified or qualified day. */
    public Optional<LocalDate> day() {
        Bounds b = bounds();
        return value.indexOf('/') < 0 && b.earliest.isPresent() && b.earliest.equals(b.latest)
                ? b.earliest
                : Optional.empty();
    }

    private static Optional<Bounds> bounds(String value) {
        int slash = value.indexOf('/');
        if (slash < 0) {
            return simple(value);
        }
        String from = value.substring(0, slash);
        String to = value.substring(slash + 1);
        if (isOpen(from) && isOpen(to)) {
            return Optional.empty();
        }
        Optional<Bounds> first =
                isOpen(from) ? Optional.of(new Bounds(Optional.empty(), Optional.empty())) : simple(from);
        Optional<Bounds> last = isOpen(to) ? Optional.of(new Bounds(Optional.empty(), Optional.empty())) : simple(to);
        if (first.isEmpty() || last.isEmpty() || Bounds.before(last.get().latest, first.get().earliest)) {
            return Optional.empty();
        }
        return Optional.of(new Bounds(first.get().earliest, last.get().latest));
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static Optional<Bounds> simple(String value) {
        Matcher m = DATE.matcher(value);
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(days(m.group(1), Optional.ofNullable(m.group(2)), Optional.ofNullable(m.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Bounds days(String year, Optional<String> month, Optional<String> day) {
        if (year.startsWith("X")) {
            return new Bounds(Optional.empty(), Optional.empty());
        }
        int first = Integer.parseInt(year.replace('X', '0'));
        int last = Integer.parseInt(year.replace('X', '9'));
        if (month.isEmpty() || month.get().indexOf('X') >= 0) {
            return new Bounds(Optional.of(LocalDate.of(first, 1, 1)), Optional.of(LocalDate.of(last, 12, 31)));
        }
        int m = Integer.parseInt(month.get());
        if (m >= 21 && m <= 24 && day.isEmpty()) {
            int begin = 3 * (m - 20);
            return new Bounds(
                    Optional.of(LocalDate.of(first, begin, 1)),
                    Optional.of(YearMonth.of(last, begin).plusMonths(2).atEndOfMonth()));
        }
        if (day.isEmpty() || day.get().indexOf('X') >= 0) {
            return new Bounds(
                    Optional.of(LocalDate.of(first, m, 1)),
                    Optional.of(YearMonth.of(last, m).atEndOfMonth()));
        }
        int d = Integer.parseInt(day.get());
        return new Bounds(Optional.of(LocalDate.of(first, m, d)), Optional.of(LocalDate.of(last, m, d)));
    }

    /** By the written value, so that sorting is the same everywhere. */
    @Override
    public int compareTo(Edtf other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
