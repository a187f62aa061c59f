package org.hearsay.claim.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearsay.model.Layers;
import org.hearsay.model.Trees;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link DeniedWords}: which sayings a denied content denies, and which words are called untrue apart. */
final class DeniedWordsTest {

    @Test
    void aSayingOfTheDeniedClauseItself() {
        Layers layers = Trees.of(
                "Ada/PROPN/ada/nsubj/denied denied/VERB/deny/root/- that/SCONJ/that/mark/told she/PRON/she/nsubj/told told/VERB/tell/ccomp/denied them/PRON/they/obj/told to/PART/to/mark/leave leave/VERB/leave/xcomp/told");
        assertTrue(new DeniedWords(layers, span(layers, "she", "leave")).hold(span(layers, "told", "told")));
    }

    @Test
    void aSayingInAClauseBesideIsNotDenied() {
        Layers layers = Trees.of(
                "Ada/PROPN/ada/nsubj/denied denied/VERB/deny/root/- reports/NOUN/report/obj/denied which/PRON/which/nsubj/said said/VERB/say/acl:relcl/reports he/PRON/he/nsubj/fled fled/VERB/flee/ccomp/said");
        assertFalse(new DeniedWords(layers, span(layers, "reports", "fled")).hold(span(layers, "said", "said")));
    }

    @Test
    void aClaimThatIsToldByANounAndItsClause() {
        Layers layers = Trees.of(
                "Ada/PROPN/ada/nsubj/denied denied/VERB/deny/root/- rumours/NOUN/rumour/obj/denied that/SCONJ/that/mark/ordered he/PRON/he/nsubj/ordered ordered/VERB/order/acl:relcl/rumours it/PRON/it/obj/ordered");
        assertTrue(new DeniedWords(layers, span(layers, "rumours", "it")).hold(span(layers, "ordered", "ordered")));
        assertFalse(new DeniedWords(layers, span(layers, "rumours", "it")).hold(span(layers, "rumours", "rumours")));
    }

    @Test
    void wordsThatOthersCallUntrue() {
        Layers layers = Trees.of(
                "It/PRON/it/nsubj/true was/AUX/be/cop/true not/PART/not/advmod/true true/ADJ/true/root/- she/PRON/she/nsubj/said said/VERB/say/parataxis/true that/SCONJ/that/mark/fled he/PRON/he/nsubj/fled fled/VERB/flee/ccomp/true");
        var content = new DeniedWords(layers, span(layers, "he", "fled"));
        assertTrue(content.hangsOn(span(layers, "It", "true")));
        assertFalse(content.hangsOn(span(layers, "she", "said")));
    }

    private static Span span(Layers layers, String first, String last) {
        return Span.cover(
                layers.tokens().get(Trees.find(layers.tokens(), first)).span(),
                layers.tokens().get(Trees.find(layers.tokens(), last)).span());
    }
}
