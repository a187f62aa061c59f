package org.hearsay.claim.internal.saying;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** {@link Citations}, {@link Noted}: dates of brackets, notes and headings. */
class CitationsTest {

    @Test
    void aNoteOrBracketDatesWhatItCites() {
        assertEquals("""
                The bridge will not stand another winter. @ June 3, 2031 = 2031-06-03
                the piers were cracked @ June 5 = 2031-06-05
                the river decides @ -
                """, Told.claims("""
                Press digest

                The daily Osk Courier wrote: “The bridge will not stand another winter.”[1]

                The Vell Gazette (June 5) reported that the piers were cracked.

                The engineer Ada Holt wrote that the river decides.[2]

                [1] Osk Courier, June 3, 2031.
                [2] On the river see the bulletin of May 1, 2030.
                """));
    }

    @Test
    void aDayAtTheHeadDatesWhatIsSaidUnderIt() {
        assertEquals("""
                the bridge is safe @ 12 June = 2031-06-12
                the bridge moved @ 13 June = 2031-06-13
                it will pay @ -
                """, Told.claims("""
                Timeline of the bridge

                12 June: The mayor Rolf Dane says that the bridge is safe.

                13 June: The engineer Ada Holt says that the bridge moved.

                The builder has said that it will pay.
                """));
    }
}
