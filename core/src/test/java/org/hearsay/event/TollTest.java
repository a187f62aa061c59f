package org.hearsay.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a count of those struck may have in common with another. */
final class TollTest {

    @ParameterizedTest
    @CsvSource({
        "KILLED, 12, 12, KILLED, 12, 12, true",
        "KILLED, 12, 12, KILLED, 10, 9223372036854775807, true",
        "KILLED, 5, 8, KILLED, 8, 20, true",
        "KILLED, 5, 8, KILLED, 9, 9, false",
        "KILLED, 12, 12, WOUNDED, 12, 12, false",
    })
    void countsMeetWhereOneNumberMayBeBoth(
            Toll.What one, double low, double high, Toll.What other, double least, double most, boolean meets) {
        assertEquals(meets, toll(one, low, high).meets(toll(other, least, most)));
        assertEquals(meets, toll(other, least, most).meets(toll(one, low, high)));
    }

    @Test
    void aRoughNumberMeetsItsNeighbours() {
        Toll rough = told("some 30 people", 30);
        assertTrue(rough.meets(told("31 people", 31)));
        assertTrue(told("28", 28).meets(rough));
        assertFalse(rough.meets(told("40", 40)));
        assertFalse(told("30", 30).meets(told("31", 31)));
    }

    @ParameterizedTest
    @CsvSource({
        "two more bodies, true",
        "another five, true",
        "three of them, true",
        "one of nine, true",
        "seven others, true",
        "more than 12, false",
        "dozens of people, false",
        "seven men, false",
    })
    void someOfThoseStruckAreAPart(String words, boolean part) {
        assertEquals(part, told(words, 3).isPart());
    }

    @Test
    void othersAreCountedWhereBothAreNamed() {
        assertTrue(told("5", 5).of("Norland soldiers").isOfOthers(told("7", 7).of("Ostmark civilians")));
        assertFalse(told("5", 5).of("Norland soldiers").isOfOthers(told("7", 7).of("Norland guards")));
        assertFalse(told("5", 5).of("Norland soldiers").isOfOthers(told("7", 7).of("people")));
    }

    @Test
    void aReaderSeesTheNumberWithItsUnit() {
        assertEquals("12 killed", told("12", 12).value());
        assertEquals("12 or more killed", toll(Toll.What.KILLED, 12, Toll.OPEN).value());
        assertEquals("5\u20138 killed", toll(Toll.What.KILLED, 5, 8).value());
        assertEquals(
                "4.2 magnitude",
                toll(Toll.What.MEASURE, 4.2, 4.2).in("magnitude").value());
        assertFalse(toll(Toll.What.MEASURE, 4, 4)
                .in("page")
                .meets(toll(Toll.What.MEASURE, 4, 4).in("tonne")));
    }

    private static Toll told(String words, double number) {
        return new Toll(Toll.What.KILLED, number, number, Span.of(0, 2), words);
    }

    @Test
    void whatIsNoCountIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> toll(Toll.What.KILLED, 4, 3));
        assertThrows(IllegalArgumentException.class, () -> toll(Toll.What.KILLED, -1, 3));
    }

    private static Toll toll(Toll.What what, double low, double high) {
        return new Toll(what, low, high, Span.of(0, 2), "12");
    }
}
