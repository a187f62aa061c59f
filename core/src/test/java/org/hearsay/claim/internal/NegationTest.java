package org.hearsay.claim.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.internal.cue.Cue;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Layers;
import org.hearsay.model.Trees;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Stance} and {@link Negation}: whose words reject something, and whose only hold a 'not' or a 'false'. */
final class NegationTest {

    private final Stance stance = new Stance(Lexicon.english("hedges"));

    @Test
    void whatWasNotIsRejected() {
        assertEquals(
                Polarity.DENY,
                polarity("he/PRON/he/nsubj/pay did/AUX/do/aux/pay not/PART/not/advmod/pay pay/VERB/pay/root/-"));
        assertEquals(
                Polarity.DENY,
                polarity("reports/NOUN/report/nsubj/false were/AUX/be/cop/false false/ADJ/false/root/-"));
        assertEquals(
                Polarity.DENY,
                polarity(
                        "it/PRON/it/nsubj/alarm was/AUX/be/cop/alarm a/DET/a/det/alarm false/ADJ/false/amod/alarm alarm/NOUN/alarm/root/-"));
    }

    @Test
    void whatIsCalledUntrueBeforeItsArticleIsRejected() {
        assertEquals(
                Polarity.DENY,
                polarity(
                        "untrue/ADJ/untrue/amod/report a/DET/a/det/report report/NOUN/report/obj/declared declared/VERB/declare/root/-"));
    }

    @Test
    void aFalseReportThatDidSomethingRejectsNothing() {
        assertEquals(
                Polarity.AFFIRM,
                polarity(
                        "a/DET/a/det/report false/ADJ/false/amod/report report/NOUN/report/nsubj/emptied emptied/VERB/empty/root/- it/PRON/it/obj/emptied"));
    }

    @Test
    void conditionsAndQuestionsRejectNothing() {
        assertEquals(
                Polarity.AFFIRM,
                polarity(
                        "they/PRON/they/nsubj/left left/VERB/leave/root/- if/SCONJ/if/mark/pay he/PRON/he/nsubj/pay did/AUX/do/aux/pay not/PART/not/advmod/pay pay/VERB/pay/advcl/left"));
        assertEquals(
                Polarity.AFFIRM,
                polarity(
                        "did/AUX/do/aux/pay he/PRON/he/nsubj/pay not/PART/not/advmod/pay pay/VERB/pay/root/- ?/PUNCT/?/punct/pay"));
    }

    private Polarity polarity(String words) {
        Layers layers = Trees.of(words);
        return stance.read(layers, layers.sentences().getFirst().span(), List.of(), Cue.NONE, Set.of())
                .polarity();
    }
}
