package org.hearsay.claim.internal.saying;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** {@link PlaceTie}, {@link Clauses}: without a tree the place of a time decides. */
class PlaceTieTest {

    @Test
    void aTimeBesideTheCueIsThatOfSaying() {
        assertEquals("""
                the ferry was sound @ Tuesday = 2031-06-17
                the pumps had failed @ June 12 = 2031-06-12
                Nobody was aboard @ Thursday = 2031-06-19
                """, Told.claims("""
                Ferry inquiry

                The owner Rolf Dane said on Tuesday that the ferry was sound. In an interview with Radio Osk on June 12, the mate Ivo Brun said that the pumps had failed.

                Nobody was aboard, the harbour master said on Thursday.
                """));
    }

    @Test
    void aTimeOfWhatIsToldIsNot() {
        assertEquals("""
                the ferry had left on Tuesday @ -
                the pumps were checked @ -
                the lamps went out @ -
                """, Told.claims("""
                Ferry inquiry

                The owner Rolf Dane said that the ferry had left on Tuesday.

                The mate Ivo Brun, who was saved on Sunday, said that the pumps were checked.

                After the storm on Monday the cook Mira Lund said that the lamps went out.
                """));
    }
}
