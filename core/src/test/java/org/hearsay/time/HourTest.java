package org.hearsay.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import org.hearsay.time.Hour.Part;
import org.junit.jupiter.api.Test;

/** How far two hours of a day stand apart. */
class HourTest {

    private static Hour at(String clock) {
        return Hour.of(LocalTime.parse(clock));
    }

    @Test
    void clocksStandApartByTheShorterWay() {
        assertEquals(100, at("05:40").minutesTo(at("04:00")));
        assertEquals(30, at("23:45").minutesTo(at("00:15")));
    }

    @Test
    void aDialMayBeHalfADayLater() {
        Hour tenToFour = Hour.onDial(LocalTime.of(3, 50));
        assertEquals(0, tenToFour.minutesTo(at("15:50")));
        assertEquals(110, tenToFour.minutesTo(at("05:40")));
        assertEquals(0, at("15:50").minutesTo(tenToFour));
    }

    @Test
    void aPartOfTheDayHoldsItsHours() {
        assertEquals(0, Hour.of(Part.MORNING).minutesTo(at("09:15")));
        assertEquals(0, Hour.of(Part.NIGHT).minutesTo(at("02:00")));
        assertEquals(6 * 60, Hour.of(Part.DAWN).minutesTo(at("14:00")));
        assertEquals(0, Hour.of(Part.MIDNIGHT).minutesTo(at("00:30")));
    }
}
