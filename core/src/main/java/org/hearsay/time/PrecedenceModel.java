package org.hearsay.time;

import java.util.List;
import java.util.Map;
import org.hearsay.lexicon.Weights;
import org.hearsay.time.Precedence.Kind;

/**
 * Weighs signs: a multinomial logistic regression, the sum of the weights of all signs for each kind of precedence.
 * Immutable, safe for several threads.
 *
 * @param weights by sign, one for each {@link Kind} in its order
 */
public record PrecedenceModel(Map<String, List<Double>> weights) {

    private static final int KINDS = Kind.values().length;

    public PrecedenceModel {
        weights = Map.copyOf(weights);
        weights.forEach((sign, w) -> {
            if (w.size() != KINDS) {
                throw new IllegalArgumentException("not a weight for each kind: " + sign);
            }
        });
    }

    /** The one that comes with the product. */
    public static PrecedenceModel english() {
        return new PrecedenceModel(Weights.beside(PrecedenceModel.class, "en/precedence.tsv"));
    }

    /** How likely each kind is, in the order of {@link Kind}. */
    public List<Double> weigh(List<String> signs) {
        var sum = new double[KINDS];
        for (String sign : signs) {
            List<Double> w = weights.getOrDefault(sign, List.of());
            for (int k = 0; k < w.size(); k++) {
                sum[k] += w.get(k);
            }
        }
        double most = Math.max(Math.max(sum[0], sum[1]), Math.max(sum[2], sum[3]));
        double all = 0;
        for (int k = 0; k < KINDS; k++) {
            sum[k] = Math.exp(sum[k] - most);
            all += sum[k];
        }
        return List.of(sum[0] / all, sum[1] / all, sum[2] / all, sum[3] / all);
    }
}
