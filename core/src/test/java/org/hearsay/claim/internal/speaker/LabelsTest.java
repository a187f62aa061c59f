package org.hearsay.claim.internal.speaker;

import static org.hearsay.claim.internal.speaker.Asking.signs;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.claim.SpeakerQuestion;
import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void aNameAndARoleBeforeAColon() {
        assertTrue(signs(new Asking("Ila Moran, chemist: “The water is clean.”").ask(0), "Ila Moran")
                .contains("label"));
    }

    @Test
    void capitalsAreTheOneWhoBearsTheName() {
        SpeakerQuestion asked = new Asking("""
                The mayor Ila Moran met the press.

                MORAN: “The water is clean.”
                """).ask(0);
        assertTrue(signs(asked, "Ila Moran").contains("label"), asked::toString);
    }

    @Test
    void aNameBehindADash() {
        assertTrue(signs(new Asking("“The water is clean.” – Ila Moran, chemist").ask(0), "Ila Moran")
                .contains("signed"));
    }

    @Test
    void aSentenceIsNoLabel() {
        SpeakerQuestion asked = new Asking("Ila Moran had a last wish for her sons: “Sell the boats.”").ask(0);
        List<String> signs = signs(asked, "Ila Moran");
        assertTrue(!signs.contains("label") && signs.contains("at=-1,subject"), signs::toString);
    }
}
