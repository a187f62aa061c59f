package org.hearsay.time.internal.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.model.Tag;
import org.hearsay.time.Length;

/** Parts of a year that reports on business and rule count by: quarters, halves, 'the first nine months', fiscal years. */
final class PeriodParser {

    private static final int FIRST_QUARTER = 32;
    private static final int FIRST_HALF = 39;

    private final Cursor c;
    private final TimeWords words;
    private final DateParser dates;

    PeriodParser(Cursor cursor, DateParser dates) {
        this.c = cursor;
        this.words = cursor.words();
        this.dates = dates;
    }

    /** 'the third quarter', 'third-quarter', 'the third quarter of 2031', 'the 2031 third quarter', 'its fiscal first quarter'. */
    Optional<Found> quarter(int i) {
        int j = c.skip(i, "the", "its");
        OptionalInt step = OptionalInt.empty();
        OptionalInt year = OptionalInt.empty();
        if (c.isYear(j)) {
            year = OptionalInt.of(c.yearAt(j));
            j++;
        } else if (isYearBefore(j)) {
            step = OptionalInt.of(-1);
            j = j + 3;
        }
        boolean fiscal = c.is(j, "fiscal", "financial");
        j = fiscal ? c.overHyphen(j + 1) : c.skip(j, "full");
        OptionalInt month = words.month(c.at(j));
        // 'the September quarter' is the one that ends with it
        if (j > i && !fiscal && year.isEmpty() && month.isPresent() && c.is(j + 1, "quarter")) {
            return c.found(new Shape.Quarter((month.getAsInt() + 2) / 3, step, false), i, j + 2);
        }
        OptionalInt nth = words.ordinal(c.at(j));
        int q = c.overHyphen(j + 1);
        if (nth.isPresent() && c.is(q, "half") && Math.abs(nth.getAsInt()) <= 2 && year.isEmpty()) {
            return half(i, j, q, nth.getAsInt() == 1 ? 1 : 2);
        }
        if (nth.isEmpty() || nth.getAsInt() < 1 || nth.getAsInt() > 4 || !c.is(q, "quarter", "period")) {
            return Optional.empty();
        }
        if (c.is(q, "period") && year.isEmpty() || isOfGame(q)) {
            return Optional.empty();
        }
        int n = nth.getAsInt();
        int of = c.skip(q + 1, "of", "in", ",", "fiscal");
        if (year.isEmpty() && c.isYear(of) && (of > q + 1 || c.is(q, "quarter"))) {
            return Shape.absolute(c.yearAt(of) + "-" + (FIRST_QUARTER + n)).map(s -> new Found(s, i, of + 1));
        }
        if (year.isPresent()) {
            return Shape.absolute(year.getAsInt() + "-" + (FIRST_QUARTER + n)).map(s -> new Found(s, i, q + 1));
        }
        OptionalInt told = words.step(c.at(c.skip(q + 1, "of")));
        int unit = c.skip(q + 1, "of") + 1;
        boolean ofYear = told.isPresent() && c.is(unit, "year");
        return c.found(new Shape.Quarter(n, ofYear ? told : step, fiscal), i, ofYear ? unit + 1 : q + 1);
    }

    /** 'first-half profit', 'the second half of this year'; a half of a match is none. */
    private Optional<Found> half(int i, int nth, int at, int n) {
        boolean hyphened = c.isHyphen(nth + 1) && !isOfGame(at) && c.at(at + 1).tag() == Tag.NOUN;
        int of = c.skip(at + 1, "of", "the");
        OptionalInt step = words.step(c.at(of));
        boolean ofYear = c.is(of - 1, "the") && c.is(of - 2, "of") && c.is(of, "year");
        if (ofYear) {
            return c.found(new Shape.HalfYear(n, OptionalInt.of(0)), i, of + 1);
        }
        boolean stepped = step.isPresent() && c.is(of + 1, "year");
        return hyphened || stepped
                ? c.found(new Shape.HalfYear(n, step), i, stepped ? of + 2 : at + 1)
                : Optional.empty();
    }

    /** A quarter of a match, not of a year. */
    private boolean isOfGame(int q) {
        return c.is(q + 1, "goal", "goals", "touchdown", "final", "finals", "lead", "penalty", "try", "header")
                || c.isHyphen(q + 1) && c.is(q + 2, "final", "finals");
    }

    /** 'year-earlier', 'year-ago', 'prior-year'. */
    private boolean isYearBefore(int j) {
        return c.isHyphen(j + 1)
                && (c.is(j, "year") && c.is(j + 2, "earlier", "ago") || c.is(j, "prior") && c.is(j + 2, "year"));
    }

    /** 'the quarter', 'the latest quarter', 'the year-earlier period', 'year-ago'. */
    Optional<Found> sameQuarter(int i) {
        int j = c.skip(i, "the", "comparable");
        boolean the = j > i && c.is(i, "the");
        if (isYearBefore(j)) {
            int k = j + 3;
            return c.found(new Shape.SameQuarter(-1), i, c.is(k, "quarter", "period") ? k + 1 : k);
        }
        if (!the) {
            return Optional.empty();
        }
        Optional<Found> likeOf = likeOf(i);
        if (likeOf.isPresent()) {
            return likeOf;
        }
        int late = c.is(j, "most") && c.is(j + 1, "recent") || c.is(j, "just") && c.is(c.overHyphen(j + 1), "ended")
                ? c.overHyphen(j + 1)
                : j;
        if ((late > j || c.is(j, "latest")) && c.is(late + 1, "quarter", "period")) {
            return c.found(new Shape.SameQuarter(0), i, late + 2);
        }
        if (c.is(j, "latest") && c.is(j + 1, "year", "fiscal")) {
            return c.found(new Shape.UnitFromNow(Unit.YEAR, -1, false), i, c.is(j + 1, "year") ? j + 2 : j + 3);
        }
        boolean led = c.is(i - 1, "in", "for", "during", "of", "throughout", "from") || i == 0 || c.is(i - 1, ",");
        return led && c.is(j, "quarter") && !isOfGame(j)
                ? c.found(new Shape.SameQuarter(0), i, j + 1)
                : Optional.empty();
    }

    /** 'the same period last year', 'the comparable quarter a year earlier', 'the same quarter of 2030'. */
    private Optional<Found> likeOf(int i) {
        int j = i + 1;
        if (!c.is(j, "same", "comparable", "corresponding", "like") || !c.is(j + 1, "quarter", "period")) {
            return Optional.empty();
        }
        int k = c.skip(j + 2, "of", "in", "the");
        if (c.isYear(k)) {
            return c.found(new Shape.YearPeriod(c.yearAt(k)), i, k + 1);
        }
        boolean last = c.is(k, "last", "previous", "prior") && c.is(k + 1, "year");
        boolean before = c.is(k, "year") && c.is(k + 1, "before");
        boolean ago = c.is(k, "a", "one") && c.is(k + 1, "year") && c.is(k + 2, "ago", "earlier", "before");
        return last || before || ago ? c.found(new Shape.YearBefore(true), i, k + (ago ? 3 : 2)) : Optional.empty();
    }

    /** 'the 2030 quarter', 'the 2030 period'. */
    Optional<Found> yearPeriod(int i) {
        int j = c.skip(i, "the");
        return j > i && c.isYear(j) && c.is(j + 1, "period", "quarter", "season", "fiscal")
                ? c.found(new Shape.YearPeriod(c.yearAt(j)), i, j + 2)
                : Optional.empty();
    }

    /** 'fiscal 2030', 'the fiscal year', 'the full year', 'the year', 'the weekend', 'year-end'. */
    Optional<Found> whole(int i) {
        int fiscal = c.is(i, "fiscal") ? c.skip(i + 1, "year") : i;
        if (fiscal > i && c.isYear(fiscal)) {
            return c.found(new Shape.FiscalYear(c.yearAt(fiscal)), i, fiscal + 1);
        }
        if (c.is(i, "year") && (c.isHyphen(i + 1) || c.is(i + 1, "'s")) && c.is(i + 2, "end")) {
            return c.isYear(i + 3)
                    ? Shape.absolute(c.yearAt(i + 3) + "-12-31").map(s -> new Found(s, i, i + 4))
                    : c.found(new Shape.MonthDays(12, 31, 31, OptionalInt.empty(), OptionalInt.of(0)), i, i + 3);
        }
        if (!c.is(i, "the")) {
            return Optional.empty();
        }
        int j = c.skip(i + 1, "entire", "whole", "full", "fiscal", "calendar");
        boolean led = c.is(i - 1, "in", "for", "during", "throughout", "of", "over", "through");
        if (c.is(j, "weekend") && c.is(i - 1, "over", "during", "on", "at", "for", "of", "through", "throughout")) {
            return c.found(new Shape.Weekend(), i, j + 1);
        }
        boolean counted = c.is(j + 1, "of", "ended", "ending", "before", "after", "that", "when");
        if (!led || counted) {
            return c.is(j, "year") && c.is(j + 1, "ended", "ending") && led
                    ? c.found(new Shape.Lasting(new Length("P1Y"), Optional.empty()), i, j + 1)
                    : Optional.empty();
        }
        if (c.is(j, "year") && Character.isDigit(c.at(j + 1).lower().charAt(0))) {
            return Optional.empty();
        }
        if (c.is(j, "year")) {
            return c.found(new Shape.UnitFromNow(Unit.YEAR, 0, false), i, j + 1);
        }
        return c.is(j, "week", "month") && c.is(i - 1, "in", "for", "during")
                ? c.found(new Shape.UnitFromNow(c.is(j, "week") ? Unit.WEEK : Unit.MONTH, 0, false), i, j + 1)
                : Optional.empty();
    }

    /** 'the first week of June 2031', 'the second half of 2031', 'the first nine months of 2031', 'the nine months'. */
    Optional<Found> ordinalPart(int i) {
        int j = c.skip(i, "the");
        OptionalInt ordinal = words.ordinal(c.at(j));
        if (ordinal.isEmpty()) {
            return j > i ? nineMonths(i, j) : Optional.empty();
        }
        j++;
        int count = 1;
        if (words.number(c.at(j)).isPresent()) {
            count = words.number(c.at(j)).getAsInt();
            j++;
        }
        if (!c.is(j, "week", "weeks", "days", "day", "half", "quarter", "quarters", "months")) {
            return Optional.empty();
        }
        int of = c.skip(j + 1, "of", "in");
        if (of == j + 1) {
            return Optional.empty();
        }
        int at = of;
        Optional<Found> inner =
                dates.monthFirst(of).or(() -> dates.bareYear(at)).filter(f -> !DateParser.hasDay(f.shape()));
        if (inner.isEmpty()) {
            return Optional.empty();
        }
        boolean days = c.is(j, "days", "day");
        Shape whole = inner.get().shape();
        Optional<Shape> part = days || c.is(j, "week", "weeks")
                ? partOfMonth(whole, ordinal.getAsInt(), days ? count : 7 * count)
                : partOfYear(whole, ordinal.getAsInt(), count, c.at(j).lower());
        return Optional.of(new Found(part.orElse(whole), i, inner.get().end()));
    }

    /** 'the nine months', 'the year-earlier nine months'. */
    private Optional<Found> nineMonths(int i, int from) {
        int j = isYearBefore(from) ? from + 3 : c.skip(from, "latest");
        OptionalInt n = words.number(c.at(j));
        return n.isPresent()
                        && c.is(j + 1, "months", "weeks", "years", "days")
                        && !c.is(j + 2, "before", "after", "since")
                ? words.unit(c.at(j + 1))
                        .flatMap(u -> c.found(
                                new Shape.Lasting(
                                        u.length(new Unit.Count(n.getAsInt(), false, false, false, j)),
                                        Optional.empty()),
                                i,
                                j + 2))
                : Optional.empty();
    }

    private static Optional<Shape> partOfYear(Shape whole, int ordinal, int count, String unit) {
        if (!(whole instanceof Shape.Absolute a) || a.value().value().length() != 4) {
            return Optional.empty();
        }
        String year = a.value().value();
        if (unit.equals("half") && Math.abs(ordinal) <= 2) {
            return Shape.absolute(year + "-" + (FIRST_HALF + (ordinal == 1 ? 1 : 2)));
        }
        if (unit.equals("quarter")) {
            return Shape.absolute(year + "-" + (FIRST_QUARTER + (ordinal < 0 ? 4 : ordinal)));
        }
        int months = unit.equals("quarters") ? 3 * count : count;
        if (months < 1 || months > 11 || Math.abs(ordinal) != 1) {
            return Optional.empty();
        }
        YearMonth first = YearMonth.of(Integer.parseInt(year), ordinal < 0 ? 13 - months : 1);
        return months == 6
                ? Shape.absolute(year + "-" + (FIRST_HALF + (ordinal < 0 ? 2 : 1)))
                : Shape.absolute(first + "/" + first.plusMonths(months - 1L));
    }

    /** Weeks of a month are counted from its first day; the last ends with it. */
    private static Optional<Shape> partOfMonth(Shape whole, int ordinal, int length) {
        if (whole instanceof Shape.Month m) {
            int end = YearMonth.of(2001, m.month()).lengthOfMonth();
            int first = ordinal < 0 ? end - length + 1 : (ordinal - 1) * length + 1;
            int last = ordinal < 0 ? end : ordinal * length;
            return first < 1 || last > end
                    ? Optional.empty()
                    : Optional.of(new Shape.MonthDays(m.month(), first, last, OptionalInt.empty(), m.yearStep()));
        }
        if (whole instanceof Shape.Absolute a && a.value().value().length() == 7) {
            LocalDate begin = a.value().bounds().earliest().orElseThrow();
            LocalDate end = a.value().bounds().latest().orElseThrow();
            LocalDate first = ordinal < 0 ? end.minusDays(length - 1L) : begin.plusDays((ordinal - 1L) * length);
            LocalDate last = ordinal < 0 ? end : begin.plusDays((long) ordinal * length - 1);
            return last.isAfter(end) ? Optional.empty() : Shape.absolute(first + "/" + last);
        }
        return Optional.empty();
    }

    /** 'summer 2024', 'the spring of 2031', 'in the summer'. */
    Optional<Found> season(int i) {
        int j = c.skip(i, "the");
        OptionalInt season = words.season(c.at(j));
        if (season.isEmpty()) {
            return Optional.empty();
        }
        Optional<DateParser.Year> year = dates.year(c.skip(j + 1, "of", "in"));
        if (year.isPresent()) {
            return Shape.absolute(year.get().n() + "-" + season.getAsInt())
                    .map(s -> new Found(s, i, year.get().end()));
        }
        boolean led = j > i
                && c.is(i - 1, "in", "during", "since", "over", "into", "until", "through", "throughout", "of", "by");
        boolean staged = j > i && c.is(i - 1, "early", "late", "mid");
        return (led || staged) && !words.isAlsoPlainSeason(c.at(j))
                ? c.found(new Shape.Season(season.getAsInt(), OptionalInt.empty()), i, j + 1)
                : Optional.empty();
    }
}
