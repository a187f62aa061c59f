package org.hearsay.claim.internal.weighing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MarksTest {

    private static final String REPORT = "Ada Vell said the dam held.";

    @Test
    void withoutAnEncoderNothingIsMarked() {
        var cued = new Cued(REPORT);
        assertFalse(cued.marks.isRead());
        assertTrue(cued.marks.in(cued.unit()).isEmpty());
        assertEquals(0, cued.marks.inContent(cued.span("the dam held")));
    }

    @Test
    void theShareOfWordsInAPart() {
        var cued = new Cued(REPORT, "Ada Vell | said | the dam");
        assertEquals(1, cued.marks.in(cued.unit()).size());
        assertEquals(1, cued.marks.inSource(cued.span("Ada Vell")));
        assertEquals(1, cued.marks.inCue(cued.span("said")));
        assertEquals(2.0 / 3, cued.marks.inContent(cued.span("the dam held")), 1e-9);
        assertEquals(0, cued.marks.inContent(cued.span("Ada Vell")));
    }

    @Test
    void aCueInAQuotationIsNotOfTheSentenceAroundIt() {
        String report = "“Ada Vell said the dam held,” Tor Medd wrote.";
        var cued = new Cued(report, "Ada Vell | said | the dam held");
        assertTrue(cued.unit().isQuotation(0));
        assertTrue(cued.marks.in(cued.unit()).isEmpty());
    }

    @Test
    void withoutATreeNoTie() {
        var cued = new Cued(REPORT, "Ada Vell | said | the dam held");
        assertEquals("", cued.marks.tie(cued.span("Ada Vell"), cued.span("said")));
    }
}
