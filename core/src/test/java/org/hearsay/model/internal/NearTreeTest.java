package org.hearsay.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.hearsay.document.OneParagraph;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.model.Syntax;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: the trees that stand in where no encoder read the text. */
class NearTreeTest {

    private static final LayerReader WORDS = LayerReader.openNlp();

    @Test
    void aNounBeforeItsVerbIsTheSubjectAndOneBehindItTheObject() {
        Layers layers = WORDS.read(OneParagraph.of("The harbour master closed the old gate on Friday."));
        assertEquals("master", subject(layers, "closed"));
        assertEquals("gate", word(layers, layers.syntax().findObject(at(layers, "closed"))));
        assertEquals(
                List.of("Friday"),
                layers.syntax().listObliques(at(layers, "closed"), "on").stream()
                        .map(i -> layers.tokens().get(i).text())
                        .toList());
        assertFalse(layers.syntax().isParsed());
    }

    @Test
    void anAuxiliaryAndANegationGoToTheirVerb() {
        Layers layers = WORDS.read(OneParagraph.of("The guards have never opened the gate."));
        assertEquals("guards", subject(layers, "opened"));
        assertTrue(layers.syntax().isNegated(at(layers, "opened")));
    }

    @Test
    void everyWordEndsAtTheHeadOfItsSentenceWhateverStandsThere() {
        for (String text : List.of(
                "Of of of the.",
                "Guards! Guards and, of the to, will not.",
                "( ) — 12 % and or but",
                "To be or not to be said Orrin of the port of the town of the king.")) {
            Layers layers = WORDS.read(OneParagraph.of(text));
            Syntax syntax = layers.syntax();
            for (int i = 0; i < layers.tokens().size(); i++) {
                int steps = 0;
                for (int k = i; !syntax.arc(k).isRoot(); k = syntax.arc(k).head()) {
                    assertTrue(steps++ <= layers.tokens().size(), text);
                }
            }
        }
    }

    private static String subject(Layers layers, String verb) {
        return word(layers, layers.syntax().findSubject(at(layers, verb)));
    }

    private static String word(Layers layers, OptionalInt token) {
        return layers.tokens().get(token.orElseThrow()).text();
    }

    private static int at(Layers layers, String word) {
        for (int i = 0; i < layers.tokens().size(); i++) {
            if (layers.tokens().get(i).text().equals(word)) {
                return i;
            }
        }
        throw new IllegalArgumentException(word);
    }
}
