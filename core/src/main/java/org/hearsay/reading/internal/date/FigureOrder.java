package org.hearsay.reading.internal.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text writes the day or the month first in days of figures alone, as '17/10/2031' shows for all that stand
 * beside it. Where its own days contradict each other or show nothing, it is not told.
 */
public enum FigureOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNTOLD;

    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\w/.-])([0-3]?\\d)([/-])([0-3]?\\d)\\2((?:19|20|21)\\d\\d)(?![\\w/-])");

    /** What the days of a text show. */
    public static FigureOrder of(String text) {
        boolean day = false;
        boolean month = false;
        Matcher m = FIGURES.matcher(text);
        while (m.find()) {
            int a = Integer.parseInt(m.group(1));
            int b = Integer.parseInt(m.group(3));
            day |= a > 12 && b <= 12;
            month |= b > 12 && a <= 12;
        }
        return day == month ? UNTOLD : day ? DAY_FIRST : MONTH_FIRST;
    }

    /** Whether a line holds a day in figures, told or not. */
    public static boolean hasFigures(String line) {
        return FIGURES.matcher(line).find();
    }

    /** A line with its days in figures as '2031-10-17', where their order is told. */
    public String told(String line) {
        return switch (this) {
            case UNTOLD -> line;
            case DAY_FIRST -> written(line, 3, 1);
            case MONTH_FIRST -> written(line, 1, 3);
        };
    }

    private static String written(String line, int month, int day) {
        return FIGURES.matcher(line)
                .replaceAll(m -> "%s-%02d-%02d"
                        .formatted(m.group(4), Integer.valueOf(m.group(month)), Integer.valueOf(m.group(day))));
    }
}
