package org.hearsay.model.internal.encoder.window;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: words become the pieces and shapes that the model was trained on. */
class VocabularyTest {

    private static final Vocabulary VOCABULARY = Vocabulary.of("""
            {"version": "1.0", "truncation": null, "model": {"type": "WordPiece", "vocab": {
            "[PAD]": 0, "[UNK]": 1, "[CLS]": 2, "[SEP]": 3, "embassy": 4, "##s": 5, "cafe": 6, "-": 7, "al": 8,
            "e": 9, "##e": 10, "\\u4e2d": 11, "'": 12, "a": 13, "##a": 14}}}
            """);

    @Test
    void theLongestKnownPiecesFromTheLeft() {
        assertArrayEquals(new int[] {4}, VOCABULARY.pieces("embassy"));
        assertArrayEquals(new int[] {4, 5}, VOCABULARY.pieces("EMBASSYS"));
    }

    @Test
    void accentsAndUnseenCharactersGo() {
        assertArrayEquals(new int[] {6}, VOCABULARY.pieces("Café"));
        assertArrayEquals(new int[] {6}, VOCABULARY.pieces("Ca\u00adfe\u0301\u200f"));
    }

    @Test
    void marksAndChineseCharactersStandAlone() {
        assertArrayEquals(new int[] {8, 7, 6}, VOCABULARY.pieces("Al-Cafe"));
        assertArrayEquals(new int[] {11, 11, 9}, VOCABULARY.pieces("\u4e2d\u4e2de"));
    }

    @Test
    void whatIsNotKnownIsOnePiece() {
        assertArrayEquals(new int[] {1}, VOCABULARY.pieces("embassyx"));
        assertArrayEquals(new int[] {1}, VOCABULARY.pieces("\u00ad"));
        assertArrayEquals(new int[] {1}, VOCABULARY.pieces(""));
        assertArrayEquals(new int[] {1}, VOCABULARY.pieces("a".repeat(101)));
        assertEquals(Vocabulary.MOST_PIECES, VOCABULARY.pieces("a".repeat(100)).length);
    }

    @Property
    void anyWordHasPieces(@ForAll String word) {
        int n = VOCABULARY.pieces(word).length;
        assertTrue(n >= 1 && n <= Vocabulary.MOST_PIECES);
        Shape.of(word);
    }

    @Test
    void aBrokenVocabularyIsRefused() {
        for (String json :
                new String[] {"", "{", "{}", "[1]", "{\"model\": {\"vocab\": {\"a\": 1}}}", "{\"a\": 1,}x"}) {
            assertThrows(IllegalArgumentException.class, () -> Vocabulary.of(json), json);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fire, LOWER", "Fire, TITLE", "A, TITLE", "FIRE, UPPER", "U.S., UPPER", "iPhone, MIXED", "McRae, MIXED",
        "B-52, DIGIT", "2nd, DIGIT", "—, MARK", "n’t, LOWER", "Al-tamir, TITLE", "Al-Tamir, MIXED", "x², DIGIT",
        "حرب, LOWER", "🚀, MARK"
    })
    void theShapeIsTheCasing(String word, Shape shape) {
        assertEquals(shape, Shape.of(word));
    }
}
