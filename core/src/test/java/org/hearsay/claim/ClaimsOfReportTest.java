package org.hearsay.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: the claims of a report, from easy to hard; what is expected stands beside the report. */
class ClaimsOfReportTest {

    @Test
    void c01_aSentenceInTheReportersWords() {
        assertReads("""
                The dam near Orvane held, the mayor said on Monday.
                """, """
                the mayor | said | The dam near Orvane held | indirect affirm certain
                """);
    }

    @Test
    void c02_aQuotationWithItsSpeakerBehind() {
        assertReads("""
                “We were not warned,” said Ila Moran, the minister. “Nobody called us.”
                """, """
                Ila Moran | said | We were not warned | direct deny certain
                Ila Moran | - | Nobody called us. | direct deny certain
                """);
    }

    @Test
    void c03_aSpeakerInTheMiddle() {
        assertReads("""
                “The water,” Ila Moran said, “was two metres high.”
                """, """
                Ila Moran | said | The water | direct affirm certain
                Ila Moran | said | was two metres high. | direct affirm certain
                """);
    }

    @Test
    void c04_pronounsAndDescriptionsGoBack() {
        assertReads("""
                Two government sources told the Orvane Post on Monday that the gates had been opened.
                They also claimed that nobody was warned. The sources declined to be named.
                """, """
                Orvane Post / Two government sources | told | the gates had been opened | indirect affirm certain
                Two government sources | also claimed | nobody was warned | indirect deny certain
                """);
    }

    @Test
    void c05_aQuotationOverParagraphs() {
        assertReads("""
                The Orvane Post published a report on the dam.
                The report stated:
                "The gates were opened at night. [The mayor] was not told…
                "Two villages were flooded."
                """, """
                Orvane Post | - | The gates were opened at night. | direct affirm certain
                Orvane Post | - | [The mayor] was not told… | direct affirm certain
                Orvane Post | - | Two villages were flooded. | direct affirm certain
                """);
    }

    @Test
    void c06_sourcesInsideAQuotation() {
        assertReads("""
                The Orvane Post wrote: "According to two guards, the gates were opened at night. The guards also claimed that nobody had warned them."
                """, """
                Orvane Post | wrote | According to two guards, the gates were opened at night. | direct affirm certain
                Orvane Post / two guards | According to | the gates were opened at night | direct affirm certain
                Orvane Post | wrote | The guards also claimed that nobody had warned them. | direct affirm certain
                Orvane Post / two guards | also claimed | nobody had warned them | direct deny certain
                """);
    }

    @Test
    void c07_aPaperAndItsAuthor() {
        assertReads("""
                In an article for the Orvane Post, columnist Ada Vell wrote that the mayor had lied. She added: “He knew everything about it.”
                """, """
                Orvane Post / Ada Vell | wrote | the mayor had lied | indirect affirm certain
                Ada Vell | added | He knew everything about it. | direct affirm certain
                """);
    }

    @Test
    void c08_threeLinks() {
        assertReads("""
                “The dam is lost,” Ila Moran was quoted as saying by the Orvane Post, Norland Radio reported.
                """, """
                Norland Radio | reported | “The dam is lost,” Ila Moran was quoted as saying by the Orvane Post | mixed affirm certain
                Norland Radio / Orvane Post / Ila Moran | was quoted as saying | The dam is lost | direct affirm certain
                """);
    }

    @Test
    void c09_twoSidesInOneSentence() {
        assertReads("""
                Norland claimed that it had shot down two drones, but Brask denied that any drone was lost and said that its pilots were safe.
                """, """
                Norland | claimed | it had shot down two drones | indirect affirm certain
                Brask | denied | any drone was lost | indirect deny certain
                Brask | said | its pilots were safe | indirect affirm certain
                """);
    }

    @Test
    void c10_headlines() {
        assertReads("""
                # Mayor: dam will hold; River Guard: “We warned him”
                The mayor of Orvane spoke on Monday.
                """, """
                Mayor | : | dam will hold | indirect affirm certain
                River Guard | : | We warned him | direct affirm certain
                """);
    }

    @Test
    void c11_nobodyIsNamed() {
        assertReads("""
                The gates were reportedly opened at night. It is understood that the mayor will resign.
                """, """
                unnamed | reportedly | The gates were reportedly opened at night | indirect affirm probable
                unnamed | It is understood | the mayor will resign | indirect affirm probable
                """);
    }

    @Test
    void c12_aVerdictOnAVerdict() {
        assertReads("""
                Tom Brask rejected Norland's claim that two bridges were destroyed. He told the magazine Harbour that the story was “simply not true”.
                """, """
                Norland | claim | two bridges were destroyed | indirect affirm certain
                Tom Brask | rejected | two bridges were destroyed | indirect deny certain
                """);
    }

    @Test
    void whoWarnsOnlySaysAndWhoThreatensThreatens() {
        String report = """
                The engineers warned that the dam near Orvane would break. Brask threatened to close the gates.
                """;
        assertEquals(
                List.of(Act.SAY, Act.THREATEN),
                Saying.read(report).claims().stream().map(Claim::act).toList());
    }

    @Test
    void c13_anOpenQuotationIsToldOf() {
        List<Issue> issues = Saying.read("The mayor said: \"The dam held.\nNobody was hurt.\n")
                .issues();
        assertEquals(1, issues.size());
        assertEquals(IssueCode.QUOTE_UNBALANCED, issues.getFirst().code());
    }

    @Test
    void c14_editorsAreNotTheSpeaker() {
        String report = "Ada Vell wrote: \"The dam [in Orvane] held… We are proud.\"";
        List<Claim> claims = Saying.read(report).claims();
        assertEquals(
                List.of("[in Orvane]"),
                claims.getFirst().insertions().stream().map(s -> s.of(report)).toList());
        assertEquals(
                List.of("…"),
                claims.getFirst().omissions().stream().map(s -> s.of(report)).toList());
        assertEquals(claims.getFirst().quote(), claims.getLast().quote());
    }

    @Test
    void c15_claimsOfAnyTextLieInIt() {
        for (String odd : List.of(
                "", "\"", "said", "“ ” ' '", "X said: \"\"", "“a” “b” said “c”", "according to", "]][[ said he that")) {
            assertTrue(Saying.read(odd).claims().stream()
                    .allMatch(c -> c.content().span().end() <= odd.length()));
        }
    }

    @Test
    void whoIsToldSomethingStandsBehindTheVerb() {
        assertReads("""
                A fire tore through a warehouse, the city's fire chief, Oswin Radeke, told us.
                """, """
                Oswin Radeke | told | A fire tore through a warehouse | indirect affirm certain
                """);
    }

    @Test
    void whatMayBeConfirmedIsNotConfirmed() {
        assertReads("""
                If the inquiry confirms that it was arson, nobody will pay.
                """, "\n");
    }

    private static void assertReads(String report, String expected) {
        assertEquals(expected, Saying.claims(report));
    }
}
