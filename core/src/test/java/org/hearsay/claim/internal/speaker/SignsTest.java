package org.hearsay.claim.internal.speaker;

import static org.hearsay.claim.internal.speaker.Asking.signs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.claim.SpeakerQuestion;
import org.junit.jupiter.api.Test;

class SignsTest {

    @Test
    void theSubjectOfTheSentenceBefore() {
        SpeakerQuestion asked = new Asking("Ila Moran sat down. Tom Brask laughed. “Not a word of it is true.”").ask(0);
        assertEquals("b-", asked.shape());
        assertTrue(signs(asked, "Tom Brask").contains("at=-1,subject"), signs(asked, "Tom Brask")::toString);
        assertTrue(signs(asked, "Ila Moran").contains("at=-2,subject"), signs(asked, "Ila Moran")::toString);
    }

    @Test
    void whoIsNamedWithinTheWords() {
        SpeakerQuestion asked =
                new Asking("Ila Moran turned to Tom Brask. “I have warned you, Brask, and more than once.”").ask(0);
        assertTrue(signs(asked, "Tom Brask").contains("inside"));
        assertFalse(signs(asked, "Ila Moran").contains("inside"));
    }

    @Test
    void whoSpokeBefore() {
        SpeakerQuestion asked = new Asking("""
                Ila Moran met Tom Brask. “Who opened the gates?”

                “It was not me.”
                """).tell(0, "Ila Moran").ask(1);
        assertEquals("--", asked.shape());
        assertTrue(signs(asked, "Ila Moran").contains("turn=1,asked,tells"), signs(asked, "Ila Moran")::toString);
        assertTrue(signs(asked, "Tom Brask").contains("never-spoke"));
    }

    @Test
    void aLeadThatAsksIsAboutOthers() {
        assertEquals(
                "?-",
                new Asking("Would the mayor Ila Moran resign? “That is a matter for the voters.”")
                        .ask(0)
                        .shape());
    }

    @Test
    void aPronounAgreesInGender() {
        SpeakerQuestion asked = new Asking("""
                Mrs Ila Moran met Mr Tom Brask at the dam. “It will hold,” she said.
                """).askPronoun("she said");
        assertEquals("p1", asked.shape());
        assertTrue(signs(asked, "Ila Moran").contains("p gender fits"), signs(asked, "Ila Moran")::toString);
        assertTrue(signs(asked, "Tom Brask").contains("p gender differs"), signs(asked, "Tom Brask")::toString);
    }

    @Test
    void amongThoseThatAgreeTheNearestSubjectComesFirst() {
        SpeakerQuestion asked = new Asking("""
                The miner's widow met the mayor, Mr Tom Brask. Mrs Ila Moran wept. “It will hold,” she said.
                """).askPronoun("she said");
        List<String> signs = signs(asked, "Ila Moran");
        assertTrue(signs.contains("p agreeing before=0"), signs::toString);
        assertTrue(signs(asked, "Tom Brask").contains("p does not agree"), signs(asked, "Tom Brask")::toString);
    }

    @Test
    void wordsOfNobody() {
        List<String> signs = new Asking("The prize went to the film “The Last Days of Orvane” on Monday.")
                .ask(0)
                .nobody();
        assertTrue(signs.contains("0 capitals"), signs::toString);
        assertTrue(signs.contains("0 verb=false"), signs::toString);
    }
}
