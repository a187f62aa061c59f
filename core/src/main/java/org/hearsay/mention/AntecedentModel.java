package org.hearsay.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.hearsay.lexicon.Trees;
import org.hearsay.lexicon.Weights;
import org.hearsay.mention.internal.antecedent.Measure;

/**
 * Ranks those whom a pronoun may mean, and nobody, by trees; the shares of all sum to one. Immutable, safe for several threads.
 *
 * @param trees over the measures
 * @param least so great the share of the likeliest must be for it to be told
 */
public record AntecedentModel(Trees trees, double least) implements AntecedentChoice {

    /** What is told at less is wrong too often: see docs/quality.md. */
    private static final double LEAST = 0.7;

    private static final String FILE = "en/pronouns.tsv";

    public AntecedentModel {
        if (!(least >= 0 && least <= 1)) {
            throw new IllegalArgumentException("least share " + least);
        }
    }

    /** The one that comes with the product. */
    public static AntecedentModel english() {
        return new AntecedentModel(Trees.beside(AntecedentModel.class, FILE, measures()), LEAST);
    }

    /** Names of the measures, in order of their numbers. */
    public static List<String> measures() {
        return Arrays.stream(Measure.values()).map(Enum::name).toList();
    }

    /** The same trees, telling from another share on. */
    public AntecedentModel withLeast(double other) {
        return new AntecedentModel(trees, other);
    }

    /** Other trees, telling from the same share on. */
    public AntecedentModel withTrees(Trees other) {
        return new AntecedentModel(other, least);
    }

    /** The share of each candidate, in order, and last that of nobody. */
    public List<Double> shares(AntecedentQuestion question) {
        var sums = new ArrayList<Double>();
        question.candidates().forEach(c -> sums.add(trees.sum(c.measures())));
        sums.add(trees.sum(question.nobody()));
        return Weights.shares(sums);
    }

    @Override
    public Choice choose(AntecedentQuestion question) {
        List<Double> shares = shares(question);
        int nobody = shares.size() - 1;
        int best = nobody;
        for (int i = 0; i < nobody; i++) {
            best = shares.get(i) > shares.get(best) ? i : best;
        }
        double share = shares.get(best);
        return new Choice(best == nobody ? OptionalInt.empty() : OptionalInt.of(best), share, share >= least);
    }
}
