package org.hearsay.reading.internal.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.document.Block;
import org.hearsay.reading.internal.paragraph.Piece;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link LostSources}: where the name of a source fell out of a sentence. */
class LostSourcesTest {

    @Test
    void t01_emptyBracketsAndCredits() {
        assertEquals(List.of("(, March 4, 2032)"), lost("The weir was opened (, March 4, 2032)."));
        assertEquals(List.of("Source:, March 4, 2032"), lost("Source:, March 4, 2032"));
    }

    @Test
    void t02_aMediumWithoutItsName() {
        assertEquals(
                List.of("on the Tellish website,"),
                lost("As told on the Tellish website, reporter Ada Vell saw the weir open."));
        assertEquals(List.of(), lost("He wrote on the Tellish website, which was shut down."));
    }

    @Test
    void t03_wholeSentences() {
        assertEquals(List.of(), lost("The weir (Tellin, March 4, 2032) was opened, they said; nobody knew."));
        assertEquals(List.of(), lost(""));
    }

    private static List<String> lost(String text) {
        List<Draft.Flaw> flaws = new ArrayList<>();
        LostSources.find(text, new Piece(Block.Kind.PARAGRAPH, new Span(0, text.length())), List.of(), flaws);
        return flaws.stream().map(f -> f.span().orElseThrow().of(text)).toList();
    }
}
