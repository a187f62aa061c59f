package org.hearsay.event.internal.count;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.event.Toll;
import org.hearsay.lexicon.Weights;
import org.hearsay.model.Sense;
import org.hearsay.model.SenseWeights;

/**
 * Weighs the signs of a number: a logistic regression for each thing that may have befallen those counted. Immutable, safe for several threads.
 *
 * @param weights by sign, one of each {@link Toll.What}, in its order
 * @param senses what the senses of the words around weigh, as {@link CountSigns#senses} gives them
 * @param lines so likely each must be to be told, in the same order
 */
public record CountModel(Map<String, List<Double>> weights, SenseWeights senses, List<Double> lines) {

    /** Stands for the lines among the weights of a file. */
    public static final String LINE = "(line)";

    /** What a number counts, and how surely. */
    public record Choice(Toll.What what, double likely) {}

    public CountModel {
        weights = Map.copyOf(weights);
        lines = List.copyOf(lines);
        if (lines.size() != Toll.What.values().length) {
            throw new IllegalArgumentException("lines " + lines);
        }
        weights.forEach((sign, row) -> {
            if (row.size() != Toll.What.values().length) {
                throw new IllegalArgumentException(row.size() + " weights for " + sign);
            }
        });
    }

    /** The one that comes with the product, for reports in which the encoder has read what words mean. */
    public static CountModel english() {
        return read("en/counts.tsv");
    }

    /** The one for reports of which no senses are known: fitted on signs alone, for weights that go with senses say too little without. */
    public static CountModel plain() {
        return read("en/counts-plain.tsv");
    }

    private static CountModel read(String path) {
        var file = new HashMap<>(Weights.beside(Toll.class, path));
        List<Double> lines = file.getOrDefault(LINE, List.of());
        file.remove(LINE);
        return new CountModel(file, SenseWeights.takeFrom(file), lines);
    }

    /**
     * What a number with these signs counts, where it is likely enough.
     *
     * @param words what the words around it mean
     * @param open what it may count
     */
    public Optional<Choice> choose(List<String> signs, List<Optional<Sense>> words, Set<Toll.What> open) {
        return best(signs, words, open)
                .filter(c -> c.likely() >= lines.get(c.what().ordinal()));
    }

    /** The likeliest of these, however likely. */
    private Optional<Choice> best(List<String> signs, List<Optional<Sense>> words, Set<Toll.What> open) {
        var sums = new double[Toll.What.values().length];
        senses.addTo(sums, words);
        Weights.addTo(sums, weights, signs);
        return open.stream()
                .max(Comparator.comparingDouble((Toll.What w) -> sums[w.ordinal()])
                        .thenComparing(Comparator.reverseOrder()))
                .map(w -> new Choice(w, Weights.likely(sums[w.ordinal()])));
    }
}
