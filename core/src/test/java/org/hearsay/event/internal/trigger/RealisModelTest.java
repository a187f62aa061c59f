package org.hearsay.event.internal.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.hearsay.event.Realis;
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
            0.4);

    @Test
    void theLikeliestOfThreeIsTold() {
        assertEquals(Realis.PLANNED, MODEL.choose(List.of("bias", "aux will"), Realis.ACTUAL));
        assertEquals(Realis.HYPOTHETICAL, MODEL.choose(List.of("bias", "aux may"), Realis.ACTUAL));
        assertEquals(Realis.DENIED, MODEL.choose(List.of("bias", "negated", "aux will", "negated"), Realis.ACTUAL));
    }

    @Test
    void threeThatAreUnlikelyAloneMayBeLikelyTogether() {
        assertEquals(Realis.PLANNED, MODEL.choose(List.of("bias", "open"), Realis.ACTUAL));
    }

    @Test
    void whereNoneIsLikelyTheRulesSayWhetherItHappened() {
        assertEquals(Realis.ACTUAL, MODEL.choose(List.of("bias", "never seen"), Realis.ACTUAL));
        assertEquals(Realis.DENIED, MODEL.choose(List.of("bias"), Realis.DENIED));
    }

    @Test
    void weightsOfThree() {
        assertThrows(IllegalArgumentException.class, () -> new RealisModel(Map.of("bias", List.of(1.0)), 0.4));
        assertThrows(IllegalArgumentException.class, () -> new RealisModel(Map.of(), 1));
        assertFalse(RealisModel.english().weights().isEmpty());
    }
}
