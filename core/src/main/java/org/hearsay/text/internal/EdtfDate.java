package org.hearsay.text.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One date of an EDTF value, digit for digit.
 *
 * @param year four digits or {@code X}, or {@code Y} and more digits, perhaps with a minus
 * @param month two digits or {@code X}, also 21 to 41 for a part of the year; empty where not told
 * @param day two digits or {@code X}; empty where not told
 * @param uncertain whether a part has {@code ?} or {@code %}
 * @param approximate whether a part has {@code ~} or {@code %}
 */
public record EdtfDate(String year, String month, String day, boolean uncertain, boolean approximate) {

    private static final String Q = "([?~%]?)";
    private static final Pattern DATE = Pattern.compile(Q + "(Y-?\\d{5,9}|-?[\\dX]{4})" + Q + "(?:-" + Q + "([\\dX]{2})"
            + Q + ")?" + "(?:-" + Q + "([\\dX]{2})" + Q + ")?");

    private static final int LAST_MONTH = 12;
    private static final int FIRST_PART = 21;

    /** First month and number of months of the parts of a year, from 21 on: seasons, quarters, thirds, halves. */
    private static final int[][] PARTS = {
        {3, 3}, {6, 3}, {9, 3}, {12, 3}, {3, 3}, {6, 3}, {9, 3}, {12, 3}, {9, 3}, {12, 3}, {3, 3}, {6, 3}, {1, 3},
        {4, 3}, {7, 3}, {10, 3}, {1, 4}, {5, 4}, {9, 4}, {1, 6}, {7, 6}
    };

    /** The date, where it is one that the calendar has. */
    static Optional<EdtfDate> parse(String value) {
        Matcher m = DATE.matcher(value);
        if (!m.matches()) {
            return Optional.empty();
        }
        String marks = "";
        for (int g : new int[] {1, 3, 4, 6, 7, 9}) {
            marks += m.group(g) == null ? "" : m.group(g);
        }
        boolean both = marks.indexOf('%') >= 0;
        var date = new EdtfDate(
                m.group(2),
                m.group(5) == null ? "" : m.group(5),
                m.group(8) == null ? "" : m.group(8),
                both || marks.indexOf('?') >= 0,
                both || marks.indexOf('~') >= 0);
        return date.isValid() ? Optional.of(date) : Optional.empty();
    }

    private boolean isValid() {
        if (year.startsWith("-0000") || isPart() && !(day.isEmpty() && isKnownPart())) {
            return false;
        }
        return isAnyYear()
                ? find(2000, 2000, true).isPresent()
                : find(firstYear(), lastYear(), true).isPresent();
    }

    /** Whether nothing at all is told of the year. */
    public boolean isAnyYear() {
        return year.equals("XXXX");
    }

    /** Whether the days that it may be do not lie together: {@code 203X-05}. */
    public boolean hasGaps() {
        String digits = year + month + day;
        int open = digits.indexOf('X');
        return open >= 0 && digits.substring(open).chars().anyMatch(Character::isDigit) || isAnyYear();
    }

    /** Whether it is a season, quarter or half, and no month. */
    public boolean isPart() {
        return !month.isEmpty() && month.charAt(0) != 'X' && month.charAt(0) >= '2';
    }

    private boolean isKnownPart() {
        return month.indexOf('X') < 0
                && Integer.parseInt(month) >= FIRST_PART
                && Integer.parseInt(month) < FIRST_PART + PARTS.length;
    }

    /** The first day that it may be; empty where the year is not known at all. */
    public Optional<LocalDate> earliest() {
        return isAnyYear() ? Optional.empty() : find(firstYear(), lastYear(), true);
    }

    /** The last day that it may be; empty where the year is not known at all. */
    public Optional<LocalDate> latest() {
        return isAnyYear() ? Optional.empty() : find(firstYear(), lastYear(), false);
    }

    /** Whether some day from {@code first} to {@code last} may be meant; a year that is open may be any. */
    public boolean mayFallIn(LocalDate first, LocalDate last) {
        // a winter begins in the year before
        int from = Math.max(first.getYear() - 1, isAnyYear() ? Integer.MIN_VALUE : firstYear());
        int to = Math.min(last.getYear(), isAnyYear() ? Integer.MAX_VALUE : lastYear());
        if ((long) to - from > 16) {
            return true;
        }
        return IntStream.rangeClosed(from, to)
                .filter(y -> matches(year, y))
                .anyMatch(y -> days(y).anyMatch(
                                s -> !s.first().isAfter(last) && !s.last().isBefore(first)));
    }

    private record Stretch(LocalDate first, LocalDate last) {}

    private java.util.stream.Stream<Stretch> days(int y) {
        if (month.isEmpty()) {
            return java.util.stream.Stream.of(new Stretch(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31)));
        }
        if (isPart()) {
            int[] part = PARTS[Integer.parseInt(month) - FIRST_PART];
            YearMonth begin = YearMonth.of(y, part[0]);
            return java.util.stream.Stream.of(
                    new Stretch(begin.atDay(1), begin.plusMonths(part[1] - 1L).atEndOfMonth()));
        }
        return IntStream.rangeClosed(1, LAST_MONTH)
                .filter(m -> matches(month, m))
                .mapToObj(m -> YearMonth.of(y, m))
                .flatMap(this::days);
    }

    private java.util.stream.Stream<Stretch> days(YearMonth m) {
        return day.isEmpty() || day.equals("XX")
                ? java.util.stream.Stream.of(new Stretch(m.atDay(1), m.atEndOfMonth()))
                : IntStream.rangeClosed(1, m.lengthOfMonth())
                        .filter(d -> matches(day, d))
                        .mapToObj(m::atDay)
                        .map(d -> new Stretch(d, d));
    }

    /** The first or last day in the years that fit; looks on where a year lacks it, as most lack 29 February. */
    private Optional<LocalDate> find(int from, int to, boolean first) {
        for (int i = 0; i <= to - from; i++) {
            int y = first ? from + i : to - i;
            if (matches(year, y) || isAnyYear()) {
                Optional<LocalDate> day = first
                        ? days(y).map(Stretch::first).min(LocalDate::compareTo)
                        : days(y).map(Stretch::last).max(LocalDate::compareTo);
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private int firstYear() {
        return edgeOfYears(true);
    }

    private int lastYear() {
        return edgeOfYears(false);
    }

    private int edgeOfYears(boolean first) {
        String digits = year.startsWith("Y") ? year.substring(1) : year;
        boolean negative = digits.startsWith("-");
        return Integer.parseInt(digits.replace('X', first == negative ? '9' : '0'));
    }

    /** Whether a number may stand for digits of which some are open. */
    private static boolean matches(String digits, int number) {
        if (digits.indexOf('X') < 0) {
            return Integer.parseInt(digits.startsWith("Y") ? digits.substring(1) : digits) == number;
        }
        String plain = digits.startsWith("-") ? digits.substring(1) : digits;
        if (plain.length() < digits.length() != number < 0) {
            return false;
        }
        int rest = Math.abs(number);
        for (int i = plain.length() - 1; i >= 0; i--) {
            char c = plain.charAt(i);
            if (c != 'X' && c - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }
}
