package org.hearsay.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: who stands before a speaker in the chain: who quotes, whom he spoke to, who tells of him. */
class TellersOfClaimsTest {

    @Test
    void aReportThatAnotherHasOvertakenIsNotSure() {
        String one = "A report of the council said the men had met. The report said that the meeting was short.";
        String two = "A report of the council said the men had met. An article in the Orvane Post said they had not."
                + " The report said that the meeting was short.";
        assertTrue(last(one).sure());
        assertFalse(last(two).sure());
    }

    private static Claim last(String report) {
        return Saying.read(report).claims().getLast();
    }

    @Test
    void whatIsJoinedOnInsideAContentIsToldByTheSameOne() {
        assertReads("""
                According to the newspaper, the guard said that he had been paid but denied that the gates were open.
                """, """
                the newspaper | According to | the guard said that he had been paid | indirect affirm certain
                the newspaper / the guard | said | he had been paid | indirect affirm certain
                the newspaper / the guard | denied | the gates were open | indirect deny certain
                """);
    }

    @Test
    void whoQuotesInAClauseBeside() {
        assertReads("""
                Officials quoted by the Veld agency say that the gates were open.
                """, """
                Veld / Officials | say | the gates were open | indirect affirm certain
                """);
        assertReads("""
                The Veld agency, which cites a source of the guild, said that the gates were open.
                """, """
                Veld / a source of the guild | said | the gates were open | indirect affirm certain
                """);
    }

    /** Whoever speaks to the press at large, or to those who write for it, is not known through one of them. */
    @Test
    void thePressAtLargeIsAnAudience() {
        for (String audience : List.of("the press", "the media", "reporters", "journalists")) {
            assertReads("Ila Moran told " + audience + " that the gates were open.\n", """
                    Ila Moran | told | the gates were open | indirect affirm certain
                    """);
        }
    }

    @Test
    void whoSpeaksBehindASemicolonIsNotToldByTheSpeakerBeforeIt() {
        assertReads("""
                The guards fired when told to leave, the Veld side maintains; Orvane says that its post was fired on first.
                """, """
                the Veld side | maintains | The guards fired when told to leave | indirect affirm certain
                Orvane | says | its post was fired on first | indirect affirm certain
                """);
    }

    @Test
    void aStatementIsWhoseWordsItHeld() {
        assertReads("""
                Ila Moran said in a statement that the gates were open. According to the statement, nobody was hurt.
                """, """
                Ila Moran | said | the gates were open | indirect affirm certain
                Ila Moran | According to | nobody was hurt | indirect affirm certain
                """);
    }

    @Test
    void aLabelBeforeWhatSomebodyElseSaysIsATopic() {
        assertReads("""
                # Ministry: gates had been open for days, says engineer
                """, """
                engineer | says | Ministry: gates had been open for days | indirect affirm certain
                """);
    }

    @Test
    void aClauseThatATellerStandsInIsWhatIsSaid() {
        assertReads("""
                The crew carried the chest which, Ila Moran says, the board wanted.
                """, """
                Ila Moran | says | the board wanted | indirect affirm certain
                """);
    }

    @Test
    void thePressThatASourceSpeaksTo() {
        assertReads("""
                The harbour master, Ila Moran, told local radio that the gates were open.
                """, """
                local radio / Ila Moran | told | the gates were open | indirect affirm certain
                """);
        assertReads("""
                Ila Moran, in a conversation with the website Kanal, denied that the gates were open.
                """, """
                Kanal / Ila Moran | denied | the gates were open | indirect deny certain
                """);
        assertReads("""
                In the weekly Facet the geologist Ila Moran recalls that the gates were open.
                """, """
                Facet / Ila Moran | recalls | the gates were open | indirect affirm certain
                """);
    }

    @Test
    void whoeverIsToldTellsOn() {
        String report = """
                Ila Moran said that she had seen the guard at night. The guard told her that the gates were open.
                """;
        var model = new SourceModel(Map.of("frame told=her", 9.0), 1, 1, 0.5);
        var weights = ClaimWeights.english().with(model);
        assertEquals(
                List.of("Ila Moran", "Ila Moran / The guard"),
                Saying.chains(report, weights),
                "the judge lets her tell on");
    }

    private static void assertReads(String report, String claims) {
        assertEquals(claims, Saying.claims(report));
    }
}
