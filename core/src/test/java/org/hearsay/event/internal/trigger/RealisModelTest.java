package org.hearsay.event.internal.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.event.Realis;
import org.hearsay.model.Sense;
import org.hearsay.model.SenseWeights;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link RealisModel}: the three that are weighed, and what the rules insist on. */
final class RealisModelTest {

    private static final RealisModel MODEL = new RealisModel(
            Map.of(
                    "bias", List.of(-3.0, -3.0, -3.0),
                    "aux will", List.of(4.0, 0.0, 0.0),
                    "aux may", List.of(0.0, 4.0, 0.0),
                    "negated", List.of(0.0, 0.0, 4.0),
                    "open", List.of(1.4, 1.4, 1.4)),
            SenseWeights.takeFrom(new HashMap<>(Map.of(
                    SenseWeights.name(1, 0), List.of(4.0, 0.0, 0.0), SenseWeights.name(1, 1), List.of(0.0, 0.0, 0.0)))),
            0.4);

    @Test
    void theLikeliestOfThreeIsTold() {
        assertEquals(Realis.PLANNED, MODEL.choose(List.of("bias", "aux will"), List.of(), Realis.ACTUAL));
        assertEquals(Realis.HYPOTHETICAL, MODEL.choose(List.of("bias", "aux may"), List.of(), Realis.ACTUAL));
        assertEquals(
                Realis.DENIED,
                MODEL.choose(List.of("bias", "negated", "aux will", "negated"), List.of(), Realis.ACTUAL));
    }

    @Test
    void threeThatAreUnlikelyAloneMayBeLikelyTogether() {
        assertEquals(Realis.PLANNED, MODEL.choose(List.of("bias", "open"), List.of(), Realis.ACTUAL));
    }

    @Test
    void whatTheWordAboveMeansCountsToo() {
        List<Optional<Sense>> pledged = List.of(Optional.empty(), Optional.of(Sense.of(new float[] {1, 0})));
        List<Optional<Sense>> recalled = List.of(Optional.empty(), Optional.of(Sense.of(new float[] {0, 1})));
        assertEquals(Realis.PLANNED, MODEL.choose(List.of("bias"), pledged, Realis.ACTUAL));
        assertEquals(Realis.ACTUAL, MODEL.choose(List.of("bias"), recalled, Realis.ACTUAL));
    }

    @Test
    void whereNoneIsLikelyTheRulesSayWhetherItHappened() {
        assertEquals(Realis.ACTUAL, MODEL.choose(List.of("bias", "never seen"), List.of(), Realis.ACTUAL));
        assertEquals(Realis.DENIED, MODEL.choose(List.of("bias"), List.of(), Realis.DENIED));
    }

    @Test
    void weightsOfThree() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new RealisModel(Map.of("bias", List.of(1.0)), SenseWeights.NONE, 0.4));
        assertThrows(IllegalArgumentException.class, () -> new RealisModel(Map.of(), SenseWeights.NONE, 1));
        assertFalse(RealisModel.english().weights().isEmpty());
    }
}
