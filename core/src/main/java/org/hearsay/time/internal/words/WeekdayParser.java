package org.hearsay.time.internal.words;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.time.internal.words.Unit.Count;

/** Weekdays that are counted: 'the last Thursday of March', 'the Sunday before last', 'Friday week'. */
final class WeekdayParser {

    private static final List<String> NTH = List.of("first", "second", "third", "fourth", "fifth");
    private static final int WEEK = 7;

    private final Cursor c;
    private final TimeWords words;
    private final DateParser dates;

    WeekdayParser(Cursor c, DateParser dates) {
        this.c = c;
        this.words = c.words();
        this.dates = dates;
    }

    /** Any of them. */
    Optional<Found> counted(int i) {
        return ofMonth(i)
                .or(() -> away(i))
                .or(() -> beside(i))
                .or(() -> weekOn(i))
                .or(() -> weeksBeyond(i));
    }

    /** 'the last Thursday of March', 'the second Monday in May 2031'. */
    private Optional<Found> ofMonth(int i) {
        int j = c.skip(i, "the");
        int nth = nth(j);
        OptionalInt weekday = words.weekday(c.at(j + 1));
        if (nth == 0 || weekday.isEmpty() || !c.is(j + 2, "of", "in")) {
            return Optional.empty();
        }
        OptionalInt month = words.month(c.at(j + 3));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        Optional<DateParser.Year> year = dates.year(c.skip(j + 4, ",", "of"));
        OptionalInt n = year.map(y -> OptionalInt.of(y.n())).orElse(OptionalInt.empty());
        return c.found(
                new Shape.WeekdayOfMonth(nth, weekday.getAsInt(), month.getAsInt(), n),
                i,
                year.map(DateParser.Year::end).orElse(j + 4));
    }

    private int nth(int i) {
        return c.is(i, "last") ? -1 : NTH.indexOf(c.at(i).lower()) + 1;
    }

    /** 'the Sunday before last', 'the Monday after next'. */
    private Optional<Found> away(int i) {
        int j = c.skip(i, "the");
        OptionalInt weekday = words.weekday(c.at(j));
        boolean back = c.is(j + 1, "before") && c.is(j + 2, "last");
        boolean on = c.is(j + 1, "after") && c.is(j + 2, "next");
        return weekday.isPresent() && (back || on)
                ? c.found(new Shape.WeekdayAway(weekday.getAsInt(), back ? -1 : 1), i, j + 3)
                : Optional.empty();
    }

    /** 'the first Tuesday after Easter', 'the Friday before 9 March'. */
    private Optional<Found> beside(int i) {
        int j = c.skip(i, "the");
        int nth = nth(j);
        int day = nth == 0 ? j : j + 1;
        OptionalInt weekday = words.weekday(c.at(day));
        boolean after = c.is(day + 1, "after", "following");
        if (weekday.isEmpty() || !after && !c.is(day + 1, "before") || after && nth < 0 || nth > 1 && !after) {
            return Optional.empty();
        }
        int n = after ? Math.max(nth, 1) : -1;
        int date = c.skip(day + 2, "the");
        return new FeastParser(c)
                .feast(date, OptionalInt.empty())
                .or(() -> dates.monthFirst(date).filter(f -> DateParser.hasDay(f.shape())))
                .or(() -> dates.dayFirst(date))
                .map(f -> new Found(new Shape.WeekdayBeside(n, weekday.getAsInt(), f.shape()), i, f.end()));
    }

    /** 'Friday week', 'tomorrow fortnight': a week behind the next one. */
    private Optional<Found> weekOn(int i) {
        boolean week = c.is(i + 1, "week", "fortnight") && !c.at(i + 1).isCapital();
        if (!week || c.isHyphen(i + 2) || c.is(i + 2, "'s")) {
            return Optional.empty();
        }
        int days = c.is(i + 1, "week") ? WEEK : 2 * WEEK;
        return dayAhead(i).map(of -> new Found(new Shape.DaysBeyond(of, days), i, i + 2));
    }

    /** 'a week last Tuesday', 'a week ago Tuesday', 'a fortnight tomorrow', 'will open two weeks on Friday'. */
    private Optional<Found> weeksBeyond(int i) {
        Optional<Count> told = c.count(i).filter(n -> !n.vague() && !n.half() && n.n() > 0);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        int u = told.get().end();
        int days = c.is(u, "week", "weeks") ? WEEK : c.is(u, "fortnight", "fortnights") ? 2 * WEEK : 0;
        if (days == 0) {
            return Optional.empty();
        }
        days *= told.get().n();
        boolean ago = c.is(u + 1, "ago");
        int j = ago ? u + 2 : u + 1;
        OptionalInt last = c.is(j, "last") ? words.weekday(c.at(j + 1)) : OptionalInt.empty();
        if (last.isPresent()) {
            return c.found(
                    new Shape.DaysBeyond(new Shape.Weekday(last.getAsInt(), OptionalInt.of(-1)), -days), i, j + 2);
        }
        if (ago || c.is(j, "yesterday")) {
            Optional<Shape> day = ago ? weekday(j) : Optional.of(new Shape.DayFromNow(-1));
            int back = -days;
            return day.map(of -> new Found(new Shape.DaysBeyond(of, back), i, j + 1));
        }
        int at = c.is(j, "on") && isAheadBefore(i) ? j + 1 : j;
        int on = days;
        return (at > j ? weekday(at) : dayAhead(at).filter(of -> of instanceof Shape.DayFromNow))
                .map(of -> new Found(new Shape.DaysBeyond(of, on), i, at + 1));
    }

    private Optional<Shape> weekday(int i) {
        OptionalInt day = words.weekday(c.at(i));
        return day.isPresent() ? Optional.of(new Shape.Weekday(day.getAsInt(), OptionalInt.empty())) : Optional.empty();
    }

    private Optional<Shape> dayAhead(int i) {
        OptionalInt days = c.is(i, "today", "tomorrow") ? words.deictic(c.at(i)) : OptionalInt.empty();
        return days.isPresent() ? Optional.of(new Shape.DayFromNow(days.getAsInt())) : weekday(i);
    }

    /** Whether a word before it looks ahead: 'stayed for a week on Friday' tells how long. */
    private boolean isAheadBefore(int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (words.isAhead(c.at(j))) {
                return true;
            }
        }
        return false;
    }
}
