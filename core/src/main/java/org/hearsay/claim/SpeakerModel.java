package org.hearsay.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.hearsay.lexicon.Weights;

/**
 * Ranks candidates by the sum of the weights of their signs, nobody among them; the shares of all sum to one. Immutable, safe
 * for several threads.
 *
 * <p>How far a share can be trusted hangs on where a quotation stands, so each kind has a limit of its own.
 *
 * @param weights by sign
 * @param named the least share with which somebody is named at all
 * @param sure the least share with which a speaker is sure, by kind; more than 1 where none ever is
 */
public record SpeakerModel(Map<String, Double> weights, double named, Map<Kind, Double> sure) implements SpeakerChoice {

    private static final String NAMED = "=named";
    private static final String SURE = "=sure ";
    private static final double NEVER = 1.01;
    /** Begins the signs of questions whom a pronoun stands for, which no other question has. */
    public static final String PRONOUNS = "p ";

    /** Where words stand whose speaker is asked. */
    public enum Kind {
        /** A turn behind a label. */
        TURN,
        /** A question or answer behind Q and A. */
        PART,
        /** In a paragraph of quotations alone. */
        ALONE,
        /** Beside words of the report. */
        BESIDE,
        /** A pronoun speaks them. */
        PRONOUN;

        /** The kind of a question. */
        public static Kind of(SpeakerQuestion question) {
            return switch (question.shape()) {
                case "t" -> TURN;
                case "q", "a" -> PART;
                case "--" -> ALONE;
                case "p1", "p2", "p3" -> PRONOUN;
                default -> BESIDE;
            };
        }
    }

    public SpeakerModel {
        weights = Map.copyOf(weights);
        sure = Map.copyOf(sure);
    }

    /** The one that comes with the product. */
    public static SpeakerModel english() {
        return of(Weights.beside(SpeakerModel.class, "en/speakers.tsv"));
    }

    /** From the weights of a file, both limits among them. */
    static SpeakerModel of(Map<String, List<Double>> file) {
        Map<String, Double> weights = Weights.single(file);
        double named = weights.getOrDefault(NAMED, 1.0);
        weights.remove(NAMED);
        var sure = new EnumMap<Kind, Double>(Kind.class);
        for (Kind kind : Kind.values()) {
            Double least = weights.remove(SURE + kind);
            sure.put(kind, least == null ? NEVER : least);
        }
        return new SpeakerModel(weights, named, sure);
    }

    /** The same for quotations; whom pronouns stand for by the weights of another. */
    public SpeakerModel withPronouns(SpeakerModel other) {
        var all = new TreeMap<>(weights);
        all.keySet().removeIf(s -> s.startsWith(PRONOUNS));
        other.weights().forEach((sign, weight) -> {
            if (sign.startsWith(PRONOUNS)) {
                all.put(sign, weight);
            }
        });
        var limits = new EnumMap<>(sure);
        limits.put(Kind.PRONOUN, other.sure().getOrDefault(Kind.PRONOUN, NEVER));
        return new SpeakerModel(all, named, limits);
    }

    /** The lines that {@link #english} reads, in a fixed order. */
    public List<String> lines() {
        var all = new TreeMap<>(weights);
        all.put(NAMED, named);
        sure.forEach((kind, least) -> all.put(SURE + kind, least));
        return all.entrySet().stream()
                .map(e -> e.getKey() + "\t" + e.getValue())
                .toList();
    }

    /** The share of each candidate, in order, and last that of nobody. */
    public List<Double> shares(SpeakerQuestion question) {
        var sums = new ArrayList<Double>();
        question.candidates().forEach(c -> sums.add(Weights.sum(weights, c.signs())));
        sums.add(Weights.sum(weights, question.nobody()));
        return Weights.shares(sums);
    }

    @Override
    public Choice choose(SpeakerQuestion question) {
        List<Double> shares = shares(question);
        int best = shares.size() - 1;
        for (int i = 0; i < shares.size() - 1; i++) {
            best = shares.get(i) > shares.get(best) ? i : best;
        }
        double share = shares.get(best);
        if (best == shares.size() - 1 || share < named) {
            return new Choice(OptionalInt.empty(), false, share);
        }
        return new Choice(OptionalInt.of(best), share >= sure.getOrDefault(Kind.of(question), NEVER), share);
    }
}
