package org.hearsay.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.lexicon.Weights;

/**
 * Weighs the signs that two mentions of one report are one event: a logistic regression, the sum of the weights of all
 * signs. Immutable, safe for several threads.
 *
 * @param weights by sign
 * @param plain the same for two of which no encoder read what they mean ({@code like=} is no sign of theirs): the other signs say more then
 * @param line so likely one event must be for its mentions to be joined
 */
public record JoinModel(Map<String, Double> weights, Map<String, Double> plain, double line) {

    /** How the sign begins that tells how near two lie in meaning. */
    public static final String LIKE = "like=";

    /** Stands for the line among the weights of a file. */
    public static final String LINE = "(line)";

    /** The sign that every pair has. */
    public static final String EVERY = "pair";

    public JoinModel {
        weights = Map.copyOf(weights);
        plain = Map.copyOf(plain);
        if (!(line > 0 && line < 1)) {
            throw new IllegalArgumentException("line " + line);
        }
    }

    /** One that weighs all alike. */
    public JoinModel(Map<String, Double> weights, double line) {
        this(weights, weights, line);
    }

    /** The one that comes with the product, for mentions of one report. */
    public static JoinModel english() {
        JoinModel read = of(Weights.beside(JoinModel.class, "en/joins.tsv"));
        JoinModel plain = of(Weights.beside(JoinModel.class, "en/joins-plain.tsv"));
        Map<String, Double> weights = new HashMap<>(plain.weights());
        // one line for both: what lies at the one's line lies at the other's
        weights.merge(EVERY, Weights.odds(read.line()) - Weights.odds(plain.line()), Double::sum);
        return new JoinModel(read.weights(), weights, read.line());
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
        boolean read = signs.stream().anyMatch(s -> s.startsWith(LIKE));
        return Weights.likely(read ? weights : plain, signs);
    }

    /** The log odds of a likelihood, less those of the line: above 0 where the two are joined. */
    public double margin(double likely) {
        return Weights.odds(likely) - Weights.odds(line);
    }
}
