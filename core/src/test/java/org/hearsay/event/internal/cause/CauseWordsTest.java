package org.hearsay.event.internal.cause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.event.Filler;
import org.junit.jupiter.api.Test;

/** The words of a cause ({@link CauseWords}). */
final class CauseWordsTest {

    private static String words(Trees tree, String head) {
        Filler filler = new CauseWords(
                        tree.text(), tree.layers().tokens(), tree.layers().syntax())
                .of(tree.at(head), tree.event().word());
        assertEquals(filler.span().of(tree.text()), filler.text());
        return filler.text();
    }

    @Test
    void whatLeadsItInAndWhatIsAddedBehindACommaIsNotOfIt() {
        assertEquals("an engine had failed", words(Trees.BECAUSE, "failed"));
        assertEquals("the pump did not work", words(Trees.BECAUSE_NOT, "work"));
        assertEquals("a tyre burst", words(Trees.WHEN, "burst"));
    }

    @Test
    void aLeadOfTwoWordsIsLeftOutWholeAndSoIsARelativeClause() {
        assertEquals("snow", words(Trees.OWING_TO, "snow"));
    }

    @Test
    void theEventIsNoneOfItsOwnCause() {
        assertEquals("A quake", words(Trees.CAUSED, "quake"));
        assertEquals("A quake caused", words(Trees.CAUSED, "caused"));
    }
}
