package org.hearsay.time.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.time.internal.Cursor.Found;

/** Dates by month, day and year, whichever of them are told, in any order. */
final class DateParser {

    private static final Pattern NUMERIC =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)|(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?!\\d)");
    private static final Pattern DECADE = Pattern.compile("(\\d{3}0)['’]?s|['’]?(\\d0)s");

    /** Words that make a bare month a date: 'in May', 'since March', 'the September talks'. */
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in",
            "of",
            "since",
            "until",
            "till",
            "by",
            "from",
            "during",
            "through",
            "throughout",
            "between",
            "and",
            "to",
            "before",
            "after",
            "early",
            "late",
            "mid",
            "last",
            "next",
            "this",
            "the",
            "around",
            "about",
            "(",
            "[",
            "'s",
            "every",
            "each",
            "or",
            "-");

    private static final Set<String> BEFORE_YEAR = Set.of(
            "in",
            "since",
            "until",
            "till",
            "by",
            "from",
            "during",
            "through",
            "throughout",
            "between",
            "before",
            "after",
            "early",
            "late",
            "mid",
            "circa",
            "around",
            "(",
            "[",
            "of",
            "to",
            "and",
            "or",
            "year",
            "the",
            "'s",
            "-");

    private final Cursor c;
    private final TimeWords words;

    DateParser(Cursor cursor) {
        this.c = cursor;
        this.words = cursor.words();
    }

    Optional<Found> numeric(int i) {
        if (!Character.isDigit(c.at(i).lower().charAt(0))) {
            return Optional.empty();
        }
        int from = c.at(i).span().start();
        Matcher m = NUMERIC.matcher(c.text()).region(from, Math.min(c.text().length(), from + 11));
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        String iso = m.group(1) != null
                ? m.group()
                : String.format(
                        Locale.ROOT,
                        "%s-%02d-%02d",
                        m.group(6),
                        Integer.parseInt(m.group(5)),
                        Integer.parseInt(m.group(4)));
        int end = i;
        while (end < c.size() && c.at(end).span().end() <= m.end()) {
            end++;
        }
        int last = end;
        return last == i ? Optional.empty() : Shape.absolute(iso).map(s -> new Found(s, i, last));
    }

    /** 'Wednesday', 'Tuesday, June 3', 'Wednesday morning'. */
    Optional<Found> weekday(int i) {
        OptionalInt day = words.weekday(c.at(i));
        boolean shortened = day.isEmpty();
        if (shortened) {
            day = words.shortWeekday(c.at(i));
        }
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int n = day.getAsInt();
        int j = i + 1;
        if (words.isPart(c.at(j))) {
            j++;
        }
        int date = c.skip(j, ",", "the", "(");
        Optional<Found> monthDay = monthFirst(date).or(() -> dayFirst(date)).filter(f -> hasDay(f.shape()));
        if (monthDay.isPresent()) {
            Found f = monthDay.get();
            Shape s = f.shape() instanceof Shape.MonthDays m
                    ? new Shape.MonthDays(m.month(), m.first(), m.last(), OptionalInt.of(n), m.yearStep())
                    : f.shape();
            // a weekday that belies its date stays an expression of its own, for a reader to see
            if (!(s instanceof Shape.Absolute a)
                    || a.value()
                            .day()
                            .filter(d -> d.getDayOfWeek().getValue() != n)
                            .isEmpty()) {
                return Optional.of(new Found(s, i, closed(f.end(), date)));
            }
        }
        return shortened ? Optional.empty() : Optional.of(new Found(new Shape.Weekday(n, OptionalInt.empty()), i, j));
    }

    /** The end with a closing bracket, where the date was opened by one. */
    private int closed(int end, int date) {
        return date > 0 && c.at(date - 1).is("(") && c.at(end).is(")") ? end + 1 : end;
    }

    static boolean hasDay(Shape s) {
        return s instanceof Shape.MonthDays
                || (s instanceof Shape.Absolute a && a.value().value().length() == 10);
    }

    /** 'June 8', 'June 8-9, 2031', 'Feb. 4', 'March 2031', 'March'. */
    Optional<Found> monthFirst(int i) {
        OptionalInt month = words.month(c.at(i));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int m = month.getAsInt();
        int j = c.skip(i + 1, "the", ".");
        OptionalInt day = c.day(j);
        if (day.isPresent() && !(c.at(j + 1).is("per") || c.at(j + 1).is("%"))) {
            int end = j + 1;
            int last = day.getAsInt();
            if ((c.at(end).is("-") || c.at(end).is("–") || c.at(end).is("to"))
                    && c.day(end + 1).isPresent()) {
                last = c.day(end + 1).getAsInt();
                end += 2;
            }
            int year = c.skip(end, ",", "of", "in");
            if (c.isYear(year)) {
                return days(c.yearAt(year), m, day.getAsInt(), last).map(s -> new Found(s, i, year + 1));
            }
            int stop = end;
            int to = last;
            return valid(m, day.getAsInt(), to)
                    ? Optional.of(new Found(
                            new Shape.MonthDays(m, day.getAsInt(), to, OptionalInt.empty(), OptionalInt.empty()),
                            i,
                            stop))
                    : Optional.empty();
        }
        int year = c.skip(i + 1, ",", "of", ".");
        if (c.isYear(year)) {
            return Shape.absolute(month(c.yearAt(year), m)).map(s -> new Found(s, i, year + 1));
        }
        boolean led = i > 0 && BEFORE_MONTH.contains(c.at(i - 1).lower());
        return led && !words.isShortMonth(c.at(i))
                ? Optional.of(new Found(new Shape.Month(m, OptionalInt.empty()), i, i + 1))
                : Optional.empty();
    }

    /** '9 August 2030', '9th of August', 'the 9th of August', '9-11 August'. */
    Optional<Found> dayFirst(int i) {
        OptionalInt day = c.day(c.at(i).is("the") ? i + 1 : i);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int j = (c.at(i).is("the") ? i + 1 : i) + 1;
        int last = day.getAsInt();
        if ((c.at(j).is("-") || c.at(j).is("–") || c.at(j).is("and"))
                && c.day(j + 1).isPresent()) {
            last = c.day(j + 1).getAsInt();
            j += 2;
        }
        j = c.skip(j, "of");
        OptionalInt month = words.month(c.at(j));
        if (month.isEmpty() || last < day.getAsInt()) {
            return Optional.empty();
        }
        int m = month.getAsInt();
        int year = c.skip(j + 1, ",", ".", "of");
        if (c.isYear(year)) {
            return days(c.yearAt(year), m, day.getAsInt(), last).map(s -> new Found(s, i, year + 1));
        }
        int end = j + 1;
        int to = last;
        return valid(m, day.getAsInt(), to)
                ? Optional.of(new Found(
                        new Shape.MonthDays(m, day.getAsInt(), to, OptionalInt.empty(), OptionalInt.empty()), i, end))
                : Optional.empty();
    }

    /** 'in 2022', 'the 2022 vote', '(2022)'; a bare number of four digits may count anything. */
    Optional<Found> year(int i) {
        if (!c.isYear(i) || !BEFORE_YEAR.contains(c.at(i - 1).lower())) {
            return Optional.empty();
        }
        int y = c.yearAt(i);
        boolean counts = y < 1500 || (c.at(i - 1).is("of") || c.at(i - 1).is("to")) && isPlural(i + 1);
        if (counts || c.at(i + 1).is("%") || c.at(i + 1).is("per")) {
            return Optional.empty();
        }
        boolean span = (c.at(i + 1).is("-") || c.at(i + 1).is("–")) && c.isYear(i + 2) && c.yearAt(i + 2) > y;
        return span
                ? Shape.absolute(y + "/" + c.yearAt(i + 2)).map(s -> new Found(s, i, i + 3))
                : Shape.absolute(c.at(i).lower()).map(s -> new Found(s, i, i + 1));
    }

    private boolean isPlural(int i) {
        return c.at(i).tag() == org.hearsay.model.Tag.NOUN && c.at(i).lower().endsWith("s");
    }

    /** 'the 1990s', "the '90s". */
    Optional<Found> decade(int first) {
        int quote = c.skip(first, "the");
        int i = c.at(quote).is("'") ? quote + 1 : quote;
        return decadeAt(i).map(f -> new Found(f.shape(), first, f.end()));
    }

    private Optional<Found> decadeAt(int i) {
        Matcher m = DECADE.matcher(c.at(i).lower());
        boolean whole = m.matches();
        String digits = whole && m.group(1) != null ? m.group(1) : whole ? "19" + m.group(2) : "";
        if (whole) {
            return Shape.absolute(digits.substring(0, 3) + "X").map(s -> new Found(s, i, i + 1));
        }
        boolean split = c.isYear(i)
                && c.yearAt(i) % 10 == 0
                && (c.at(i + 1).is("s") || c.at(i + 1).is("'s"))
                && c.at(i - 1).is("the")
                && c.at(i + 1).span().start() == c.at(i).span().end();
        return split
                ? Shape.absolute(c.at(i).lower().substring(0, 3) + "X").map(s -> new Found(s, i, i + 2))
                : Optional.empty();
    }

    static String month(int year, int month) {
        return String.format(Locale.ROOT, "%04d-%02d", year, month);
    }

    private static Optional<Shape> days(int year, int month, int first, int last) {
        if (!valid(month, first, last)) {
            return Optional.empty();
        }
        try {
            LocalDate from = LocalDate.of(year, month, first);
            LocalDate to = LocalDate.of(year, month, last);
            return Shape.absolute(from.equals(to) ? from.toString() : from + "/" + to);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean valid(int month, int first, int last) {
        return first <= last && last <= YearMonth.of(2000, month).lengthOfMonth();
    }
}
