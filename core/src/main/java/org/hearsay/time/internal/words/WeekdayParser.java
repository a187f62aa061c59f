package org.hearsay.time.internal.words;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Weekdays that are counted: 'the last Thursday of March', 'the Sunday before last', 'Friday week'. */
final class WeekdayParser {

    private static final List<String> NTH = List.of("first", "second", "third", "fourth", "fifth");

    private final Cursor c;
    private final TimeWords words;
    private final DateParser dates;

    WeekdayParser(Cursor c, DateParser dates) {
        this.c = c;
        this.words = c.words();
        this.dates = dates;
    }

    /** 'the last Thursday of March', 'the second Monday in May 2031'. */
    Optional<Found> ofMonth(int i) {
        int j = c.skip(i, "the");
        int nth = c.is(j, "last") ? -1 : NTH.indexOf(c.at(j).lower()) + 1;
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

    /** 'the Sunday before last', 'Friday week', 'the Monday after next'. */
    Optional<Found> away(int i) {
        int j = c.skip(i, "the");
        OptionalInt weekday = words.weekday(c.at(j));
        if (weekday.isEmpty()) {
            return Optional.empty();
        }
        if (c.is(j + 1, "before") && c.is(j + 2, "last")) {
            return c.found(new Shape.WeekdayAway(weekday.getAsInt(), -1), i, j + 3);
        }
        if (c.is(j + 1, "after") && c.is(j + 2, "next")) {
            return c.found(new Shape.WeekdayAway(weekday.getAsInt(), 1), i, j + 3);
        }
        boolean week = c.is(j + 1, "week", "fortnight") && !c.at(j + 1).isCapital();
        return week && j == i
                ? c.found(new Shape.WeekdayAway(weekday.getAsInt(), c.is(j + 1, "week") ? 1 : 2), i, j + 2)
                : Optional.empty();
    }
}
