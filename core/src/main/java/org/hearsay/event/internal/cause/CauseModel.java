package org.hearsay.event.internal.cause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.event.EventExtractor;
import org.hearsay.lexicon.Weights;
import org.hearsay.model.SenseWeights;

/**
 * Weighs whether a word heads what brought an event about: a logistic regression. Immutable, safe for several threads.
 *
 * @param weights by sign, one each
 * @param senses what {@link CausePair#senses} weigh
 * @param line so likely a cause must be to be told, 0 to 1
 */
public record CauseModel(Map<String, List<Double>> weights, SenseWeights senses, double line) {

    /** Stands for the line among the weights of a file. */
    public static final String LINE = "(line)";

    public CauseModel {
        weights = Map.copyOf(weights);
        if (!(line >= 0 && line <= 1)) {
            throw new IllegalArgumentException("line " + line);
        }
    }

    /** The one that comes with the product. */
    public static CauseModel english() {
        return of(Weights.beside(EventExtractor.class, "en/causes.tsv"));
    }

    /** Of the rows of a file: signs, senses and the line. */
    public static CauseModel of(Map<String, List<Double>> rows) {
        var file = new HashMap<>(rows);
        List<Double> line = file.getOrDefault(LINE, List.of(0.5));
        file.remove(LINE);
        return new CauseModel(file, SenseWeights.takeFrom(file), line.getFirst());
    }

    /** How likely it is, 0 to 1. */
    public double likely(CausePair pair) {
        var sum = new double[1];
        senses.addTo(sum, pair.senses());
        Weights.addTo(sum, weights, pair.signs());
        return Weights.likely(sum[0]);
    }
}
