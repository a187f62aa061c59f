package org.hearsay.event.internal.joining.mention;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Sense;

/**
 * Which of its report's mentions lie nearest to one in meaning: a word that is nearer to another than any around it may tell of the same. Only so
 * many to each side count, so that the work grows with the report and no faster.
 */
final class Ranks {

    private static final int AROUND = 60;

    private final List<Optional<Sense>> senses;
    private final Map<Integer, double[]> sorted = new HashMap<>();

    /** Of the mentions of a report, in order of place. */
    Ranks(List<Optional<Sense>> senses) {
        this.senses = senses;
    }

    /** How near two lie in meaning; empty where one was not read. */
    Optional<Double> likeness(int a, int b) {
        return senses.get(a).flatMap(x -> senses.get(b).map(x::likeness));
    }

    /** How many lie nearer to each of two than the other does, the smaller number first; {@code like} as {@link #likeness} tells it. */
    int[] of(int a, int b, double like) {
        int nearer = rank(a, b, like);
        int other = rank(b, a, like);
        return new int[] {Math.min(nearer, other), Math.max(nearer, other)};
    }

    /** How many around one lie as near to it as another, or nearer. */
    private int rank(int a, int b, double like) {
        double[] around = sorted.computeIfAbsent(a, this::around);
        int at = Arrays.binarySearch(around, Math.nextDown(like));
        int nearer = around.length - (at >= 0 ? at + 1 : -at - 1);
        return Math.abs(a - b) <= AROUND ? nearer - 1 : nearer;
    }

    private double[] around(int a) {
        Sense own = senses.get(a).orElseThrow();
        var likenesses = new double[2 * AROUND];
        int n = 0;
        for (int i = Math.max(0, a - AROUND); i < Math.min(senses.size(), a + AROUND + 1); i++) {
            if (i != a && senses.get(i).isPresent()) {
                likenesses[n++] = own.likeness(senses.get(i).get());
            }
        }
        var all = Arrays.copyOf(likenesses, n);
        Arrays.sort(all);
        return all;
    }
}
