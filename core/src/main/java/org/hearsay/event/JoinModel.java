package org.hearsay.event;

import java.util.List;
import java.util.Map;
import org.hearsay.lexicon.Weights;

/**
 * Weighs the signs that two mentions of one report, or tellings of two reports, are one event: a logistic regression, the sum of the weights of all
 * signs. Immutable, safe for several threads.
 *
 * @param weights by sign
 * @param line so likely one event must be for its mentions to be joined
 */
public record JoinModel(Map<String, Double> weights, double line) {

    /** Stands for the line among the weights of a file. */
    public static final String LINE = "(line)";

    public JoinModel {
        weights = Map.copyOf(weights);
        if (!(line > 0 && line < 1)) {
            throw new IllegalArgumentException("line " + line);
        }
    }

    /** The one that comes with the product, for mentions of one report. */
    public static JoinModel english() {
        return of(Weights.beside(JoinModel.class, "en/joins.tsv"));
    }

    /** The one for tellings of two reports. */
    public static JoinModel across() {
        return of(Weights.beside(JoinModel.class, "en/across.tsv"));
    }

    /** From the weights of a file, the line among them. */
    static JoinModel of(Map<String, List<Double>> file) {
        Map<String, Double> weights = Weights.single(file);
        double line = weights.getOrDefault(LINE, 0.5);
        weights.remove(LINE);
        return new JoinModel(weights, line);
    }

    /** How likely it is that the two are one event, 0 to 1. */
    public double likely(List<String> signs) {
        return Weights.likely(weights, signs);
    }

    /** The log odds of a likelihood, less those of the line: above 0 where the two are joined. */
    public double margin(double likely) {
        return odds(likely) - odds(line);
    }

    private static double odds(double p) {
        double q = Math.clamp(p, 1e-6, 1 - 1e-6);
        return Math.log(q / (1 - q));
    }
}
