package org.hearsay.account.internal.inconsistency;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of days and months in print, and what they stand for. */
final class Calendar {

    /** A month: group {@code m}. */
    static final String MONTH = "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?"
            + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

    static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

    static final String SHORT_WEEKDAY = "(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\.?";

    static final String YEAR = "(?:1[5-9]|20|21)\\d\\d";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    /** A day with its year, in words. */
    private static final Pattern WHOLE =
            Pattern.compile("\\b(?:(?<m1>" + MONTH + ") (?<d1>\\d{1,2})(?:st|nd|rd|th)?,? (?<y1>" + YEAR
                    + ")|(?<d2>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<m2>" + MONTH + "),? (?<y2>" + YEAR + "))\\b");

    private Calendar() {}

    /** 1 to 12. */
    static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    static DayOfWeek weekday(String name) {
        return DayOfWeek.of(DAYS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }

    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** 'May 14, 2031'. */
    static String name(LocalDate day) {
        return monthName(day.getMonthValue()) + " " + day.getDayOfMonth() + ", " + day.getYear();
    }

    static String monthName(int month) {
        return java.time.Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** Days in a month, the longest of any year where none is told. */
    static int length(int month, OptionalInt year) {
        return YearMonth.of(year.orElse(2000), month).lengthOfMonth();
    }

    /** A day, where there is one. */
    static Optional<LocalDate> day(int year, int month, int day) {
        return day >= 1 && day <= length(month, OptionalInt.of(year))
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    /** Whole days with their year, and where they stand. */
    record Day(int start, int end, LocalDate value) {}

    /** The days told with their year in a piece of text, in order. */
    static List<Day> daysIn(CharSequence text) {
        return WHOLE.matcher(text).results().flatMap(r -> read(r).stream()).toList();
    }

    private static Optional<Day> read(java.util.regex.MatchResult r) {
        boolean first = r.group("m1") != null;
        return day(
                        Integer.parseInt(r.group(first ? "y1" : "y2")),
                        month(r.group(first ? "m1" : "m2")),
                        Integer.parseInt(r.group(first ? "d1" : "d2")))
                .map(d -> new Day(r.start(), r.end(), d));
    }

    /** The year in a group of a match, where it took part. */
    static OptionalInt year(Matcher m, String group) {
        return m.group(group) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(m.group(group)));
    }
}
