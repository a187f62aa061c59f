package org.hearsay.bench.pronoun;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@link GumText}: words with the spaces of print, and a chain at the head of each mention. */
class GumTextTest {

    private static GumText read(String... words) {
        return GumText.of("x", List.of(words));
    }

    /** A line of a word: number, word, what stands last. */
    private static String word(String number, String word, String misc) {
        return String.join("\t", number, word, "_", "_", "_", "_", "_", "_", "_", misc);
    }

    private static List<String> heads(GumText text) {
        return text.chains().entrySet().stream()
                .collect(Collectors.toMap(
                        e -> e.getKey().start(),
                        e -> e.getKey().of(text.text()) + " " + e.getValue(),
                        (a, b) -> a,
                        TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    @Test
    void wordsThatAreJoinedStandWithoutASpace() {
        GumText text = read(
                "# newdoc id = x",
                word("1-2", "Vell's", "_"),
                word("1", "Vell", "_"),
                word("2", "'s", "_"),
                word("3", "boat", "SpaceAfter=No"),
                word("4", ".", "_"),
                "# newpar",
                word("1", "She", "_"),
                word("2", "left", "_"));
        assertEquals("Vell's boat.\nShe left", text.text());
    }

    @Test
    void aMentionStandsAtItsHead() {
        GumText text = read(
                word("1", "The", "Entity=(3-person-new-nnnnn-cf1-2-coref"),
                word("2", "brother", "_"),
                word("3", "of", "_"),
                word("4", "Vell", "Entity=(1-person-giv:act-sssss-cf2-1-coref-Ada_Vell)3)"),
                word("5", "lost", "_"),
                word("6", "her", "Entity=(4-object-new-nnnnn-cf3-2-sgl(1-person-giv:act-sssss-cf2-1-ana)"),
                word("7", "key", "Entity=4)"));
        assertEquals(List.of("brother 3", "Vell 1", "her 1", "key 4"), heads(text));
    }
}
