package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.lexicon.Weights;
import org.hearsay.text.Span;

/**
 * Judges by two logistic regressions over signs, one for speakers and one for those who were told. Immutable, safe for
 * several threads.
 *
 * @param weights by sign, those of the two apart by their first word
 * @param sure so likely a speaker must be right to be sure
 * @param press so likely one who was told must be press to be a link
 */
public record SourceModel(Map<String, Double> weights, double sure, double press) implements SourceJudge {

    private static final String SURE = "=sure";
    private static final String PRESS = "=press";

    public SourceModel {
        weights = Map.copyOf(weights);
    }

    /** The one that comes with the product. */
    public static SourceModel english() {
        return of(Weights.beside(SourceModel.class, "en/sources.tsv"));
    }

    /** From the weights of a file, both limits among them. */
    static SourceModel of(Map<String, List<Double>> file) {
        Map<String, Double> weights = Weights.single(file);
        double sure = weights.getOrDefault(SURE, 1.0);
        double press = weights.getOrDefault(PRESS, 1.0);
        weights.remove(SURE);
        weights.remove(PRESS);
        return new SourceModel(weights, sure, press);
    }

    /** The lines that {@link #english} reads, in a fixed order. */
    public List<String> lines() {
        var all = new TreeMap<>(weights);
        all.put(SURE, sure);
        all.put(PRESS, press);
        var lines = new ArrayList<String>();
        all.forEach((sign, weight) -> lines.add(sign + "\t" + weight));
        return lines;
    }

    /** How likely the signs make it, 0 to 1. */
    public double likely(List<String> signs) {
        return Weights.likely(weights, signs);
    }

    @Override
    public boolean isSure(Span content, List<Link> chain, List<String> signs) {
        return likely(signs) >= sure;
    }

    @Override
    public boolean isPress(Span told, List<String> signs) {
        return likely(signs) >= press;
    }
}
