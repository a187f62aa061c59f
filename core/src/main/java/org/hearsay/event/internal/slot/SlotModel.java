package org.hearsay.event.internal.slot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.event.EventExtractor;
import org.hearsay.lexicon.Weights;

/**
 * Weighs the signs of a pair of an event and a candidate: one logistic regression a question. Immutable, safe for several threads.
 *
 * @param weights by sign, one a question, in the order of {@link Question}
 * @param lines so likely each must be to be told
 */
public record SlotModel(Map<String, List<Double>> weights, List<Double> lines) {

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
        var weights = new HashMap<>(Weights.beside(EventExtractor.class, "en/slots.tsv"));
        List<Double> lines = weights.getOrDefault(LINE, List.of(0.5, 0.5, 0.5, 0.5, 0.5));
        weights.remove(LINE);
        return new SlotModel(weights, lines);
    }

    /** How likely the answer is yes, 0 to 1. */
    public double likely(Question question, List<String> signs) {
        double sum = 0;
        for (String sign : signs) {
            List<Double> row = weights.getOrDefault(sign, List.of());
            sum += row.isEmpty() ? 0 : row.get(question.ordinal());
        }
        return Weights.likely(sum);
    }

    double line(Question question) {
        return lines.get(question.ordinal());
    }
}
