package org.hearsay.affair;

import java.util.List;
import java.util.Map;
import org.hearsay.lexicon.Weights;

/**
 * Weighs the signs that two reports are of one affair: a logistic regression. Immutable, safe for several threads.
 *
 * @param weights by sign
 * @param line so likely one affair must be for two reports to be joined
 */
public record AffairModel(Map<String, Double> weights, double line) {

    /** Stands for the line among the weights of a file. */
    public static final String LINE = "(line)";

    public AffairModel {
        weights = Map.copyOf(weights);
        if (!(line > 0 && line < 1)) {
            throw new IllegalArgumentException("line " + line);
        }
    }

    /** The one that comes with the product. */
    public static AffairModel english() {
        Map<String, Double> weights = Weights.single(Weights.beside(AffairModel.class, "en/affairs.tsv"));
        double line = weights.getOrDefault(LINE, 0.5);
        weights.remove(LINE);
        return new AffairModel(weights, line);
    }

    /** The log odds that two are of one affair, less those of the line: above 0 where they are joined. */
    public double margin(List<String> signs) {
        return Weights.sum(weights, signs) - Math.log(line / (1 - line));
    }
}
