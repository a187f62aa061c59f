package org.hearsay.time.internal.words;

import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.lexicon.PhraseIndex;

/** Days with names ('Christmas Eve') and days of other calendars ('12 Farvardin 1402'). */
final class FeastParser {

    private static final int LONGEST = 7;

    private final Cursor c;
    private final TimeWords words;

    FeastParser(Cursor cursor) {
        this.c = cursor;
        this.words = cursor.words();
    }

    /** 'Christmas', "New Year's Day 2031", 'the eve of Yom Kippur' is told elsewhere. */
    Optional<Found> feast(int i, OptionalInt yearStep) {
        int from = c.skip(i, "the");
        if (!words.beginsPhrase(c.at(from)) || !c.at(from).isCapital()) {
            return Optional.empty();
        }
        Optional<PhraseIndex.Hit<Feast>> hit = words.feasts().findAt(c.lowers(from, LONGEST), 0);
        return hit.map(h -> {
            int end = from + h.words();
            boolean yeared = c.isYear(c.skip(end, ",", "of", "in"));
            OptionalInt year = yeared ? OptionalInt.of(c.yearAt(c.skip(end, ",", "of", "in"))) : OptionalInt.empty();
            return new Found(
                    new Shape.FeastDay(h.value(), year, yearStep), i, yeared ? c.skip(end, ",", "of", "in") + 1 : end);
        });
    }

    /** 'Shawwal 23, 1444', '12 Farvardin 1402', '3 Khordad', 'the second day of Ramadan', 'Ramadan 2031'. */
    Optional<Found> otherCalendar(int i) {
        int j = c.skip(i, "the", "month", "of", "holy");
        OptionalInt day = OptionalInt.empty();
        OptionalInt nth = words.ordinal(c.at(j));
        if (nth.isPresent() && nth.getAsInt() > 0 && c.is(j + 1, "day") && c.is(j + 2, "of")) {
            day = nth;
            j = c.skip(j + 3, "the", "holy", "month", "of");
        } else if (c.day(j).isPresent()) {
            day = c.day(j);
            j = c.skip(j + 1, "of", "day");
        }
        if (!words.beginsPhrase(c.at(j)) || !c.at(j).isCapital()) {
            return Optional.empty();
        }
        Optional<PhraseIndex.Hit<CalendarMonth>> hit = words.calendarMonths().findAt(c.lowers(j, LONGEST), 0);
        if (hit.isEmpty()) {
            return Optional.empty();
        }
        CalendarMonth month = hit.get().value();
        int end = j + hit.get().words();
        if (day.isEmpty() && c.day(end).isPresent()) {
            day = c.day(end);
            end++;
        }
        int year = c.skip(end, ",", "of");
        boolean yeared = c.isYear(year) && c.yearAt(year) < 1500;
        if (yeared) {
            int last = c.skip(year + 1, "AH", "SH", "AHS", "A.H.", "ah", "sh");
            int n = c.yearAt(year);
            var told = day.isPresent()
                    ? Calendars.day(month.calendar(), n, month.n(), day.getAsInt())
                    : Calendars.month(month.calendar(), n, month.n());
            return c.found(told.<Shape>map(Shape.Absolute::new).orElse(new Shape.Impossible()), i, last);
        }
        if (month.alsoPlain() || day.isEmpty() && !isRamadan(month)) {
            return Optional.empty();
        }
        return c.found(new Shape.OtherCalendar(month.calendar(), month.n(), day.orElse(0)), i, end);
    }

    /** The one month of another calendar that English reports name for itself. */
    private static boolean isRamadan(CalendarMonth month) {
        return month.calendar() == Calendars.Kind.ISLAMIC && month.n() == 9;
    }
}
