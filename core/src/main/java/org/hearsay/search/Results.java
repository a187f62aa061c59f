package org.hearsay.search;

import java.util.List;
import java.util.Map;

/**
 * An answer.
 *
 * @param hits the best first
 * @param counts how many there are of each kind, whichever kind was asked for
 */
public record Results(List<Hit> hits, Map<HitKind, Integer> counts) {

    public Results {
        hits = List.copyOf(hits);
        counts = Map.copyOf(counts);
    }

    /** How many there are of a kind. */
    public int count(HitKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** How many there are in all. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
