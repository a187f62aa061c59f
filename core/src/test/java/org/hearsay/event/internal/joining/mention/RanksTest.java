package org.hearsay.event.internal.joining.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Sense;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Ranks}: which mentions of a report lie nearest to one in meaning. */
final class RanksTest {

    /** What points to so many degrees. */
    private static Optional<Sense> at(double degrees) {
        double angle = Math.toRadians(degrees);
        return Optional.of(Sense.of(new float[] {(float) Math.cos(angle), (float) Math.sin(angle)}));
    }

    private static Optional<String> ranks(Ranks ranks, int a, int b) {
        return ranks.likeness(a, b).map(like -> Arrays.toString(ranks.of(a, b, like)));
    }

    @Test
    void thoseThatAreEachOthersNearestHaveNoneBetween() {
        var ranks = new Ranks(List.of(at(0), at(5), at(60), at(90)));
        assertEquals(Optional.of("[0, 0]"), ranks(ranks, 0, 1));
        assertEquals(Optional.of("[0, 0]"), ranks(ranks, 2, 3));
    }

    @Test
    void howManyLieNearerIsCountedFromBothSides() {
        // from 0 the mentions at 5 and 10 lie nearer than that at 60; from 60 only those at 5 and 10 as well
        var ranks = new Ranks(List.of(at(0), at(60), at(5), at(10)));
        assertEquals(Optional.of("[2, 2]"), ranks(ranks, 0, 1));
        assertEquals(Optional.of("[0, 2]"), ranks(ranks, 1, 3));
        assertEquals(ranks(ranks, 1, 3), ranks(ranks, 3, 1));
    }

    @Test
    void whatNoEncoderReadHasNoRank() {
        var ranks = new Ranks(List.of(at(0), Optional.empty(), at(5)));
        assertEquals(Optional.empty(), ranks(ranks, 0, 1));
        assertEquals(Optional.of("[0, 0]"), ranks(ranks, 0, 2));
    }

    @Test
    void onlyTheNeighbourhoodIsCounted() {
        var senses = new ArrayList<Optional<Sense>>();
        senses.add(at(0));
        for (int i = 0; i < 100; i++) {
            senses.add(at(i < 60 ? 90 : 1));
        }
        senses.add(at(45));
        assertEquals(Optional.of("[0, 60]"), ranks(new Ranks(senses), 0, senses.size() - 1));
    }
}
