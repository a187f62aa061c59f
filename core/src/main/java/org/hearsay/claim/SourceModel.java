package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.lexicon.Weights;
import org.hearsay.text.Span;

/**
 * Judges by three logistic regressions over signs: for speakers, for those who were told, for those who still tell. Immutable, safe for
 * several threads.
 *
 * @param weights by sign, those of the three apart by their first word
 * @param sure so likely a speaker must be right to be sure
 * @param press so likely one who was told must be press to be a link
 * @param frame so likely those who told of a speaker must tell on to stand before him
 */
public record SourceModel(Map<String, Double> weights, double sure, double press, double frame) implements SourceJudge {

    private static final String SURE = "=sure";
    private static final String PRESS = "=press";
    private static final String FRAME = "=frame";

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
        double frame = weights.getOrDefault(FRAME, 1.0);
        weights.remove(FRAME);
        weights.remove(SURE);
        weights.remove(PRESS);
        return new SourceModel(weights, sure, press, frame);
    }

    /** The lines that {@link #english} reads, in a fixed order. */
    public List<String> lines() {
        var all = new TreeMap<>(weights);
        all.put(SURE, sure);
        all.put(PRESS, press);
        all.put(FRAME, frame);
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

    @Override
    public boolean isFramed(Span content, List<Link> frame, List<String> signs) {
        return likely(signs) >= this.frame;
    }
}
