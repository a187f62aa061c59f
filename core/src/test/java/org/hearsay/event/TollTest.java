package org.hearsay.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
    void whatIsNoCountIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> toll(Toll.What.KILLED, 4, 3));
        assertThrows(IllegalArgumentException.class, () -> toll(Toll.What.KILLED, -1, 3));
    }

    private static Toll toll(Toll.What what, double low, double high) {
        return new Toll(what, low, high, Span.of(0, 2), "12");
    }
}
