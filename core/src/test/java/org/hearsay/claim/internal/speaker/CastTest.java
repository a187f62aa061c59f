package org.hearsay.claim.internal.speaker;

import static org.hearsay.claim.internal.speaker.Asking.candidate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearsay.claim.SpeakerQuestion;
import org.junit.jupiter.api.Test;

class CastTest {

    @Test
    void namesDescriptionsAndSubjectsMayHaveSpoken() {
        SpeakerQuestion asked = new Asking("""
                A crab fisher got up. The mayor of Orvane, Ila Moran, sat down. “Nobody asked us.”
                """).ask(0);
        assertTrue(candidate(asked, "Ila Moran").forms().contains("ila moran"));
        candidate(asked, "A crab fisher");
    }

    @Test
    void allPlacesOfOnePersonAreOneCandidate() {
        SpeakerQuestion asked = new Asking("Ila Moran came late. Moran looked tired. “It was a long night.”").ask(0);
        assertEquals(2, candidate(asked, "Ila Moran").places().size());
    }

    @Test
    void questionAndAnswerNameNobody() {
        SpeakerQuestion asked = new Asking("Q: “Why the sea?”").ask(0);
        assertTrue(asked.candidates().stream().noneMatch(c -> c.name().equals("Q")));
    }
}
