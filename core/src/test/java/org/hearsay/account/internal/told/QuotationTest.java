package org.hearsay.account.internal.told;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearsay.document.Document;
import org.hearsay.event.Tellings;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: which words of a report belong to one sentence. */
class QuotationTest {

    private static final Document REPORT = Tellings.document(
            "Dorrin Gazette", "2031-05-02", "Mr. A. Vell raided Selwick. On Monday it rained.\nMore rain");

    @Test
    void whatAnotherSentenceTellsIsNotInThisOne() {
        assertTrue(Quotation.isOneSentence(REPORT, at("raided"), at("Selwick")));
        assertTrue(Quotation.isOneSentence(REPORT, at("Selwick"), at("raided")), "order does not matter");
        assertFalse(Quotation.isOneSentence(REPORT, at("raided"), at("Monday")));
        assertFalse(Quotation.isOneSentence(REPORT, at("rained"), at("More")), "a line ends a sentence");
    }

    @Test
    void theSentenceAroundAWordIsShownWhole() {
        assertEquals("On Monday it rained.", Quotation.around(REPORT, at("Monday")));
        assertEquals("On Monday it rained.", Quotation.sentence(REPORT, at("rained")));
        assertEquals("On Monday it ", Quotation.before(REPORT, at("rained")));
    }

    private static Span at(String word) {
        int start = REPORT.text().indexOf(word);
        return new Span(start, start + word.length());
    }
}
