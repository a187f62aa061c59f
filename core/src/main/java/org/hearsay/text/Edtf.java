package org.hearsay.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.text.internal.EdtfDate;
import org.hearsay.text.internal.EdtfValue;

/**
 * A date in the Extended Date/Time Format (ISO 8601-2): a day, month, season, quarter, half or year, a part of it open
 * ({@code 2031-XX}, {@code 199X}), years of more than four digits ({@code Y-12000}), an interval with or without ends, one
 * of several ({@code [2031-04-05,2031-05-04]}) or all of several ({@code {2031,2033}}), each with {@code ?}, {@code ~} or
 * {@code %}. Levels 0 and 1 but for the hours of a day, and of level 2 all but exponents and significant digits. No finer
 * than a day.
 *
 * <p>A qualifier says how sure the date is and does not move its bounds.
 *
 * @param value the value as written in exports, one that {@link #find} accepts
 */
public record Edtf(String value) implements Comparable<Edtf> {

    public Edtf {
        if (EdtfValue.parse(value).isEmpty()) {
            throw new IllegalArgumentException("not an EDTF value: " + value);
        }
    }

    /** How fine a value is, from fine to coarse. */
    public enum Precision {
        DAY,
        MONTH,
        /** A season or quarter. */
        SEASON,
        HALF,
        YEAR,
        DECADE,
        CENTURY,
        /** Coarser than a century, or not known. */
        OPEN
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

    /**
     * When that which the value dates may have begun and ended: something told of a month began on any of its days and
     * ended on any, something told of {@code 2031-06-08/2031-07} began on June 8 and ended in July. Empty is not known.
     */
    public record Extent(
            Optional<LocalDate> beginMin,
            Optional<LocalDate> beginMax,
            Optional<LocalDate> endMin,
            Optional<LocalDate> endMax) {}

    /** A value as written; throws where it is none. */
    public static Edtf of(String value) {
        return new Edtf(value);
    }

    /** A single day. */
    public static Edtf of(LocalDate day) {
        return new Edtf(
                year(day.getYear()) + day.toString().substring(day.toString().length() - 6));
    }

    /** A month. */
    public static Edtf of(YearMonth month) {
        return new Edtf(year(month.getYear())
                + month.toString().substring(month.toString().length() - 3));
    }

    /** A whole year. */
    public static Edtf ofYear(int year) {
        return new Edtf(year(year));
    }

    private static String year(int year) {
        return Math.abs((long) year) > 9999
                ? "Y" + year
                : (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year));
    }

    /** The days from {@code first} to {@code last}; one day where they are equal. */
    public static Edtf between(LocalDate first, LocalDate last) {
        return first.equals(last) ? of(first) : new Edtf(of(first) + "/" + of(last));
    }

    /** One of these, it is not known which; the value itself where there is one. */
    public static Edtf oneOf(List<Edtf> values) {
        List<String> distinct =
                values.stream().map(Edtf::value).distinct().sorted().toList();
        return distinct.size() == 1 ? new Edtf(distinct.getFirst()) : new Edtf("[" + String.join(",", distinct) + "]");
    }

    /** The value, where it is one. */
    public static Optional<Edtf> find(String value) {
        return EdtfValue.parse(value).isPresent() ? Optional.of(new Edtf(value)) : Optional.empty();
    }

    /** The value with {@code ~}: about then. An interval or set stays as it is. */
    public Edtf roughly() {
        return value.matches("[\\dXY-]+") ? new Edtf(value + "~") : this;
    }

    private EdtfValue parsed() {
        return EdtfValue.parse(value).orElseThrow();
    }

    private Stream<EdtfDate> dates() {
        return parsed().members().stream().flatMap(m -> Stream.concat(m.begin().stream(), m.end().stream()));
    }

    /** Earliest and latest day that the value allows, qualifiers left aside. */
    public Bounds bounds() {
        List<EdtfValue.Interval> members = parsed().members();
        return new Bounds(
                least(members.stream().map(m -> m.begin().flatMap(EdtfDate::earliest)), Comparator.naturalOrder()),
                least(members.stream().map(m -> m.end().flatMap(EdtfDate::latest)), Comparator.reverseOrder()));
    }

    /** The first in an order; empty where one is open. */
    private static Optional<LocalDate> least(Stream<Optional<LocalDate>> days, Comparator<LocalDate> order) {
        List<Optional<LocalDate>> all = days.toList();
        return all.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : all.stream().flatMap(Optional::stream).min(order);
    }

    /** When that which it dates may have begun and ended. */
    public Extent extent() {
        Bounds b = bounds();
        return switch (parsed()) {
            case EdtfValue.One o -> new Extent(b.earliest, b.latest, b.earliest, b.latest);
            case EdtfValue.Interval i ->
                new Extent(
                        b.earliest, i.begin().flatMap(EdtfDate::latest), i.end().flatMap(EdtfDate::earliest), b.latest);
            case EdtfValue.Several s -> {
                if (!s.all()) {
                    yield new Extent(b.earliest, b.latest, b.earliest, b.latest);
                }
                Stream<Optional<LocalDate>> begins =
                        s.members().stream().map(m -> m.begin().flatMap(EdtfDate::latest));
                Stream<Optional<LocalDate>> ends =
                        s.members().stream().map(m -> m.end().flatMap(EdtfDate::earliest));
                yield new Extent(
                        b.earliest,
                        least(begins, Comparator.naturalOrder()),
                        least(ends, Comparator.reverseOrder()),
                        b.latest);
            }
        };
    }

    /** The day, where the value is one whole, unqualified or qualified day. */
    public Optional<LocalDate> day() {
        if (!(parsed() instanceof EdtfValue.One one)) {
            return Optional.empty();
        }
        Optional<LocalDate> first = one.date().earliest();
        return first.equals(one.date().latest()) ? first : Optional.empty();
    }

    /** How fine its coarsest date is. */
    public Precision precision() {
        return dates().map(Edtf::precision).max(Comparator.naturalOrder()).orElse(Precision.OPEN);
    }

    private static Precision precision(EdtfDate date) {
        if (date.isPart()) {
            return date.month().startsWith("4") ? Precision.HALF : Precision.SEASON;
        }
        if (!date.day().isEmpty() && date.day().indexOf('X') < 0 && date.month().indexOf('X') < 0) {
            return Precision.DAY;
        }
        if (!date.month().isEmpty() && date.month().indexOf('X') < 0) {
            return Precision.MONTH;
        }
        return switch ((int) date.year().chars().filter(c -> c == 'X').count()) {
            case 0 -> Precision.YEAR;
            case 1 -> Precision.DECADE;
            case 2 -> Precision.CENTURY;
            default -> Precision.OPEN;
        };
    }

    /** Whether it is told as about then: {@code ~} or {@code %}. */
    public boolean isApproximate() {
        return dates().anyMatch(EdtfDate::approximate);
    }

    /** Whether it is told as unsure: {@code ?} or {@code %}. */
    public boolean isUncertain() {
        return dates().anyMatch(EdtfDate::uncertain);
    }

    /** Whether nothing is told of the year of one of its dates. */
    public boolean isAnyYear() {
        return dates().anyMatch(EdtfDate::isAnyYear);
    }

    /** Whether every day that it allows lies before every day that the other allows. */
    public boolean isBefore(Edtf other) {
        return Bounds.before(bounds().latest, other.bounds().earliest);
    }

    /** Whether every day that it allows lies after every day that the other allows. */
    public boolean isAfter(Edtf other) {
        return other.isBefore(this);
    }

    /**
     * Whether some day may be in both. Looks at the members of a set, not at what lies between them, and at month and day
     * where the year is open.
     */
    public boolean overlaps(Edtf other) {
        List<EdtfValue.Interval> theirs = other.parsed().members();
        return parsed().members().stream().anyMatch(a -> theirs.stream().anyMatch(b -> overlap(a, b)));
    }

    private static boolean overlap(EdtfValue.Interval a, EdtfValue.Interval b) {
        Bounds x = bounds(a);
        Bounds y = bounds(b);
        return x.overlaps(y) && mayFall(a, y) && mayFall(b, x);
    }

    private static Bounds bounds(EdtfValue.Interval i) {
        return new Bounds(i.begin().flatMap(EdtfDate::earliest), i.end().flatMap(EdtfDate::latest));
    }

    /** Whether a date that stands alone may be on one of these days; what has an end of its own was compared by bounds. */
    private static boolean mayFall(EdtfValue.Interval date, Bounds days) {
        return date.begin().isEmpty()
                || !date.begin().equals(date.end())
                || days.earliest.isEmpty()
                || days.latest.isEmpty()
                || date.begin().get().mayFallIn(days.earliest.get(), days.latest.get());
    }

    /** Whether every day that the other allows is allowed here; what lies between the members of a set is not. */
    public boolean contains(Edtf other) {
        List<EdtfValue.Interval> mine = parsed().members();
        return value.equals(other.value)
                || dates().noneMatch(EdtfDate::hasGaps)
                        && other.parsed().members().stream()
                                .allMatch(b ->
                                        mine.stream().anyMatch(a -> bounds(a).contains(bounds(b))));
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
