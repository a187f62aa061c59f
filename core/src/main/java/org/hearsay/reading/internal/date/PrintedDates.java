package org.hearsay.reading.internal.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/**
 * Whole dates as newspapers and databases print them: '4 March 2031', 'Mar. 4, 2031', '2031-03-04', '04.03.2031'. Dates
 * whose order of day and month cannot be told ('03/04/2031') are left alone. For the heads and notes of reports; what
 * the prose says about time is another matter.
 */
public final class PrintedDates {

    /** A date, and where it stands with its weekday. */
    public record Found(Span span, Edtf value) {}

    private static final String MONTH =
            "(?<%s>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String DAY = "(?<%s>[0-3]?\\d)(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<%s>(?:1[5-9]|2[01])\\d\\d)";
    private static final String WEEKDAY =
            "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+(?:the\\s+)?)?";

    private static final Pattern DATE = Pattern.compile(
            WEEKDAY + "(?<![\\w.])(?:"
                    + MONTH.formatted("m1") + "\\s+" + DAY.formatted("d1")
                    + "(?:,?\\s+(?:\\d\\d:\\d\\d(?::\\d\\d)?\\s+(?:[A-Z]{3,5}\\s+)?)?" + YEAR.formatted("y1")
                    + ")(?!\\d)"
                    + "|" + DAY.formatted("d2") + "(?:\\s+(?:of\\s+)?|-)" + MONTH.formatted("m2") + "(?:,?\\s+|-)"
                    + YEAR.formatted("y2") + "(?!\\d)"
                    + "|" + YEAR.formatted("y3") + "(?<s3>[-/.])(?<m3>[01]?\\d)\\k<s3>(?<d3>[0-3]?\\d)(?![\\d/])"
                    + "|(?<a4>[0-3]?\\d)(?<s4>[./-])(?<b4>[0-3]?\\d)\\k<s4>" + YEAR.formatted("y4") + "(?!\\d))",
            Pattern.CASE_INSENSITIVE);

    /** A day without its year, as datelines give it. */
    private static final Pattern DAY_OF_YEAR = Pattern.compile("(?:" + MONTH.formatted("m1") + "\\s+"
            + DAY.formatted("d1") + "|" + DAY.formatted("d2") + "\\s+" + MONTH.formatted("m2") + ")(?![\\w])");

    private static final Pattern ISSUE_OF_MONTH = Pattern.compile(
            "(?:(?:from|in)\\s+the\\s+|issue:?\\s+)?(?:vol(?:ume)?\\.?\\s*\\w+,?\\s*)?(?:(?:no|nr|number|issue|#)\\.?\\s*\\d+,?\\s*)?\\(?"
                    + MONTH.formatted("m") + ",?\\s+" + YEAR.formatted("y") + "\\)?(?:\\s+(?:issue|edition|number))?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ONLY_WEEKDAY = Pattern.compile(
            "\\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b\\.?,?", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private PrintedDates() {}

    /** All dates in a piece of text, in order; spans count from the start of {@code text}. */
    public static List<Found> in(CharSequence text) {
        List<Found> found = new ArrayList<>();
        Matcher m = DATE.matcher(text);
        while (m.find()) {
            value(m).ifPresent(v -> found.add(new Found(new Span(m.start(), m.end()), v)));
        }
        return found;
    }

    /** The date that the whole of {@code text} is. */
    public static Optional<Edtf> only(String text) {
        Matcher m = DATE.matcher(text.strip());
        return m.matches() ? value(m) : Optional.empty();
    }

    /** The first day without a year in a piece of text, as {@code --MM-DD} would be, in the year that is given. */
    public static Optional<Edtf> dayIn(CharSequence text, int year) {
        Matcher m = DAY_OF_YEAR.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        boolean first = m.group("m1") != null;
        return day(year, month(m.group(first ? "m1" : "m2")), Integer.parseInt(m.group(first ? "d1" : "d2")));
    }

    /** Whether a day, with or without its year, stands in the text. */
    public static boolean hasDay(CharSequence text) {
        return DAY_OF_YEAR.matcher(text).find() || DATE.matcher(text).find();
    }

    /** The text with its dates, days without a year and weekdays taken out. */
    public static String withoutDays(String text) {
        String rest = DATE.matcher(text).replaceAll(" ");
        rest = DAY_OF_YEAR.matcher(rest).replaceAll(" ");
        return ONLY_WEEKDAY.matcher(rest).replaceAll(" ").strip();
    }

    /** The text with its weekdays taken out. */
    public static String withoutWeekdays(String text) {
        return ONLY_WEEKDAY.matcher(text).replaceAll(" ");
    }

    private static Optional<Edtf> value(Matcher m) {
        if (m.group("y1") != null) {
            return day(number(m, "y1"), month(m.group("m1")), number(m, "d1"));
        }
        if (m.group("y2") != null) {
            return day(number(m, "y2"), month(m.group("m2")), number(m, "d2"));
        }
        if (m.group("y3") != null) {
            return day(number(m, "y3"), number(m, "m3"), number(m, "d3"));
        }
        int a = number(m, "a4");
        int b = number(m, "b4");
        int year = number(m, "y4");
        if (m.group("s4").equals(".") || a > 12 || a == b) {
            return day(year, b, a);
        }
        return b > 12 ? day(year, a, b) : Optional.empty();
    }

    private static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }

    /** The month that a name begins like, from 1; 0 where there is none. */
    static int month(String name) {
        return MONTHS.getOrDefault(name.substring(0, 3).toLowerCase(Locale.ROOT), 0);
    }

    /** A day, where there is such a one. */
    static Optional<Edtf> day(int year, int month, int day) {
        try {
            return Optional.of(Edtf.of(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A month with its year, where the whole text is one or names the issue of that month. */
    public static Optional<Edtf> onlyMonth(String text) {
        Matcher m = ISSUE_OF_MONTH.matcher(text.strip());
        return m.matches() ? Optional.of(Edtf.of(YearMonth.of(number(m, "y"), month(m.group("m"))))) : Optional.empty();
    }
}
