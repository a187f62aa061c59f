package org.hearsay.time.internal;

import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.text.Edtf;

/** What the words of a time expression say, before it is known what they are counted from. */
sealed interface Shape {

    /** A value that needs no anchor: '9 August 2030', 'March 2031', 'summer 2031'. */
    record Absolute(Edtf value) implements Shape {}

    /**
     * Days of a month whose year is not told; the first and last month day.
     *
     * @param weekday 1 to 7, where it stands with the date
     */
    record MonthDays(int month, int first, int last, OptionalInt weekday, OptionalInt yearStep) implements Shape {}

    /** A month whose year is not told. */
    record Month(int month, OptionalInt yearStep) implements Shape {}

    /** A weekday: -1 last, 0 this, 1 next, or nothing. */
    record Weekday(int day, OptionalInt step) implements Shape {}

    /** A day counted from the day of writing: 'yesterday'. */
    record DayFromNow(int days) implements Shape {}

    /** A calendar unit around the day of writing, or some steps away: 'last week', 'two months ago'. */
    record UnitFromNow(TimeWords.Unit unit, int steps) implements Shape {}

    /** A season of the year: -1 last, 0 this, 1 next, or nothing. */
    record Season(int season, OptionalInt step) implements Shape {}

    /** Some units from a time named before: 'three days later', 'the next day'. */
    record Shift(TimeWords.Unit unit, int steps) implements Shape {}

    /** The day named before: 'that evening', 'the same day'. */
    record SameDay() implements Shape {}

    /** Same month and day as the day of writing, in another year: 'on this day in 1987'. */
    record ThisDayIn(int year) implements Shape {}

    /** Days before (negative) or after an expression that follows: 'the day before June 9'. */
    record ShiftOf(int days, Shape of) implements Shape {}

    /** A length of time, or one whose anchor is an event ('the day before the vote'): no value. */
    record Open(String rule) implements Shape {}

    /** Words around it: whether an expression opens an interval. */
    record Since(Shape from) implements Shape {}

    /** From one to the other. */
    record Range(Shape from, Shape to) implements Shape {}

    /** A value as a shape, where it is one. */
    static Optional<Shape> absolute(String edtf) {
        return Edtf.find(edtf).map(Absolute::new);
    }
}
