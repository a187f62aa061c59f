package org.hearsay.bench.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearsay.event.Toll;
import org.hearsay.event.Toll.What;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Expected}: which value told is one of those that are right. */
final class ExpectedTest {

    @Test
    void valuesAndTheirNames() {
        Expected slot = Expected.of("Ada Vell / mayor; ?River Guard");
        assertEquals(2, slot.values().size());
        assertTrue(slot.values().getFirst().must());
        assertFalse(slot.values().getLast().must());
        assertTrue(Expected.of("*").any());
        assertEquals(Expected.NOTHING, Expected.of(""));
    }

    @Test
    void aNameIsOneByItsWords() {
        Expected slot = Expected.of("Ada Vell / mayor");
        assertTrue(slot.findName("the mayor of Tarn").isPresent());
        assertTrue(slot.findName("Inspector Vell").isPresent());
        assertFalse(slot.findName("Ada Moor").isPresent());
        assertFalse(slot.findName("the").isPresent());
    }

    @Test
    void aLongerTimeAroundTheDayIsRightButForMoreThanAYear() {
        Expected slot = Expected.of("2031-03-05 / before 2031-04-01");
        assertTrue(slot.findTime(Edtf.of("2031-03-05?")).isPresent());
        assertTrue(slot.findTime(Edtf.of("2031-03")).isPresent());
        assertTrue(slot.findTime(Edtf.of("2031-04-01")).isPresent());
        assertFalse(slot.findTime(Edtf.of("2031-03-06")).isPresent());
        assertFalse(slot.findTime(Edtf.of("2029/2033")).isPresent());
    }

    @Test
    void aCountIsOneBySortAndNumber() {
        Expected slot = Expected.of("killed 12; ?wounded 30+");
        assertTrue(slot.findToll(count(What.KILLED, 12, 12)).isPresent());
        assertTrue(slot.findToll(count(What.WOUNDED, 30, Toll.OPEN)).isPresent());
        assertFalse(slot.findToll(count(What.KILLED, 30, 30)).isPresent());
    }

    @Test
    void aWordIsOneOfSeveral() {
        assertTrue(Expected.of("kill/attack").findWord("attack").isPresent());
        assertFalse(Expected.of("kill/attack").findWord("die").isPresent());
    }

    private static Toll count(What what, double low, double high) {
        return new Toll(what, low, high, new Span(0, 2), "12");
    }
}
