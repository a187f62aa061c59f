package org.hearsay.account.internal.naming;

import java.util.List;
import java.util.Map;
import org.hearsay.account.EventTitle;
import org.hearsay.lexicon.Weights;

/**
 * How likely words are a good name: a logistic regression over {@link NamingSigns}, fitted on names that readers judged. Immutable.
 *
 * @param weights of signs
 */
record NamingModel(Map<String, Double> weights) {

    private static final NamingModel ENGLISH =
            new NamingModel(Weights.single(Weights.beside(EventTitle.class, "en/namings.tsv")));

    NamingModel {
        weights = Map.copyOf(weights);
    }

    /** The one that comes with the product. */
    static NamingModel english() {
        return ENGLISH;
    }

    /** The sum of weights: the higher, the better. */
    double weigh(List<String> signs) {
        return Weights.sum(weights, signs);
    }
}
