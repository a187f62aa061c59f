package org.hearsay.reading.internal.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Edtf;

/**
 * Dates as programs write them: '2031-03-04T09:12:00+02:00', '20310304', '2031/03/04', 'Tue Mar 04 2031 15:21:41 GMT',
 * seconds or thousandths since 1970, a day in the path of an address. The day is the one that is written, in whatever zone;
 * of a count of seconds it is that of UTC.
 */
public final class MachineDates {

    private static final Pattern ISO = Pattern.compile("([12]\\d{3})-?([01]\\d)-?([0-3]\\d)(?:[T\\s].*)?");
    private static final Pattern SLASHED = Pattern.compile("([12]\\d{3})/([01]?\\d)/([0-3]?\\d)(?:\\s.*)?");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?:(?:mon|tue|wed|thu|fri|sat|sun)\\w*,?\\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*\\.?\\s+(\\d{1,2}),?\\s+"
                    + "(?:\\d{1,2}:\\d{2}(?::\\d{2})?\\s+(?:[a-z]{2,4}\\s+)?)?([12]\\d{3})\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SECONDS = Pattern.compile("\\d{9,10}");
    private static final Pattern THOUSANDTHS = Pattern.compile("\\d{12,13}");
    private static final Pattern IN_PATH = Pattern.compile(
            "/([12]\\d{3})(?:/(\\d{1,2}|[a-z]{3,9})/(\\d{1,2})(?=[/.]|$)|-(\\d{2})-(\\d{2})(?=[-_/.]|$))",
            Pattern.CASE_INSENSITIVE);

    /** Programs write the beginning of their count where they know no date. */
    private static final LocalDate FIRST = LocalDate.of(1971, 1, 1);

    private MachineDates() {}

    /** The day that the whole of {@code words} is, or else the first one that is printed in them. */
    public static Optional<Edtf> in(String words) {
        String value = words.strip();
        Matcher iso = ISO.matcher(value);
        if (iso.matches()) {
            return day(iso.group(1), number(iso.group(2)), iso.group(3));
        }
        Matcher slashed = SLASHED.matcher(value);
        if (slashed.matches()) {
            return day(slashed.group(1), number(slashed.group(2)), slashed.group(3));
        }
        Matcher named = MONTH_FIRST.matcher(value);
        if (named.matches()) {
            return day(named.group(3), PrintedDates.month(named.group(1)), named.group(2));
        }
        if (SECONDS.matcher(value).matches()) {
            return counted(Instant.ofEpochSecond(Long.parseLong(value)));
        }
        if (THOUSANDTHS.matcher(value).matches()) {
            return counted(Instant.ofEpochMilli(Long.parseLong(value)));
        }
        return PrintedDates.in(value).stream()
                .findFirst()
                .map(PrintedDates.Found::value)
                .filter(d -> !isBeginning(d));
    }

    /** The whole day in the path of an address; a year and month alone, or a number that looks like a day, are none. */
    public static Optional<Edtf> inAddress(String address) {
        String path = address.replaceFirst("^[a-zA-Z]+://[^/]*", "").replaceFirst("[?#].*", "");
        Matcher m = IN_PATH.matcher(path);
        if (!m.find()) {
            return Optional.empty();
        }
        boolean slashed = m.group(2) != null;
        String month = slashed ? m.group(2) : m.group(4);
        return day(m.group(1), number(month), slashed ? m.group(3) : m.group(5));
    }

    private static int number(String month) {
        return Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : PrintedDates.month(month);
    }

    private static Optional<Edtf> counted(Instant instant) {
        LocalDate day = instant.atZone(ZoneOffset.UTC).toLocalDate();
        return Optional.of(Edtf.of(day)).filter(d -> !isBeginning(d));
    }

    private static Optional<Edtf> day(String year, int month, String day) {
        return PrintedDates.day(Integer.parseInt(year), month, Integer.parseInt(day))
                .filter(d -> !isBeginning(d));
    }

    private static boolean isBeginning(Edtf day) {
        return day.day()
                .filter(d -> d.getYear() >= 1969 && d.isBefore(FIRST) && d.getDayOfYear() % 364 <= 1)
                .isPresent();
    }
}
