package org.hearsay.time.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.text.Edtf;
import org.hearsay.time.internal.words.Shape;
import org.junit.jupiter.api.Test;

/** Weekdays and their weeks, counted from Friday, 7 March 2031 ({@link Weekdays}). */
final class WeekdaysTest {

    private static final int FRIDAY = 5;

    private final Weekdays weekdays =
            new Weekdays(Optional.of(Edtf.of("2031-03-07")), Optional.of(LocalDate.of(2031, 3, 7)));

    private static String value(Answer answer) {
        return answer.value().map(Edtf::value).orElse("open: " + answer.basis().rule());
    }

    @Test
    void aWeekdayLiesOnTheSideOfItsVerb() {
        var friday = new Shape.Weekday(FRIDAY, OptionalInt.empty());
        assertEquals("2031-03-07", value(weekdays.weekday(friday, Tense.PAST)));
        assertEquals("2031-02-28", value(weekdays.weekday(new Shape.Weekday(FRIDAY, OptionalInt.of(-1)), Tense.PAST)));
        assertEquals("2031-03-14", value(weekdays.weekday(new Shape.Weekday(FRIDAY, OptionalInt.of(1)), Tense.AHEAD)));
    }

    @Test
    void fridayWeekOnAFridayIsAWeekOn() {
        var friday = new Shape.Weekday(FRIDAY, OptionalInt.empty());
        Answer of = weekdays.weekday(friday, Tense.AHEAD);
        assertEquals("2031-03-14", value(weekdays.beyond(new Shape.DaysBeyond(friday, 7), of.value())));
    }

    @Test
    void aWeekdayBesideAFeast() {
        var easter = Optional.of(Edtf.of("2031-04-13"));
        var tuesday = new Shape.Weekday(2, OptionalInt.empty());
        assertEquals("2031-04-15", value(weekdays.beside(new Shape.WeekdayBeside(1, 2, tuesday), easter)));
        assertEquals("2031-04-08", value(weekdays.beside(new Shape.WeekdayBeside(-1, 2, tuesday), easter)));
        assertEquals(
                "open: weekday-beside",
                value(weekdays.beside(new Shape.WeekdayBeside(1, 2, tuesday), Optional.of(Edtf.of("2031")))));
    }

    @Test
    void aFifthFridayThatIsNotThereIsNone() {
        assertEquals(
                "open: impossible",
                value(weekdays.ofMonth(
                        new Shape.WeekdayOfMonth(5, FRIDAY, 2, OptionalInt.empty()), OptionalInt.of(2031))));
    }
}
