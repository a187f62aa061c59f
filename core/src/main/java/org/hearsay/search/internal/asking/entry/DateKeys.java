package org.hearsay.search.internal.asking.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Edtf;

/**
 * Days as keys of an index, so that a question's '7 March' finds what a report tells of 'Tuesday'. A day has a key with its
 * year and one without, a month one with its year.
 */
public final class DateKeys {

    private static final Map<String, Integer> MONTHS = months();
    private static final String MONTH = "(?<month>\\p{L}{3,9})\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>\\d{4})";
    private static final Pattern MONTH_DAY =
            Pattern.compile("\\b" + MONTH + "\\s+" + DAY + "\\b(?:,?\\s+" + YEAR + "\\b)?");
    private static final Pattern DAY_MONTH =
            Pattern.compile("\\b" + DAY + "\\s+(?:of\\s+)?" + MONTH + "(?:,?\\s+" + YEAR + "\\b)?");
    private static final Pattern MONTH_YEAR =
            Pattern.compile("(?<!\\d\\s)(?<!(?:st|nd|rd|th|of)\\s)\\b" + MONTH + ",?\\s+(?:of\\s+)?" + YEAR + "\\b");
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern POINTS = Pattern.compile("\\b(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\b");

    private DateKeys() {}

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            months.put(name, month.getValue());
            months.put(name.substring(0, 3), month.getValue());
        }
        months.put("sept", Month.SEPTEMBER.getValue());
        return Map.copyOf(months);
    }

    /** The keys of a value that a report tells. */
    public static Set<String> of(Edtf value) {
        var keys = new LinkedHashSet<String>();
        Optional<LocalDate> day = value.day();
        if (day.isPresent()) {
            keys.add(key(day.get()));
            keys.add(anyYear(day.get().getMonthValue(), day.get().getDayOfMonth()));
            keys.add(key(YearMonth.from(day.get())));
        } else if (value.precision() == Edtf.Precision.MONTH) {
            value.bounds().earliest().ifPresent(d -> keys.add(key(YearMonth.from(d))));
        }
        return keys;
    }

    /** The keys of the dates in a question. */
    public static Set<String> in(String question) {
        var keys = new LinkedHashSet<String>();
        for (Matcher m = ISO.matcher(question); m.find(); ) {
            day(number(m.group(1)), number(m.group(2)), number(m.group(3))).ifPresent(keys::add);
        }
        for (Matcher m = POINTS.matcher(question); m.find(); ) {
            day(number(m.group(3)), number(m.group(2)), number(m.group(1))).ifPresent(keys::add);
        }
        for (Pattern pattern : new Pattern[] {MONTH_DAY, DAY_MONTH}) {
            for (Matcher m = pattern.matcher(question); m.find(); ) {
                Integer month = MONTHS.get(m.group("month").toLowerCase(Locale.ROOT));
                if (month != null) {
                    day(m.group("year") == null ? 0 : number(m.group("year")), month, number(m.group("day")))
                            .ifPresent(keys::add);
                }
            }
        }
        for (Matcher m = MONTH_YEAR.matcher(question); m.find(); ) {
            Integer month = MONTHS.get(m.group("month").toLowerCase(Locale.ROOT));
            if (month != null) {
                keys.add(key(YearMonth.of(number(m.group("year")), month)));
            }
        }
        return keys;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** The key of a day, without a year where that is 0; empty where the calendar has no such day. */
    private static Optional<String> day(int year, int month, int day) {
        try {
            // A leap year, where none is told.
            LocalDate date = LocalDate.of(year == 0 ? 2000 : year, month, day);
            return Optional.of(year == 0 ? anyYear(month, day) : key(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String key(LocalDate day) {
        return day.toString();
    }

    private static String key(YearMonth month) {
        return month.toString();
    }

    private static String anyYear(int month, int day) {
        return String.format(Locale.ROOT, "-%02d-%02d", month, day);
    }
}
