package org.hearsay.event.internal.slot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.event.EventExtractor;
import org.hearsay.lexicon.Weights;
import org.hearsay.model.SenseWeights;

/**
 * Weighs a pair of an event and a candidate: one logistic regression a question. Immutable, safe for several threads.
 *
 * @param weights by sign, one a question, in the order of {@link Question}
 * @param senses what {@link Pair#senses} weigh, in the same order
 * @param lines so likely each must be to be told
 */
public record SlotModel(Map<String, List<Double>> weights, SenseWeights senses, List<Double> lines) {

    /** Stands for the lines among the weights of a file. */
    public static final String LINE = "(line)";

    /** What is asked of a pair; the middle ones only of those who take part. */
    public enum Question {
        PARTY,
        AGENT,
        PATIENT,
        TIME,
        PLACE
    }

    public SlotModel {
        weights = Map.copyOf(weights);
        lines = List.copyOf(lines);
        if (lines.size() != Question.values().length) {
            throw new IllegalArgumentException("lines " + lines);
        }
    }

    /** The one that comes with the product. */
    public static SlotModel english() {
        var file = new HashMap<>(Weights.beside(EventExtractor.class, "en/slots.tsv"));
        List<Double> lines = file.getOrDefault(LINE, List.of(0.5, 0.5, 0.5, 0.5, 0.5));
        file.remove(LINE);
        return new SlotModel(file, SenseWeights.takeFrom(file), lines);
    }

    /** How likely the answer is yes, 0 to 1. */
    public double likely(Question question, Pair pair) {
        return likely(pair)[question.ordinal()];
    }

    /** How likely the answer to each question is yes, 0 to 1, in their order. */
    double[] likely(Pair pair) {
        var sums = new double[Question.values().length];
        senses.addTo(sums, pair.senses());
        Weights.addTo(sums, weights, pair.signs());
        for (int q = 0; q < sums.length; q++) {
            sums[q] = Weights.likely(sums[q]);
        }
        return sums;
    }

    double line(Question question) {
        return lines.get(question.ordinal());
    }
}
