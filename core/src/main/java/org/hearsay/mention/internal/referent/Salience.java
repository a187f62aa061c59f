package org.hearsay.mention.internal.referent;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Which bodies, places and things were last spoken of, in order: the memory that 'it', 'they' and 'the company' reach back into. */
final class Salience {

    /** Number of a description that stands for nobody named. */
    static final int NOBODY = -1;

    /** Sentences back that are remembered. */
    private static final int REACH = 3;

    /**
     * Something spoken of.
     *
     * @param party its number, or {@link #NOBODY}
     * @param sentence where
     * @param subject whether it looks like the subject of its clause
     * @param quoted whether inside quotation marks
     */
    record Trace(int party, int sentence, boolean subject, boolean quoted) {}

    private final Deque<Trace> traces = new ArrayDeque<>();

    void add(Trace trace) {
        traces.addFirst(trace);
        Iterator<Trace> old = traces.descendingIterator();
        while (old.hasNext() && old.next().sentence() < trace.sentence() - REACH) {
            old.remove();
        }
    }

    /**
     * The party that fits best, where no other one fits nearly as well.
     *
     * @param fits which traces may be meant; those of nobody named count as rivals
     */
    OptionalInt findBest(int sentence, boolean quoted, Predicate<Trace> fits) {
        List<Trace> best = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (Trace trace : traces) {
            if (!fits.test(trace)) {
                continue;
            }
            double weight = weight(trace, sentence, quoted);
            int known = indexOf(best, trace.party());
            if (known < 0) {
                best.add(trace);
                weights.add(weight);
            } else if (weight > weights.get(known)) {
                weights.set(known, weight);
            }
        }
        return clear(best, weights);
    }

    private static int indexOf(List<Trace> traces, int party) {
        for (int i = 0; i < traces.size(); i++) {
            if (traces.get(i).party() == party) {
                return i;
            }
        }
        return -1;
    }

    private static double weight(Trace trace, int sentence, boolean quoted) {
        int back = sentence - trace.sentence();
        double weight = back <= 0 ? 3 : 3.2 - back;
        weight += trace.subject() ? 1.6 : 0;
        // what is said inside quotation marks is seldom about the one who says it
        return weight - (quoted != trace.quoted() && (back <= 0 || trace.quoted()) ? 1.5 : 0);
    }

    private static OptionalInt clear(List<Trace> best, List<Double> weights) {
        int top = -1;
        for (int i = 0; i < best.size(); i++) {
            if (top < 0 || weights.get(i) > weights.get(top)) {
                top = i;
            }
        }
        if (top < 0 || best.get(top).party() == NOBODY || weights.get(top) < 0.8) {
            return OptionalInt.empty();
        }
        for (int i = 0; i < best.size(); i++) {
            if (i != top && weights.get(top) - weights.get(i) < 0.5) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(best.get(top).party());
    }

    /** The one spoken of last among those that fit. */
    Optional<Trace> findLast(Predicate<Trace> fits) {
        return traces.stream().filter(fits).findFirst();
    }
}
