package org.hearsay.event.internal.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.event.Toll.What;
import org.junit.jupiter.api.Test;

/** What weighed signs make of a number ({@link CountModel}). */
final class CountModelTest {

    private static final EnumSet<What> ALL = EnumSet.allOf(What.class);
    private static final List<Double> HALF = Collections.nCopies(What.values().length, 0.5);

    @Test
    void theLikeliestIsToldWhereItPassesItsLine() {
        var model = new CountModel(Map.of("event KILL", row(2, -1), "thing", row(-4, 0)), HALF);
        assertEquals(
                Optional.of(What.KILLED),
                model.choose(List.of("event KILL"), ALL).map(CountModel.Choice::what));
        assertEquals(Optional.empty(), model.choose(List.of("event KILL", "thing"), ALL));
        assertEquals(Optional.empty(), model.choose(List.of("event KILL"), EnumSet.of(What.WOUNDED)));
    }

    @Test
    void whatHasNotAWeightAndALineForEachIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new CountModel(Map.of("a", List.of(1.0)), HALF));
        assertThrows(IllegalArgumentException.class, () -> new CountModel(Map.of(), List.of(0.5)));
    }

    @Test
    void theOneThatComesWithTheProductKnowsTheDead() {
        assertTrue(CountModel.english().weights().containsKey("event KILL"));
    }

    /** Weights of killed and wounded; the others are most unlikely. */
    private static List<Double> row(double killed, double wounded) {
        var row = new java.util.ArrayList<>(Collections.nCopies(What.values().length, -9.0));
        row.set(What.KILLED.ordinal(), killed);
        row.set(What.WOUNDED.ordinal(), wounded);
        return row;
    }
}
