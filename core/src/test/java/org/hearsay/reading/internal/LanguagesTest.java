package org.hearsay.reading.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.document.Block;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.reading.internal.paragraph.Piece;
import org.hearsay.text.Language;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Languages}: English shows by its small words, other languages by the detector. */
class LanguagesTest {

    private final Languages languages = new Languages(Lexicon.english("layout"));

    @Test
    void english() {
        assertEquals("en", of("The keepers of the weir said that it was opened by night.", Block.Kind.PARAGRAPH));
    }

    @Test
    void anotherLanguage() {
        assertEquals(
                "de",
                of(
                        "Die W\u00e4rter des Wehrs sagten am Donnerstag, es sei in der Nacht ge\u00f6ffnet worden, und niemand habe sie gefragt.",
                        Block.Kind.PARAGRAPH));
    }

    @Test
    void tooLittleToTell() {
        assertEquals("-", of("Tellin 4711", Block.Kind.PARAGRAPH));
        assertEquals("-", of("1432 \u2013 1433", Block.Kind.PARAGRAPH));
        assertEquals("-", of("The keepers of the weir said that it was opened.", Block.Kind.BOILERPLATE));
    }

    private String of(String text, Block.Kind kind) {
        return languages
                .of(text, List.of(new Piece(kind, new Span(0, text.length()))))
                .map(Language::code)
                .orElse("-");
    }
}
