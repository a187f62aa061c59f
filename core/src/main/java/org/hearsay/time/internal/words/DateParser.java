package org.hearsay.time.internal.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Tag;
import org.hearsay.text.Edtf;
import org.hearsay.time.Hour;

/** Dates by month, day and year, whichever of them are told, in any order. */
final class DateParser {

    private static final Pattern NUMERIC = Pattern.compile(
            "(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)|(\\d{1,2})([./])(\\d{1,2})\\5(\\d{4}|\\d{2})(?!\\d|[./]\\d)");

    /** Words that make a bare month a date: 'in May', 'since March', 'the September talks'. */
    private static final Set<String> BEFORE_MONTH =
            Set.of(("in of since until till by from during through throughout between and to before after early"
                            + " late mid last next this the around about ( [ 's every each or - as for into under a its"
                            + " their his her our on beyond")
                    .split(" "));

    private static final Set<String> BEFORE_YEAR = Set.of(
            ("in with than over under against versus but since until till by from during through throughout between before after early late mid"
                            + " circa c. ca. around ( [ of to and or year the 's a an this that its his her their our due as into"
                            + " effective fiscal , for '")
                    .split(" "));

    /** Words before a bare four-digit number that may be a count, unless what follows speaks for a year. */
    private static final Set<String> MAYBE_COUNT = Set.of(
            "of", "to", "and", "or", "for", "a", "an", ",", "around", "as", "with", "than", "over", "under", "against");

    private static final int FIRST_YEAR = 1500;
    private static final int PIVOT = 50;

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
        m.useTransparentBounds(true);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        int end = i;
        while (end < c.size() && c.at(end).span().end() <= m.end()) {
            end++;
        }
        int last = end;
        Optional<Shape> shape = m.group(1) != null
                ? Shape.absolute(m.group()).or(() -> Optional.of(new Shape.Impossible()))
                : dayAndMonth(m.group(4), m.group(6), m.group(7), m.group(5).equals("."));
        return last == i ? Optional.empty() : shape.map(s -> new Found(s, i, last));
    }

    /** '31/12/2030' has one meaning, '04/05/2030' two; with dots the day stands first. */
    private static Optional<Shape> dayAndMonth(String first, String second, String printed, boolean dotted) {
        int year = Integer.parseInt(printed);
        if (printed.length() == 2) {
            year += year < PIVOT ? 2000 : 1900;
        }
        int y = year;
        Optional<Edtf> dayFirst = date(y, second, first);
        Optional<Edtf> monthFirst = date(y, first, second);
        if (!dotted && dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
            return Optional.of(new Shape.Either(dayFirst.get(), monthFirst.get()));
        }
        Optional<Shape> one = dotted
                ? dayFirst.map(Shape.Absolute::new)
                : dayFirst.or(() -> monthFirst).map(Shape.Absolute::new);
        return printed.length() == 2 || one.isPresent() ? one : Optional.of(new Shape.Impossible());
    }

    private static Optional<Edtf> date(int year, String month, String day) {
        return Edtf.find(
                String.format(Locale.ROOT, "%04d-%02d-%02d", year, Integer.parseInt(month), Integer.parseInt(day)));
    }

    /** 'Wednesday', 'Tuesday, June 3', 'Wednesday morning', 'Friday the 13th of March'. */
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
        int date = c.skip(words.isPart(c.at(i + 1)) ? i + 2 : i + 1, ",", "the", "(");
        Optional<Found> monthDay = monthFirst(date)
                .or(() -> dayFirst(date))
                .or(() -> numeric(date))
                .filter(f -> hasDay(f.shape()));
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
                Found whole = new Found(s, i, closed(f.end(), date));
                return Optional.of(
                        words.part(c.at(i + 1)).map(p -> whole.with(Hour.of(p))).orElse(whole));
            }
        }
        return shortened ? Optional.empty() : c.found(new Shape.Weekday(n, OptionalInt.empty()), i, i + 1);
    }

    /** The end with a closing bracket, where the date was opened by one. */
    private int closed(int end, int date) {
        return c.is(date - 1, "(") && c.is(end, ")") ? end + 1 : end;
    }

    static boolean hasDay(Shape s) {
        return s instanceof Shape.MonthDays
                || (s instanceof Shape.Absolute a && a.value().day().isPresent());
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
        if (day.isEmpty() && words.ordinalDay(c.at(j)).isPresent()) {
            return days(
                    i,
                    j + 1,
                    c.skip(j + 1, ","),
                    m,
                    words.ordinalDay(c.at(j)).getAsInt(),
                    words.ordinalDay(c.at(j)).getAsInt());
        }
        if (day.isEmpty()
                && c.is(j, "twenty", "thirty")
                && words.ordinalDay(c.at(c.overHyphen(j + 1))).isPresent()) {
            int at = c.overHyphen(j + 1);
            int d = words.number(c.at(j)).getAsInt()
                    + words.ordinalDay(c.at(at)).getAsInt();
            return days(i, at + 1, c.skip(at + 1, ","), m, d, d);
        }
        boolean counts = c.is(j + 1, "per", "%", "percent", "million", "billion", "people");
        if (day.isPresent() && !counts) {
            int last = day.getAsInt();
            int end = j + 1;
            if ((c.isHyphen(end) || c.is(end, "to", "and", "through", "or"))
                    && c.day(end + 1).isPresent()
                    && c.day(end + 1).getAsInt() > last
                    && !c.is(end + 2, "people", "%", "percent", "others")) {
                last = c.day(end + 1).getAsInt();
                end += 2;
            }
            return days(i, end, c.skip(end, ",", "of", "in"), m, day.getAsInt(), last);
        }
        int year = c.skip(i + 1, ",", "of", ".", "-");
        if (year(year).isPresent()) {
            Year y = year(year).get();
            return Shape.absolute(month(y.n(), m)).map(s -> new Found(s, i, y.end()));
        }
        boolean led = i > 0 && BEFORE_MONTH.contains(c.at(i - 1).lower())
                || i == 0 && c.is(i + 1, ",")
                || !words.isAlsoPlainMonth(c.at(i));
        // 'May was the worst month', 'the weeks from May'
        return led && !words.isShortMonth(c.at(i)) && !isNameBeside(i)
                ? c.found(new Shape.Month(m, OptionalInt.empty()), i, i + 1)
                : Optional.empty();
    }

    /** 'the March family' is none, but 'the September Group' might be: only a bare month in a row of names is. */
    private boolean isNameBeside(int i) {
        return c.at(i + 1).tag() == Tag.PROPN
                && c.at(i + 1).isCapital()
                && c.at(i + 1).isWord()
                && words.isAlsoPlainMonth(c.at(i))
                && !c.is(i - 1, "in", "since", "last", "this", "next", "early", "late", "mid");
    }

    /** '9 August 2030', '9th of August', 'the 9th of August', '9-11 August'. */
    Optional<Found> dayFirst(int i) {
        int d = c.is(i, "the") ? i + 1 : i;
        OptionalInt day = c.day(d);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int j = d + 1;
        int last = day.getAsInt();
        if ((c.isHyphen(j) || c.is(j, "and", "to")) && c.day(j + 1).isPresent()) {
            last = c.day(j + 1).getAsInt();
            j += 2;
        }
        j = c.skip(j, "of", "de");
        OptionalInt month = words.month(c.at(j));
        if (month.isEmpty()) {
            month = words.foreignMonth(c.at(j));
        }
        if (month.isEmpty() || last < day.getAsInt()) {
            return Optional.empty();
        }
        return days(i, j + 1, c.skip(j + 1, ",", ".", "of", "de"), month.getAsInt(), day.getAsInt(), last);
    }

    private Optional<Found> days(int i, int end, int yearAt, int month, int first, int last) {
        Optional<Year> year = year(yearAt);
        int stop = year.map(Year::end).orElse(end);
        if (first > last || last > lengthOf(month, year)) {
            return first > last || last > 39 ? Optional.empty() : c.found(new Shape.Impossible(), i, stop);
        }
        if (year.isEmpty()) {
            return c.found(new Shape.MonthDays(month, first, last, OptionalInt.empty(), OptionalInt.empty()), i, end);
        }
        int y = year.get().n();
        return c.found(
                new Shape.Absolute(Edtf.between(LocalDate.of(y, month, first), LocalDate.of(y, month, last))), i, stop);
    }

    private static int lengthOf(int month, Optional<Year> year) {
        return YearMonth.of(year.map(Year::n).orElse(2000), month).lengthOfMonth();
    }

    /** A year and the place after it. */
    record Year(int n, int end) {}

    /** '1996', 'nineteen ninety-six', 'two thousand and five'. */
    Optional<Year> year(int i) {
        if (c.isYear(i)) {
            return Optional.of(new Year(c.yearAt(i), i + 1));
        }
        if (c.is(i, "two") && c.is(i + 1, "thousand")) {
            int j = c.skip(i + 2, "and");
            OptionalInt ones = words.number(c.at(j));
            return ones.isPresent()
                            && ones.getAsInt() < 100
                            && !Character.isDigit(c.at(j).lower().charAt(0))
                    ? Optional.of(new Year(2000 + ones.getAsInt(), j + 1))
                    : Optional.of(new Year(2000, i + 2));
        }
        if (!c.is(i, "nineteen", "eighteen", "twenty")) {
            return Optional.empty();
        }
        OptionalInt tens = words.number(c.at(i + 1));
        if (tens.isEmpty()
                || tens.getAsInt() < 10
                || Character.isDigit(c.at(i + 1).lower().charAt(0))) {
            return Optional.empty();
        }
        int y = 100 * words.number(c.at(i)).getAsInt() + tens.getAsInt();
        int j = c.overHyphen(i + 2);
        OptionalInt ones =
                tens.getAsInt() % 10 == 0 && tens.getAsInt() >= 20 ? words.number(c.at(j)) : OptionalInt.empty();
        return ones.isPresent() && ones.getAsInt() < 10
                ? Optional.of(new Year(y + ones.getAsInt(), j + 1))
                : Optional.of(new Year(y, i + 2));
    }

    /** 'in 2022', 'the 2022 vote', '(2022)', 'post-1959'; a bare number of four digits may count anything. */
    Optional<Found> bareYear(int i) {
        if (!c.isYear(i)) {
            boolean told = c.is(i, "nineteen") || c.is(i, "two") && c.is(i - 1, "year", "in", "since", "by");
            return told
                    ? year(i).flatMap(
                                    y -> Shape.absolute(Integer.toString(y.n())).map(s -> new Found(s, i, y.end())))
                    : Optional.empty();
        }
        int y = c.yearAt(i);
        if (c.isHyphen(i + 1) && c.isYear(i + 2) && c.yearAt(i + 2) > y && y >= FIRST_YEAR) {
            return Shape.absolute(y + "/" + c.yearAt(i + 2)).map(s -> new Found(s, i, i + 3));
        }
        String before = c.at(i - 1).lower();
        boolean hyphened = c.isHyphen(i - 1) && (c.is(i - 2, "post", "pre", "mid", "since") || c.isYear(i - 2));
        boolean modifies = c.at(i - 1).tag() == Tag.ADJ && c.at(i + 1).tag() == Tag.NOUN && y >= 1900;
        boolean led = BEFORE_YEAR.contains(before) || hyphened || modifies || i == 0;
        boolean early = y < FIRST_YEAR && !(c.is(i - 1, "in", "since", "year") && isEnd(i + 1));
        if (!led || early || c.is(i + 1, "%", "per", "percent", "people", "GMT") || isMoney(i)) {
            return Optional.empty();
        }
        if (y < FIRST_YEAR) {
            return Shape.absolute(c.at(i).lower()).map(s -> new Found(s, i, i + 1));
        }
        boolean maybeCount = MAYBE_COUNT.contains(before) || i == 0;
        if (maybeCount && (isPlural(i + 1) || y < 1800)) {
            return Optional.empty();
        }
        if (before.equals(",")
                && !(c.at(i + 1).tag() == Tag.PUNCT && c.day(i - 2).isEmpty())) {
            return Optional.empty();
        }
        OptionalInt two = c.isHyphen(i + 1) ? words.number(c.at(i + 2)) : OptionalInt.empty();
        if (two.isPresent() && c.at(i + 2).lower().length() == 2 && two.getAsInt() > y % 100) {
            return Shape.absolute(y + "/" + (y / 100 * 100 + two.getAsInt())).map(s -> new Found(s, i, i + 3));
        }
        return Shape.absolute(c.at(i).lower()).map(s -> new Found(s, i, i + 1));
    }

    /** Whether no noun follows that a number could count. */
    private boolean isEnd(int i) {
        Tag t = c.at(i).tag();
        return t == Tag.PUNCT || t == Tag.VERB || t == Tag.AUX || t == Tag.PRON || t == Tag.CCONJ;
    }

    /** '44 BC', 'AD 79', '300 B.C.'. */
    Optional<Found> era(int i) {
        boolean first = c.is(i, "ad") && c.at(i).text().equals("AD");
        OptionalInt n = words.number(c.at(first ? i + 1 : i));
        boolean before = c.is(i + 1, "bc", "b.c", "b.c.", "bce");
        if (n.isEmpty() || n.getAsInt() == 0 || !(first || before || c.is(i + 1, "ce", "a.d."))) {
            return Optional.empty();
        }
        return c.found(new Shape.Absolute(Edtf.ofYear(before && !first ? 1 - n.getAsInt() : n.getAsInt())), i, i + 2);
    }

    private boolean isMoney(int i) {
        return c.is(i + 1, "dollars", "euros", "pounds", "francs", "tons", "tonnes", "miles", "meters", "kilometers")
                || c.is(i - 1, "$", "€", "£");
    }

    private boolean isPlural(int i) {
        return c.at(i).tag() == Tag.NOUN && c.at(i).lower().endsWith("s");
    }

    /** 'the 1990s', "the '90s", 'the 20th century', 'the nineties' is left. */
    Optional<Found> decade(int first) {
        int quote = c.skip(first, "the");
        int i = c.is(quote, "'") ? quote + 1 : quote;
        String t = c.at(i).lower();
        boolean century = t.matches("\\d{1,2}(st|nd|rd|th)") && c.is(c.overHyphen(i + 1), "century");
        if (century) {
            int n = Integer.parseInt(t.substring(0, t.length() - 2)) - 1;
            return Shape.absolute(String.format(Locale.ROOT, "%02dXX", n))
                    .map(s -> new Found(s, first, c.overHyphen(i + 1) + 1));
        }
        if (words.decade(c.at(i)).isPresent() && c.is(i - 1, "the", "early", "late", "mid", "-")) {
            return Shape.absolute("19" + words.decade(c.at(i)).getAsInt() + "X?")
                    .map(s -> new Found(s, first, i + 1));
        }
        boolean quoted = i > quote;
        String digits = "";
        int end = i + 1;
        if (t.matches("\\d{3}0['’]?s")) {
            digits = t.substring(0, 3);
        } else if (t.matches("['’]?\\d0s") && (quoted || t.length() > 3 || c.is(first, "the"))) {
            digits = "19" + t.replaceAll("\\D", "").charAt(0);
        } else if (c.isYear(i)
                && c.yearAt(i) % 10 == 0
                && c.is(i + 1, "s", "'s")
                && c.is(i - 1, "the")
                && c.at(i + 1).span().start() == c.at(i).span().end()) {
            digits = t.substring(0, 3);
            end++;
        }
        int stop = end;
        return digits.isEmpty()
                ? Optional.empty()
                : Shape.absolute(digits + "X").map(s -> new Found(s, first, stop));
    }

    static String month(int year, int month) {
        return String.format(Locale.ROOT, "%04d-%02d", year, month);
    }

    /** Month and day of a year, where it has them. */
    static Optional<LocalDate> findDate(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
