package org.hearsay.account.internal.slot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearsay.text.Wording;
import org.junit.jupiter.api.Test;

/** Which plain words name a sort of people. */
class SortsTest {

    @Test
    void anybodyAndThingsAreNoSort() {
        assertTrue(Sorts.isNamed("smugglers"));
        assertTrue(Sorts.isNamed("the police patrol"));
        assertFalse(Sorts.isNamed("masked men"));
        assertFalse(Sorts.isNamed("rebel fighters"));
        assertFalse(Sorts.isNamed("the blast wave"));
    }

    @Test
    void aDefiniteWordPointsBack() {
        assertTrue(Sorts.pointsBack("The officers"));
        assertFalse(Sorts.pointsBack("officers"));
    }

    @Test
    void wordsOfOneFamilyMayBeOne() {
        assertTrue(Sorts.mayBeOne(Wording.of("Police"), Wording.of("three policemen")));
        assertFalse(Sorts.mayBeOne(Wording.of("police"), Wording.of("smugglers")));
    }

    @Test
    void whatIsUsedIsNoDoer() {
        assertTrue(Sorts.isThing("two Vellish rockets"));
        assertTrue(Sorts.isThing("Kv-30 fighters"));
        assertFalse(Sorts.isThing("Vellish fighters"));
        assertTrue(Sorts.isOfState("the Air Force"));
        assertFalse(Sorts.isOfState("Vellish Air Force"));
    }
}
