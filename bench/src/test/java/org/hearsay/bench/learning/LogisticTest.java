package org.hearsay.bench.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.bench.learning.Logistic.Example;
import org.hearsay.model.Sense;
import org.hearsay.model.SenseWeights;
import org.junit.jupiter.api.Test;

/** What is learned from signs and senses ({@link Logistic}, {@link Axes}). */
final class LogisticTest {

    private static final Optional<Sense> EAST = Optional.of(Sense.of(new float[] {1, 0}));
    private static final Optional<Sense> NORTH = Optional.of(Sense.of(new float[] {0, 1}));

    @Test
    void aSignThatTellsRightFromWrongWeighs() {
        var examples = new ArrayList<Example>();
        for (int i = 0; i < 60; i++) {
            boolean right = i % 2 == 0;
            examples.add(new Example(right ? List.of("bias", "killed") : List.of("bias", "sold"), right, 1));
        }
        Map<String, Double> weights = new Logistic(1, 16).fit(examples, 3);
        assertTrue(weights.get("killed") > 0.5 && weights.get("sold") < -0.5, weights.toString());
    }

    @Test
    void axesOfSensesWeighBesideSigns() {
        var examples = new ArrayList<Example>();
        for (int i = 0; i < 400; i++) {
            boolean right = i % 2 == 0;
            examples.add(new Example(List.of("bias"), List.of(Optional.empty(), right ? EAST : NORTH), right, 1));
        }
        Map<String, Double> weights = new Logistic(1, 16).fit(examples, 3);
        assertTrue(weights.get(SenseWeights.name(1, 0)) > 0.5, weights.toString());
        assertTrue(weights.get(SenseWeights.name(1, 1)) < -0.5, weights.toString());
        assertEquals(0, weights.get(SenseWeights.name(0, 0)));
    }

    @Test
    void aSignOfTooFewExamplesIsNotLearned() {
        List<Example> examples = List.of(new Example(List.of("bias", "rare"), true, 1));
        assertTrue(new Logistic(1, 4).fit(examples, 2).isEmpty());
    }
}
