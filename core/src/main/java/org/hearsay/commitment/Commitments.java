package org.hearsay.commitment;

import java.util.List;

/**
 * What one report tells of intentions, retractions and letters.
 *
 * @param intentions in order of place
 * @param retractions in order of place
 * @param letters in order of place
 */
public record Commitments(List<Intention> intentions, List<Retraction> retractions, List<Letter> letters) {

    /** Those of a report that tells none. */
    public static final Commitments NONE = new Commitments(List.of(), List.of(), List.of());

    public Commitments {
        intentions = List.copyOf(intentions);
        retractions = List.copyOf(retractions);
        letters = List.copyOf(letters);
    }
}
