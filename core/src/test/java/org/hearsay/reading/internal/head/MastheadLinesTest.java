package org.hearsay.reading.internal.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearsay.lexicon.Lexicon;
import org.hearsay.reading.internal.date.FigureOrder;
import org.hearsay.reading.internal.paragraph.Shape;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link MastheadLines}: lines of the head apart from sentences, and the facts in them. */
class MastheadLinesTest {

    private static final Phrases PHRASES = new Phrases(Lexicon.english("layout"));

    private final HeadFacts facts = new HeadFacts();
    private final MastheadLines lines = new MastheadLines(PHRASES, facts, FigureOrder.DAY_FIRST);

    @Test
    void t01_severalPiecesOfOneLine() {
        assertTrue(take("By Ada Vell \u00b7 The Tellin Times \u00b7 March 4, 2032 \u00b7 3 min read"));
        assertEquals("Ada Vell", facts.author().orElse("-"));
        assertEquals("The Tellin Times", facts.outlet().orElse("-"));
        assertEquals("2032-03-04", day());
    }

    @Test
    void t02_aDayInFiguresIsReadInTheOrderOfItsText() {
        assertTrue(take("Published: 03/04/2032"));
        assertEquals("2032-04-03", day());
    }

    @Test
    void t03_aLabelInABlockBeforeIt() {
        assertTrue(lines.take("Published ", shape("4 March 2032"), true, false));
        assertEquals("2032-03-04", day());
    }

    @Test
    void t04_numberOfASeries() {
        assertTrue(take("Weir Paper No. 12, March 4, 2032"));
        assertEquals(
                "Weir Paper 12",
                facts.series().map(s -> s.name() + " " + s.number()).orElse("-"));
    }

    @Test
    void t05_translations() {
        assertTrue(take("(Translated from Arabic by Tom Orrin)"));
        assertEquals("Arabic", facts.originalLanguage().orElse("-"));
        assertEquals("Tom Orrin", facts.translatedBy().orElse("-"));
    }

    @Test
    void t06_sentencesAreNone() {
        assertFalse(take("The weir was opened on 4 March 2032, and nobody was asked."));
        assertFalse(take("Nobody asked the keepers of the weir"));
        assertEquals("-", day());
    }

    @Test
    void t07_theOutletOfACopyright() {
        lines.copyright("\u00a9 2032 The Tellin Times. All rights reserved.");
        assertEquals("The Tellin Times", facts.outlet().orElse("-"));
    }

    private boolean take(String line) {
        return lines.take(shape(line), true, false);
    }

    private String day() {
        return facts.printed().map(Edtf::value).orElse("-");
    }

    private static Shape shape(String line) {
        return Shape.of(line, new Span(0, line.length()));
    }
}
