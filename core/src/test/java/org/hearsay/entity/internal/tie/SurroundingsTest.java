package org.hearsay.entity.internal.tie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link Surroundings}: an office without a body of its own may be of one told of before, and is never shown for it. */
class SurroundingsTest {

    private static List<Proposal> around(String report, String word) {
        Told told = Reports.flat(report);
        Anchor anchor = Reports.anchor(told, word);
        var sentence = told.layers
                .findSentence(told.layers.tokens().get(anchor.head()).span().start())
                .orElseThrow();
        return new Surroundings(told).of(anchor, sentence, told.sides(sentence));
    }

    @Test
    void theBodiesToldOfBeforeArePutForward() {
        String report = "Norway met Denmark in May. The River Guard stayed away. Foreign Minister Ada Vell was glad.";
        List<Proposal> around = around(report, "minister");
        assertEquals(
                List.of("River Guard", "Denmark", "Norway"),
                around.stream()
                        .map(p -> p.b().span().of(report).replace("The ", ""))
                        .toList());
        assertTrue(around.stream().allMatch(Proposal::isAround));
        assertTrue(around.getFirst().signs().contains("context back 1"));
        assertFalse(around.stream().anyMatch(Proposal::isPlain));
    }

    @Test
    void whoseOfficeIsToldIsNotAsked() {
        assertEquals(
                List.of(), around("Norway met Denmark. Iceland's foreign minister Ada Vell was glad.", "minister"));
        assertEquals(List.of(), around("Norway met Denmark. The mayor of Tarn, Ada Vell, was glad.", "mayor"));
    }

    @Test
    void anOfficeWithoutAHolderIsNotAsked() {
        assertEquals(List.of(), around("Norway met Denmark. The foreign minister was glad.", "minister"));
    }
}
