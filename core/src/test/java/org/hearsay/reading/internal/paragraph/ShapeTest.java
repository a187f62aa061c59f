package org.hearsay.reading.internal.paragraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Shape}: how a paragraph looks tells a headline from a sentence. */
class ShapeTest {

    @Test
    void t01_headlines() {
        assertTrue(shape("Council Calls Strike at Tellin Weir \"Unlawful\"").isHeadline());
        assertTrue(shape("Weir at Tellin opened by night").isHeadline());
        assertTrue(shape("Who opened the weir?").isHeadline());
        assertTrue(shape("\"We will go on\", says the lock keepers' union").isHeadline());
        assertTrue(shape("Weir Opened Under Watch of the U.N.").isHeadline());
        assertTrue(shape("Background:").isHeadline());
    }

    @Test
    void t02_sentencesAndPieces() {
        assertFalse(shape("The weir at Tellin was opened by night.").isHeadline());
        assertFalse(shape("The keepers met in Tellin,").isHeadline());
        assertFalse(shape("\"We will go on").isHeadline());
        assertFalse(shape("the keepers said of the board:").isHeadline());
    }

    @Test
    void t03_aFullStopBehindAHeadline() {
        assertTrue(shape("Keepers Open Tellin Weir Without Orders.").isStoppedHeadline());
        assertFalse(shape("The keepers opened Tellin weir without orders.").isStoppedHeadline());
        assertTrue(shape("The keepers opened the weir.").isClosed());
        assertTrue(shape("He was sent by the U.N.").isClosed());
        assertFalse(shape("Keepers Sent Home by Order of the U.N.").isClosed());
    }

    @Test
    void t04_theEndIsLookedForBehindQuotesBracketsAndMarks() {
        assertEquals(Shape.End.STOP, shape("\"We will go on.\"").end());
        assertEquals(Shape.End.STOP, shape("The weir was opened.[12]").end());
        assertEquals(Shape.End.STOP, shape("(The weir was opened.)\u00b9\u00b2").end());
        assertEquals(Shape.End.LETTER, shape("Weir opened (again)").end());
    }

    @Test
    void t05_questionsThatStandAboveTheirAnswer() {
        assertTrue(shape("2. Who opened the weir?").isShortQuestion());
        assertFalse(shape("If the keepers did not, who opened the weir?").isShortQuestion());
        assertFalse(shape("Who opened the weir").isShortQuestion());
    }

    @Test
    void t06_aTitleThatIsOneQuotation() {
        assertTrue(shape("\u201cNobody asked us\u201d").isQuotation());
        assertFalse(shape("\u201cNobody asked us.\u201d").isQuotation());
        assertFalse(shape("\u201cNobody asked us\u201d, says Ada Vell").isQuotation());
    }

    @Test
    void t07_aLongParagraphIsProse() {
        Shape shape = shape("Weir Opened ".repeat(200).strip());
        assertEquals(Shape.LONGEST, shape.text().length());
        assertFalse(shape.isHeadline());
    }

    private static Shape shape(String paragraph) {
        String text = "Above. " + paragraph + " Below.";
        return Shape.of(text, new Span(7, 7 + paragraph.length()));
    }
}
