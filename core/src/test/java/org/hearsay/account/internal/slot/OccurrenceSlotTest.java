package org.hearsay.account.internal.slot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What is told as done, and what is only talked of. */
class OccurrenceSlotTest {

    @Test
    void talksAboutAMergerMergeNobody() {
        assertTrue(OccurrenceSlot.isOnlyMeant("Orvane Lines broke off the ", " talks with its rival"));
        assertTrue(OccurrenceSlot.isOnlyMeant("The yards spoke of a possible ", "."));
        assertTrue(OccurrenceSlot.isOnlyMeant("Shares rose on reports of a ", " with its rival"));
        assertFalse(OccurrenceSlot.isOnlyMeant("The yards completed the ", " on Monday, after talks in Tarvik"));
        assertFalse(OccurrenceSlot.isOnlyMeant("After talks of two days they signed the ", " in Tarvik"));
    }

    @Test
    void whoDeniesAPartOwnsThatItHappened() {
        assertTrue(OccurrenceSlot.isOfPart("Vellia denies any part in the attack"));
        assertFalse(OccurrenceSlot.isOfPart("Vellia denies the attack"));
    }
}
