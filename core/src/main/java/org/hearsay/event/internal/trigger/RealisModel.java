package org.hearsay.event.internal.trigger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.event.Realis;
import org.hearsay.lexicon.Weights;
import org.hearsay.model.Sense;
import org.hearsay.model.SenseWeights;

/**
 * Weighs the signs that an event is told as planned, supposed or denied: a logistic regression for each, the rules' own word
 * among its signs. Immutable, safe for several threads.
 *
 * @param weights by sign: of planned, of hypothetical, of denied
 * @param senses what the senses of the words around weigh, as {@link OutlookSigns#senses} gives them
 * @param line so likely the three together must be, else the event is told as having happened
 */
public record RealisModel(Map<String, List<Double>> weights, SenseWeights senses, double line) {

    /** Stands for the line among the weights of a file. */
    public static final String LINE = "(line)";

    /** What is weighed, in the order of the weights. */
    public static final List<Realis> WEIGHED = List.of(Realis.PLANNED, Realis.HYPOTHETICAL, Realis.DENIED);

    public RealisModel {
        weights = Map.copyOf(weights);
        if (!(line > 0 && line < 1)) {
            throw new IllegalArgumentException("line " + line);
        }
        weights.forEach((sign, row) -> {
            if (row.size() != WEIGHED.size()) {
                throw new IllegalArgumentException(row.size() + " weights for " + sign);
            }
        });
    }

    /** The one that comes with the product. */
    public static RealisModel english() {
        var file = new HashMap<>(Weights.beside(Realis.class, "en/realis.tsv"));
        List<Double> line = file.remove(LINE);
        return new RealisModel(file, SenseWeights.takeFrom(file), line == null ? 0.5 : line.getFirst());
    }

    /**
     * How a word with these signs is told.
     *
     * @param words what the words around it mean
     * @param firm what the rules insist on where none of the three is likely: 'if', 'may', 'due in June' and denials are never
     *     told as having happened
     */
    public Realis choose(List<String> signs, List<Optional<Sense>> words, Realis firm) {
        var sums = new double[WEIGHED.size()];
        senses.addTo(sums, words);
        Weights.addTo(sums, weights, signs);
        int best = 0;
        double all = 0;
        for (int i = 0; i < sums.length; i++) {
            all += Weights.likely(sums[i]);
            best = sums[i] > sums[best] ? i : best;
        }
        return all >= line ? WEIGHED.get(best) : firm;
    }
}
