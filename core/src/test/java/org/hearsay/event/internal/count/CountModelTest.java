package org.hearsay.event.internal.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.event.Toll.What;
import org.hearsay.model.Sense;
import org.hearsay.model.SenseWeights;
import org.junit.jupiter.api.Test;

/** What weighed signs make of a number ({@link CountModel}). */
final class CountModelTest {

    private static final EnumSet<What> ALL = EnumSet.allOf(What.class);
    private static final List<Double> HALF = Collections.nCopies(What.values().length, 0.5);

    @Test
    void theLikeliestIsToldWhereItPassesItsLine() {
        var model = new CountModel(Map.of("event KILL", row(2, -1), "thing", row(-4, 0)), SenseWeights.NONE, HALF);
        assertEquals(
                Optional.of(What.KILLED),
                model.choose(List.of("event KILL"), List.of(), ALL).map(CountModel.Choice::what));
        assertEquals(Optional.empty(), model.choose(List.of("event KILL", "thing"), List.of(), ALL));
        assertEquals(Optional.empty(), model.choose(List.of("event KILL"), List.of(), EnumSet.of(What.WOUNDED)));
    }

    @Test
    void aRareWordCountsByWhatItMeans() {
        var file = new HashMap<String, List<Double>>();
        file.put(SenseWeights.name(1, 0), row(6, 0));
        file.put(SenseWeights.name(1, 1), row(0, 0));
        var model = new CountModel(Map.of("bias", row(-2, -2)), SenseWeights.takeFrom(file), HALF);
        List<Optional<Sense>> snuffedOut = List.of(Optional.empty(), Optional.of(Sense.of(new float[] {1, 0})));
        List<Optional<Sense>> sold = List.of(Optional.empty(), Optional.of(Sense.of(new float[] {0, 1})));
        assertEquals(
                Optional.of(What.KILLED),
                model.choose(List.of("bias"), snuffedOut, ALL).map(CountModel.Choice::what));
        assertEquals(Optional.empty(), model.choose(List.of("bias"), sold, ALL));
    }

    @Test
    void whatHasNotAWeightAndALineForEachIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new CountModel(Map.of("a", List.of(1.0)), SenseWeights.NONE, HALF));
        assertThrows(IllegalArgumentException.class, () -> new CountModel(Map.of(), SenseWeights.NONE, List.of(0.5)));
    }

    @Test
    void theOneThatComesWithTheProductKnowsTheDead() {
        CountModel model = CountModel.english();
        assertTrue(model.weights().containsKey("event KILL"));
        assertTrue(model.senses().beside(Map.of()).containsKey(SenseWeights.name(0, 0)));
        assertTrue(CountModel.plain().weights().containsKey("event KILL"));
        assertEquals(Map.of(), CountModel.plain().senses().beside(Map.of()));
    }

    /** Weights of killed and wounded; the others are most unlikely. */
    private static List<Double> row(double killed, double wounded) {
        var row = new java.util.ArrayList<>(Collections.nCopies(What.values().length, -9.0));
        row.set(What.KILLED.ordinal(), killed);
        row.set(What.WOUNDED.ordinal(), wounded);
        return row;
    }
}
