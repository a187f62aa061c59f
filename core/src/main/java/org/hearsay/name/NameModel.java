package org.hearsay.name;

import java.util.List;
import java.util.Map;
import org.hearsay.lexicon.Weights;
import org.hearsay.name.NameComparison.Outcome;
import org.hearsay.name.internal.Alignment;
import org.hearsay.name.internal.Signs;
import org.hearsay.name.internal.Vetoes;

/**
 * Weighs the signs that two names are spellings of one: a logistic regression over what their parts laid side by side show.
 * Immutable, safe for several threads; symmetric.
 *
 * @param weights by sign
 * @param same so likely two names must be one to be taken for it
 * @param ask so likely they must be for somebody to be asked
 */
public record NameModel(Map<String, Double> weights, double same, double ask) {

    /** Stands for the lines among the weights of a file. */
    public static final String SAME = "(same)";

    /** Stands for the lines among the weights of a file. */
    public static final String ASK = "(ask)";

    /** Counts in every comparison. */
    public static final String BIAS = "(bias)";

    public NameModel {
        weights = Map.copyOf(weights);
        if (!(ask > 0 && ask <= same && same < 1)) {
            throw new IllegalArgumentException("lines " + ask + ", " + same);
        }
    }

    private static final class Shipped {
        static final NameModel MODEL = of(Weights.beside(NameModel.class, "names.tsv"));
    }

    /** The one that comes with the product. */
    public static NameModel shipped() {
        return Shipped.MODEL;
    }

    static NameModel of(Map<String, List<Double>> file) {
        Map<String, Double> weights = Weights.single(file);
        double same = weights.getOrDefault(SAME, 0.9);
        double ask = weights.getOrDefault(ASK, 0.5);
        weights.remove(SAME);
        weights.remove(ASK);
        return new NameModel(weights, same, ask);
    }

    /** What two names of one form show; the order of the two does not matter. */
    public static List<String> signs(ParsedName a, ParsedName b) {
        return a.name().compareTo(b.name()) > 0 ? signs(b, a) : Signs.of(a, b, Alignment.of(a.parts(), b.parts()));
    }

    /**
     * Compares two names.
     *
     * @throws IllegalArgumentException where one is a person's, the other a body's
     */
    public NameComparison compare(ParsedName a, ParsedName b) {
        if (a.form() != b.form()) {
            throw new IllegalArgumentException(a.form() + " and " + b.form());
        }
        if (a.name().compareTo(b.name()) > 0) {
            NameComparison turned = compare(b, a);
            return new NameComparison(
                    a,
                    b,
                    turned.outcome(),
                    turned.likely(),
                    turned.matches().stream().map(TokenMatch::turned).toList(),
                    turned.signs());
        }
        Alignment.Laid laid = Alignment.of(a.parts(), b.parts());
        List<String> signs = Signs.of(a, b, laid);
        double likely = Weights.likely(Weights.sum(weights, signs) + weights.getOrDefault(BIAS, 0.0));
        likely = signs.contains("father-and-son") ? Math.min(likely, 0.05) : likely;
        return new NameComparison(a, b, outcome(laid, signs, likely), likely, laid.matches(), signs);
    }

    private Outcome outcome(Alignment.Laid laid, List<String> signs, double likely) {
        if (Vetoes.stand(laid, signs)) {
            return Outcome.DIFFERENT;
        }
        return likely >= same ? Outcome.SAME : likely >= ask ? Outcome.ASK : Outcome.DIFFERENT;
    }
}
