package org.hearsay.event.internal.cause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.event.Filler;
import org.hearsay.model.SenseWeights;
import org.junit.jupiter.api.Test;

/** Which word heads the cause of an event ({@link Causes}), and the signs of it ({@link CauseSigns}). */
final class CausesTest {

    private static final CauseModel MODEL = new CauseModel(
            Map.of(
                    "bias", List.of(-3.0),
                    "lead because", List.of(6.0),
                    "way ^obj nsubj", List.of(2.0),
                    "via cause", List.of(3.0)),
            SenseWeights.NONE,
            0.8);

    private static Optional<String> found(Trees tree) {
        return tree.causes(MODEL).find(tree.event()).map(Filler::text);
    }

    private static List<String> signs(Trees tree, String head) {
        return tree.causes(MODEL).pairs(tree.event()).stream()
                .filter(p -> p.head() == tree.at(head))
                .findFirst()
                .orElseThrow()
                .signs();
    }

    @Test
    void theLikeliestIsToldWhereItPassesTheLine() {
        assertEquals(Optional.of("an engine had failed"), found(Trees.BECAUSE));
        assertEquals(Optional.of("A quake"), found(Trees.CAUSED));
        assertEquals(Optional.empty(), found(Trees.OWING_TO));
        assertEquals(Optional.empty(), found(Trees.NOT_BECAUSE));
    }

    @Test
    void wayLeadAndTheWordBetweenAreSigns() {
        List<String> clause = signs(Trees.BECAUSE, "failed");
        assertTrue(
                clause.containsAll(
                        List.of("way advcl", "lead because", "clause lead because", "had", "within reach behind")),
                clause.toString());
        List<String> subject = signs(Trees.CAUSED, "quake");
        assertTrue(
                subject.containsAll(List.of("way ^obj nsubj", "via cause", "lead none", "phrase lead none")),
                subject.toString());
        assertTrue(signs(Trees.OWING_TO, "snow").contains("lead owing to"));
    }

    @Test
    void noneOfTheEventsOwnWordsAndNoInnerWordIsAsked() {
        assertEquals(
                List.of(Trees.CAUSED.at("quake"), Trees.CAUSED.at("caused"), Trees.CAUSED.at("dam")),
                Trees.CAUSED.causes(MODEL).pairs(Trees.CAUSED.event()).stream()
                        .map(CausePair::head)
                        .toList());
    }
}
