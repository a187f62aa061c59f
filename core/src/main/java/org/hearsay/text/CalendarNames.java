package org.hearsay.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The English names of days and months, whole and in lower case. */
public final class CalendarNames {

    private static final Set<String> WEEKDAYS = Arrays.stream(DayOfWeek.values())
            .map(d -> d.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> MONTHS = Arrays.stream(Month.values())
            .map(m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private CalendarNames() {}

    /** Whether a word in lower case names a day of the week. */
    public static boolean isWeekday(String lower) {
        return WEEKDAYS.contains(lower);
    }

    /** Whether a word in lower case names a month; 'may' and 'march' do too. */
    public static boolean isMonth(String lower) {
        return MONTHS.contains(lower);
    }
}
