package org.hearsay.entity.internal.tie;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.entity.RelationExtractor;
import org.hearsay.lexicon.Weights;

/**
 * Weighs the signs of a proposed tie by a logistic regression. Immutable, safe for several threads.
 *
 * @param weights by sign
 * @param shown so likely a tie must be to be told
 * @param open so likely to be kept as an open one
 */
public record TieModel(Map<String, Double> weights, double shown, double open) {

    /** Stands for the line of ties told, among the weights of a file. */
    public static final String SHOWN = "(shown)";

    /** The same of ties that stay open. */
    public static final String OPEN = "(open)";

    public TieModel {
        weights = Map.copyOf(weights);
    }

    /** The one that comes with the product. */
    public static TieModel english() {
        return Holder.ENGLISH;
    }

    /** How likely the tie is told, 0 to 1. */
    public double likely(List<String> signs) {
        return Weights.likely(weights, signs);
    }

    private static final class Holder {
        static final TieModel ENGLISH = read();

        private static TieModel read() {
            var weights = new HashMap<>(Weights.single(Weights.beside(RelationExtractor.class, "en/ties.tsv")));
            double shown = weights.getOrDefault(SHOWN, 0.8);
            double open = weights.getOrDefault(OPEN, 0.5);
            weights.remove(SHOWN);
            weights.remove(OPEN);
            return new TieModel(weights, shown, open);
        }
    }
}
