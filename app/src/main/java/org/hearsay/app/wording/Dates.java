package org.hearsay.app.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.text.Edtf;

/** Dates in words: '5 March 2031', 'March 2031', 'about 1990', 'until 6 May 2031', '5 April 2031 or 4 May 2031'. */
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private static final Pattern DATE = Pattern.compile("(-?[\\dX]{4})(?:-([\\dX]{2})(?:-([\\dX]{2}))?)?");
    private static final Pattern MARKS = Pattern.compile("[?~%]");
    private static final String OPEN = "..";
    /** Of '2031-05-07', behind which an hour may stand. */
    private static final int DAY_LENGTH = 10;

    /** Parts of a year as EDTF numbers them. */
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("21", "spring"),
            Map.entry("22", "summer"),
            Map.entry("23", "autumn"),
            Map.entry("24", "winter"),
            Map.entry("25", "northern spring of"),
            Map.entry("26", "northern summer of"),
            Map.entry("27", "northern autumn of"),
            Map.entry("28", "northern winter of"),
            Map.entry("29", "southern spring of"),
            Map.entry("30", "southern summer of"),
            Map.entry("31", "southern autumn of"),
            Map.entry("32", "southern winter of"),
            Map.entry("33", "first quarter of"),
            Map.entry("34", "second quarter of"),
            Map.entry("35", "third quarter of"),
            Map.entry("36", "fourth quarter of"),
            Map.entry("37", "first third of"),
            Map.entry("38", "second third of"),
            Map.entry("39", "last third of"),
            Map.entry("40", "first half of"),
            Map.entry("41", "second half of"));

    private Dates() {}

    /** A date in words; what no words are known for is told as EDTF writes it. */
    public static String words(Edtf date) {
        return words(date.value());
    }

    /** A date as written, in words where it is one. */
    public static String words(String value) {
        int clock = value.indexOf('T');
        if (clock == DAY_LENGTH) {
            return words(value.substring(0, clock)) + ", " + value.substring(clock + 1);
        }
        int slash = value.indexOf('/');
        if (value.length() > 2 && value.startsWith("[") && value.endsWith("]")) {
            return list(value, " or ");
        }
        if (value.length() > 2 && value.startsWith("{") && value.endsWith("}")) {
            return list(value, " and ");
        }
        return slash < 0 ? single(value) : interval(value.substring(0, slash), value.substring(slash + 1));
    }

    private static String list(String value, String between) {
        List<String> parts = Stream.of(value.substring(1, value.length() - 1).split(",", -1))
                .map(String::strip)
                .map(Dates::member)
                .toList();
        return parts.stream().collect(Collectors.joining(between));
    }

    private static String member(String part) {
        int dots = part.indexOf(OPEN);
        return dots < 0 ? single(part) : interval(part.substring(0, dots), part.substring(dots + OPEN.length()));
    }

    private static String interval(String from, String to) {
        if (isOpen(from)) {
            return isOpen(to) ? "open" : "until " + single(to);
        }
        if (isOpen(to)) {
            return "from " + single(from) + (to.isEmpty() ? ", end not known" : " on");
        }
        Optional<LocalDate> first = day(from);
        Optional<LocalDate> last = day(to);
        if (first.isPresent() && last.isPresent() && YearMonth.from(first.get()).equals(YearMonth.from(last.get()))) {
            return first.get().getDayOfMonth() + " to " + DAY.format(last.get());
        }
        return single(from) + " to " + single(to);
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals(OPEN);
    }

    /** A day without any doubt. */
    private static Optional<LocalDate> day(String value) {
        return MARKS.matcher(value).find() ? Optional.empty() : Edtf.find(value).flatMap(Edtf::day);
    }

    private static String single(String value) {
        if (value.equals(OPEN)) {
            return "open";
        }
        boolean both = value.indexOf('%') >= 0;
        String doubt =
                (both || value.indexOf('?') >= 0 ? "perhaps " : "") + (both || value.indexOf('~') >= 0 ? "about " : "");
        String plain = MARKS.matcher(value).replaceAll("");
        if (plain.matches("Y-?\\d+")) {
            return doubt + year(plain.substring(1));
        }
        Matcher m = DATE.matcher(plain);
        if (!m.matches()) {
            return value;
        }
        try {
            return doubt + date(m.group(1), Optional.ofNullable(m.group(2)), Optional.ofNullable(m.group(3)));
        } catch (DateTimeException e) {
            return value;
        }
    }

    private static String date(String year, Optional<String> month, Optional<String> day) {
        if (month.isEmpty()) {
            return year(year);
        }
        boolean known = year.indexOf('X') < 0;
        if (month.get().equals("XX")) {
            return day.filter(d -> !d.equals("XX"))
                            .map(d -> "day " + Integer.parseInt(d) + " of a month of ")
                            .orElse("")
                    + year(year)
                    + (day.isEmpty() || day.get().equals("XX") ? ", month not known" : "");
        }
        if (PARTS.containsKey(month.get())) {
            return PARTS.get(month.get()) + " " + year(year);
        }
        int m = Integer.parseInt(month.get());
        String name = known ? MONTH.format(YearMonth.of(Integer.parseInt(year), m)) : month(m) + ", " + year(year);
        if (day.isEmpty()) {
            return name;
        }
        if (day.get().indexOf('X') >= 0) {
            return name + ", day not known";
        }
        int d = Integer.parseInt(day.get());
        return known ? DAY.format(LocalDate.of(Integer.parseInt(year), m, d)) : d + " " + name;
    }

    private static String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String year(String year) {
        if (year.equals("XXXX")) {
            return "year not known";
        }
        if (year.endsWith("XX")) {
            return year.replace("XX", "00") + " to " + year.replace("XX", "99");
        }
        if (year.endsWith("X")) {
            return "the " + year.replace('X', '0') + "s";
        }
        if (year.startsWith("-")) {
            // EDTF counts a year 0, which is 1 BC.
            return (1 - Long.parseLong(year)) + " BC";
        }
        return year.replaceFirst("^0+(?=\\d)", "");
    }
}
