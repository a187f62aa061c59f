package org.hearsay.claim.internal.weighing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: who says what by the tree alone, laid beside what the rules found. */
class TreeReadingTest {

    @Test
    void theSubjectSaysTheClauseThatCompletesTheVerb() {
        assertTrue(Cued.parsed("Firing began near Zumra, a clerk of the village told us.", """
                        NOUN 1 nsubj
                        VERB 10 ccomp
                        ADP 3 case
                        PROPN 1 obl
                        PUNCT 1 punct
                        DET 6 det
                        NOUN 10 nsubj
                        ADP 9 case
                        DET 9 det
                        NOUN 6 nmod
                        VERB -1 root
                        PRON 10 iobj
                        PUNCT 10 punct
                        """)
                .readings()
                .contains("a clerk of the village (TREE) | told | Firing began near Zumra (TREE)"));
    }

    @Test
    void aClausePutBesideIsNoPartOfWhatIsSaid() {
        assertTrue(Cued.parsed("The dam, Ada Vell of the board said, was safe and would hold.", """
                        DET 1 det
                        NOUN 11 nsubj
                        PUNCT 1 punct
                        PROPN 8 nsubj
                        PROPN 3 flat
                        ADP 7 case
                        DET 7 det
                        NOUN 3 nmod
                        VERB 11 parataxis
                        PUNCT 8 punct
                        AUX 11 cop
                        ADJ -1 root
                        CCONJ 14 cc
                        AUX 14 aux
                        VERB 11 conj
                        PUNCT 11 punct
                        """)
                .readings()
                .contains("The dam / was safe and would hold"));
    }

    @Test
    void whatTheRulesReadTooIsNoSecondReading() {
        assertEquals("""
                Ada Vell (RULES) | said | the dam held (RULES)
                """, Cued.parsed("Ada Vell said the dam held.", """
                PROPN 2 nsubj
                PROPN 0 flat
                VERB -1 root
                DET 4 det
                NOUN 5 nsubj
                VERB 2 ccomp
                PUNCT 2 punct
                """).readings());
    }

    @Test
    void aPassiveHasNobodyForItsSubject() {
        assertEquals("", Cued.parsed("Ada Vell was told.", """
                PROPN 3 nsubj:pass
                PROPN 0 flat
                AUX 3 aux:pass
                VERB -1 root
                PUNCT 3 punct
                """).readings());
    }
}
