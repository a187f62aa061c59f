package org.hearsay.search.internal.asking.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.hearsay.text.Edtf;
import org.junit.jupiter.api.Test;

class DateKeysTest {

    @Test
    void aDayIsFoundHoweverItIsWritten() {
        Set<String> day = Set.of("2031-03-07");
        assertEquals(day, DateKeys.in("on 2031-03-07?"));
        assertEquals(day, DateKeys.in("on March 7, 2031"));
        assertEquals(day, DateKeys.in("on 7 March 2031"));
        assertEquals(day, DateKeys.in("the 7th of march 2031"));
        assertEquals(day, DateKeys.in("Mar. 7 2031"));
        assertEquals(day, DateKeys.in("07.03.2031"));
        assertTrue(DateKeys.of(Edtf.of("2031-03-07")).containsAll(day));
    }

    @Test
    void aDayWithoutAYearFitsEveryYear() {
        Set<String> keys = DateKeys.in("What happened on March 7?");
        assertEquals(Set.of("-03-07"), keys);
        assertTrue(DateKeys.of(Edtf.of("2031-03-07")).containsAll(keys));
        assertTrue(DateKeys.of(Edtf.of("1998-03-07")).containsAll(keys));
    }

    @Test
    void aMonthHoldsItsDays() {
        Set<String> keys = DateKeys.in("in March 2031");
        assertEquals(Set.of("2031-03"), keys);
        assertTrue(DateKeys.of(Edtf.of("2031-03-07")).containsAll(keys));
        assertEquals(Set.of("2031-03"), DateKeys.of(Edtf.of("2031-03")));
    }

    @Test
    void whatIsNoDayIsNone() {
        assertEquals(Set.of(), DateKeys.in("2031-02-30, 31.02.2031, February 30, 99 March, Dragon 7"));
        assertEquals(Set.of(), DateKeys.of(Edtf.of("2031")));
        assertEquals(Set.of("-02-29"), DateKeys.in("29 February"));
    }
}
