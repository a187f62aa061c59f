package org.hearsay.claim;

import java.util.List;
import java.util.Map;
import org.hearsay.lexicon.Weights;

/**
 * Weighs the signs of a candidate: a logistic regression, the sum of the weights of all its signs. Immutable, safe for
 * several threads.
 *
 * @param weights by sign
 * @param line so likely an attribution must be to be told
 */
public record AttributionModel(Map<String, Double> weights, double line) {

    /** Stands for the line among the weights of a file. */
    public static final String LINE = "(line)";

    public AttributionModel {
        weights = Map.copyOf(weights);
        if (!(line >= 0 && line <= 1)) {
            throw new IllegalArgumentException("line " + line);
        }
    }

    /** The one that comes with the product. */
    public static AttributionModel english() {
        return of(Weights.beside(AttributionModel.class, "en/attribution.tsv"));
    }

    /** From the weights of a file, the line among them. */
    static AttributionModel of(Map<String, List<Double>> file) {
        Map<String, Double> weights = Weights.single(file);
        double line = weights.getOrDefault(LINE, 0.5);
        weights.remove(LINE);
        return new AttributionModel(weights, line);
    }

    /** How likely it is that these words are said by this source, 0 to 1. */
    public double likely(List<String> signs) {
        return Weights.likely(weights, signs);
    }
}
