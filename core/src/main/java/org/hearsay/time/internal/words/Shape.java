package org.hearsay.time.internal.words;

import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.text.Edtf;
import org.hearsay.time.Length;

/** What the words of a time expression say, before it is known what they are counted from. */
public sealed interface Shape {

    /** A value that needs no anchor: '9 August 2030', 'March 2031', 'summer 2031'. */
    record Absolute(Edtf value) implements Shape {}

    /** A day and month that stand for two dates: '04/05/2023'. */
    record Either(Edtf dayFirst, Edtf monthFirst) implements Shape {}

    /** A day that the calendar does not have: '30 February'. */
    record Impossible() implements Shape {}

    /**
     * Days of a month whose year is not told; the first and last month day.
     *
     * @param weekday 1 to 7, where it stands with the date
     */
    record MonthDays(int month, int first, int last, OptionalInt weekday, OptionalInt yearStep) implements Shape {}

    /** A month whose year is not told. */
    record Month(int month, OptionalInt yearStep) implements Shape {}

    /** The nearest such date on one side of the day of writing: 'last June', 'next May 5'. */
    record Sided(Shape date, boolean before) implements Shape {}

    /** A named day of the year; the year where it is told. */
    record FeastDay(Feast feast, OptionalInt year, OptionalInt yearStep) implements Shape {}

    /** A day or month of another calendar whose year is not told; day 0 for the month. */
    record OtherCalendar(Calendars.Kind calendar, int month, int day) implements Shape {}

    /** A weekday: -1 last, 0 this, 1 next, or nothing. */
    record Weekday(int day, OptionalInt step) implements Shape {}

    /**
     * A weekday of a month: 'the last Thursday of March'.
     *
     * @param nth 1 to 5, -1 the last
     */
    record WeekdayOfMonth(int nth, int day, int month, OptionalInt year) implements Shape {}

    /** A weekday some weeks beyond the next, or before the last: 'the Monday after next', 'the Sunday before last'. */
    record WeekdayAway(int day, int weeks) implements Shape {}

    /** So many days behind one that lies ahead, or before one that is past: 'Friday week', 'a week last Tuesday'. */
    record DaysBeyond(Shape of, int days) implements Shape {}

    /**
     * A weekday beside another date: 'the first Tuesday after Easter'.
     *
     * @param nth 1 the first behind it, -1 the last before it
     */
    record WeekdayBeside(int nth, int day, Shape of) implements Shape {}

    /**
     * A day of a month that is not told: 'the 11th', 'the 9th inst.'.
     *
     * @param step the month, counted from that of writing, where it is told
     */
    record DayOfMonth(int day, OptionalInt step) implements Shape {}

    /** The weekday before the day named last: 'the previous Friday'. */
    record WeekdayBefore(int day) implements Shape {}

    /** 'in five years': then, where the verb looks ahead; else how long it took. */
    record Within(Length length, Unit unit, int n) implements Shape {}

    /** A day counted from the day of writing: 'yesterday'. */
    record DayFromNow(int days) implements Shape {}

    /** A calendar unit around the day of writing, or some steps away: 'last week', 'two months ago'. */
    record UnitFromNow(Unit unit, int steps, boolean rough) implements Shape {}

    /** 'a year ago', 'a year earlier': of the quarter that a report on business has named, else of the year. */
    record YearBefore(boolean fromNow) implements Shape {}

    /** 'the weekend': before or after the day of writing, by the verb. */
    record Weekend() implements Shape {}

    /** A season of the year: -1 last, 0 this, 1 next, or nothing. */
    record Season(int season, OptionalInt step) implements Shape {}

    /**
     * A quarter of a year.
     *
     * @param n 1 to 4
     * @param fiscal whether it is told as one of a body's own year
     */
    record Quarter(int n, OptionalInt step, boolean fiscal) implements Shape {}

    /** A half of a year, 1 or 2. */
    record HalfYear(int n, OptionalInt step) implements Shape {}

    /** 'the quarter', 'the year-earlier quarter': the one named last, or some years from it. */
    record SameQuarter(int years) implements Shape {}

    /** 'the 2030 period': in that year the quarter that was named, else the year. */
    record YearPeriod(int year) implements Shape {}

    /** A year of a body's own counting: 'fiscal 2030'. */
    record FiscalYear(int year) implements Shape {}

    /** Some units from a time named before: 'three days later', 'the next day'. */
    record Shift(Unit unit, int steps, boolean rough) implements Shape {}

    /** The day named before: 'that evening', 'the same day'. */
    record SameDay() implements Shape {}

    /** The month or year named before: 'that year', 'the same month'. */
    record SameUnit(Unit unit) implements Shape {}

    /** Same month and day as the day of writing, in another year: 'on this day in 1987'. */
    record ThisDayIn(int year) implements Shape {}

    /** Units before (negative) or after an expression that follows: 'the day before June 9'. */
    record ShiftOf(Unit unit, int steps, Shape of) implements Shape {}

    /**
     * Counted from a told event: 'the eve of the attack', 'two weeks before the vote'.
     *
     * @param length how far, where a length is told
     * @param from first token of the words that name the event
     * @param to after its last token
     */
    record ToEvent(Optional<Length> length, int from, int to) implements Shape {}

    /**
     * A length of time.
     *
     * @param reach how it lies to the day of writing, where that is told: 'the past three weeks'
     */
    record Lasting(Length length, Optional<UnitFromNow> reach) implements Shape {}

    /** How old somebody is. */
    record Age(Length length) implements Shape {}

    /** How often. */
    record Repeated(Length period) implements Shape {}

    /** 'recently', 'now', 'soon': {@code past}, {@code present} or {@code future}. */
    record Vague(String when) implements Shape {}

    /** A part of a day or a time of the clock without its day. */
    record HourAlone() implements Shape {}

    /** Something whose anchor is not known: no value. */
    record Open(String rule, Optional<Length> length) implements Shape {}

    /** Words before it open an interval. */
    record Since(Shape from) implements Shape {}

    /** Words before it close an interval. */
    record Until(Shape to) implements Shape {}

    /** 'Around June 8', 'about 2030'. */
    record Roughly(Shape date) implements Shape {}

    /** From one to the other. */
    record Range(Shape from, Shape to) implements Shape {}

    /** Whether it is a length or rate, no date. */
    default boolean isLength() {
        return this instanceof Lasting || this instanceof Within || this instanceof Age || this instanceof Repeated;
    }

    /** A value as a shape, where it is one. */
    static Optional<Shape> absolute(String edtf) {
        return Edtf.find(edtf).map(Absolute::new);
    }
}
