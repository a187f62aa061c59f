package org.hearsay.claim.internal.saying;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** {@link Speaking}: what goes on keeps its time, what begins anew does not take it. */
class SpeakingTest {

    @Test
    void whatGoesOnKeepsItsTime() {
        assertEquals("""
                the well was clean @ Tuesday = 2031-06-17
                the pipes were new @ Tuesday = 2031-06-17
                the water was brown @ -
                """, Told.claims("""
                Well closed

                The mayor Ada Brenk said on Tuesday that the well was clean. She added that the pipes were new. The farmer Rolf Obie said that the water was brown.
                """));
    }

    @Test
    void anotherTimeBesideTheCueIsNotPassedOver() {
        assertEquals("""
                the well was clean @ Tuesday = 2031-06-17
                the pipes were new @ -
                """, Told.claims("""
                Well closed

                The mayor Ada Brenk said on Tuesday that the well was clean. After the meeting on Thursday she added that the pipes were new.
                """));
    }
}
