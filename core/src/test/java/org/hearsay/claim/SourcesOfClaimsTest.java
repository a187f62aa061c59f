package org.hearsay.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: who stands in the chain of a claim, where words only point at somebody or tell of several. */
class SourcesOfClaimsTest {

    @Test
    void weInAQuotationIsWhoeverSpeaksIt() {
        assertReads("""
                “We deny that the gates were open,” the council said.
                """, """
                the council | said | We deny that the gates were open | direct affirm certain
                """);
    }

    @Test
    void theyInAQuotationAreOthersThanItsSpeaker() {
        assertReads("""
                “They refused it. They said, ‘No help, we go to Lurania’,” Moldan said.
                """, """
                Moldan | said | They refused it. | direct affirm certain
                Moldan | said | They said, ‘No help, we go to Lurania’ | direct affirm certain
                Moldan / They | said | No help, we go to Lurania | direct affirm certain
                """);
    }

    @Test
    void heIsNoMinistry() {
        assertReads("""
                The mining ministry said that all men were safe.
                “He told me that the drill was near,” Tom Karr said.
                """, """
                The mining ministry | said | all men were safe | indirect affirm certain
                Tom Karr | said | He told me that the drill was near | direct affirm certain
                Tom Karr / He | told | the drill was near | direct affirm certain
                """);
    }

    @Test
    void aNameWithAnAppositionOfItsOwnIsTheSubject() {
        assertReads("""
                According to the filing, Tom Karr, the academy's counsel, left the room after a dinner.
                """, """
                the filing | According to | Tom Karr, the academy's counsel, left the room after a dinner | indirect affirm certain
                """);
        assertReads("""
                According to Tom Karr, the academy's counsel, the room was empty.
                """, """
                Tom Karr | According to | the room was empty | indirect affirm certain
                """);
    }

    @Test
    void whoIsQuotedIsNoContent() {
        assertReads("""
                Tarek Moldan, the head of the guard, was quoted by the Veld agency as saying that losses were high.
                """, """
                Veld / Tarek Moldan | was quoted | losses were high | indirect affirm certain
                """);
    }

    @Test
    void aReportingClauseInsideItsContent() {
        assertReads("""
                The dam, she said, was safe.
                """, """
                she | said | The dam, she said, was safe | indirect affirm certain
                """);
    }

    @Test
    void aDescriptionIsWhomTheReportToldOfInItsWords() {
        assertReads("""
                A harbour official spoke to the crews at night.
                Ila Moran left the quay. The gates had been open for hours, the official said.
                """, """
                A harbour official | said | The gates had been open for hours | indirect affirm certain
                """);
    }

    @Test
    void aCaptionWithoutAStopIsNoPartOfTheNextSentence() {
        assertReads("""
                Rescuers at the pit The boy fell into a shaft, Ila Moran said.
                """, """
                Ila Moran | said | The boy fell into a shaft | indirect affirm certain
                """);
    }

    private static void assertReads(String report, String claims) {
        assertEquals(claims, Saying.claims(report));
    }
}
