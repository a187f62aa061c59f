package org.hearsay.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the senses of some words weigh ({@link SenseWeights}). */
final class SenseWeightsTest {

    private static final Optional<Sense> EAST = Optional.of(Sense.of(new float[] {2, 0}));
    private static final Optional<Sense> NORTH_EAST = Optional.of(Sense.of(new float[] {1, 1}));

    @Test
    void theRowsOfSensesAreTakenOutOfAFileOfSigns() {
        Map<String, List<Double>> file = file();
        SenseWeights weights = SenseWeights.takeFrom(file);
        assertEquals(Map.of("bias", List.of(1.0, 1.0)), file);
        assertEquals(
                Map.of("(sense 0 0)", List.of(3.0, 0.0), "(sense 0 1)", List.of(0.0, 4.0)), weights.beside(Map.of()));
    }

    @Test
    void onlyTheDirectionOfASenseCounts() {
        SenseWeights weights = SenseWeights.takeFrom(file());
        assertArrayEquals(new double[] {3, 0}, sums(weights, EAST), 1e-9);
        assertArrayEquals(new double[] {3 / Math.sqrt(2), 4 / Math.sqrt(2)}, sums(weights, NORTH_EAST), 1e-9);
    }

    @Test
    void aSenseThatIsMissingOrOfAnotherModelWeighsNothing() {
        SenseWeights weights = SenseWeights.takeFrom(file());
        assertArrayEquals(new double[] {0, 0}, sums(weights, Optional.empty()));
        assertArrayEquals(new double[] {0, 0}, sums(weights, Optional.of(Sense.of(new float[] {1, 1, 1}))));
        assertArrayEquals(new double[] {0, 0}, sums(weights, Optional.of(Sense.NONE)));
    }

    private static Map<String, List<Double>> file() {
        return new HashMap<>(
                Map.of("bias", List.of(1.0, 1.0), "(sense 0 0)", List.of(3.0, 0.0), "(sense 0 1)", List.of(0.0, 4.0)));
    }

    private static double[] sums(SenseWeights weights, Optional<Sense> of) {
        var sums = new double[2];
        weights.addTo(sums, List.of(of));
        return sums;
    }
}
