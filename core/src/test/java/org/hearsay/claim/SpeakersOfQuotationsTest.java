package org.hearsay.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.issue.IssueCode;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: whose a quotation is beside which no cue stands; read without an encoder. */
class SpeakersOfQuotationsTest {

    @Test
    void aSentenceAboutOnePersonLeadsIn() {
        assertSpoken("""
                Ila Moran was blunt. “The dam was old and nobody cared.”
                """, """
                Ila Moran: The dam was old and nobody cared.
                """);
    }

    @Test
    void anotherNameNeverInheritsTheSpeakerBefore() {
        List<Claim> claims = Saying.read("""
                "The dam will hold," Tom Brask said.

                Ila Moran was blunt. "The dam was old and nobody cared."
                """).claims();
        assertEquals("Tom Brask", claims.getFirst().speaker().text());
        assertFalse(claims.stream()
                .anyMatch(c ->
                        c.content().span().start() > 40 && c.speaker().text().equals("Tom Brask")));
    }

    @Test
    void aLabelNamesTheSpeaker() {
        assertSpoken("""
                Four people were asked on Monday.

                Ila Moran, chemist: "The water is clean."

                Tom Brask: "The water is brown."
                """, """
                Ila Moran: The water is clean.
                Tom Brask: The water is brown.
                """);
    }

    /** The one who is named is the one asked; a body that prints the talk answers nothing. */
    @Test
    void theOneNamedAnswersAndAsksNothing() {
        assertSpoken("""
                Ila Moran, the harbour master, spoke to the Varn Press on Monday.

                Q: Did the ministry know of the cracks?

                A: They knew in May.

                Q: Why was the quay not closed?

                A: Nobody answered my letter.
                """, """
                Ila Moran: They knew in May.
                Ila Moran: Nobody answered my letter.
                """);
    }

    @Test
    void aDashNamesTheSpeaker() {
        assertSpoken("""
                The river rose on Monday.

                “We lost the barn and both boats.” – Ila Moran, farmer
                """, """
                Ila Moran: We lost the barn and both boats.
                """);
    }

    @Test
    void aTranscriptHasTurns() {
        assertSpoken("""
                # Hearing on the dam, 4 May

                ILA MORAN, CHAIR: The witness has the floor.

                TOM BRASK: The gates were opened at night.

                MORAN: Who gave the order?

                BRASK: I do not know.
                """, """
                Ila Moran: The witness has the floor.
                Tom Brask: The gates were opened at night.
                Ila Moran: Who gave the order?
                Tom Brask: I do not know.
                """);
    }

    @Test
    void aListOfFactsIsNoTranscript() {
        assertSpoken("""
                # The dam at Orvane

                Height: 40 metres

                Built: 1961

                Owner: the province of Orvane
                """, "");
    }

    @Test
    void namesakesBehindALabelAreNotMixed() {
        String claims = spoken("""
                # Debate on the dam, 4 May

                ILA MORAN: The gates were shut.

                TOM MORAN: The gates were open.

                ILA MORAN: I have the letter here.
                """);
        assertTrue(claims.contains("Ila Moran: The gates were shut."), claims);
        assertTrue(claims.contains("Tom Moran: The gates were open."), claims);
    }

    @Test
    void whereNobodyFitsAnIssueSaysSo() {
        ClaimExtractor.Result read = Saying.read("""
                It rained in Orvane for eleven hours.

                “You will be sorry for this one day.”
                """);
        assertTrue(read.claims().isEmpty(), read.claims()::toString);
        assertTrue(read.issues().stream().anyMatch(i -> i.code() == IssueCode.SPEAKER_UNKNOWN));
    }

    private static void assertSpoken(String report, String expected) {
        assertEquals(expected, spoken(report));
    }

    private static String spoken(String report) {
        return Saying.read(report).claims().stream()
                .map(c -> c.speaker().text() + ": " + c.content().span().of(report) + "\n")
                .collect(Collectors.joining());
    }
}
