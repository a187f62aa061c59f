package org.hearsay.search.internal.asking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.lexicon.Weights;

/** Orders the sentences that may answer by weights learned on questions of other events. */
final class Ranking {

    private static final Map<String, Double> LEARNED =
            Weights.single(Weights.beside(Ranking.class, "/org/hearsay/search/en/answers.tsv"));

    private Ranking() {}

    /** What is weighed of a sentence, by name. */
    static Map<String, Double> features(Asked asked, Candidate candidate) {
        var features = new TreeMap<String, Double>(candidate.measures());
        for (String sign : candidate.signs()) {
            features.put("has " + sign, 1.0);
            for (Wanted wanted : asked.wanted()) {
                features.put(wanted.slug() + " has " + sign, 1.0);
            }
        }
        long fits =
                asked.wanted().stream().filter(w -> w.isIn(candidate.signs())).count();
        features.put(
                "fits",
                asked.wanted().isEmpty() ? 0 : fits / (double) asked.wanted().size());
        features.put("early", 1.0 / (1 + candidate.number()));
        return features;
    }

    /** How well features fit by these weights. */
    static double score(Map<String, Double> features, Map<String, Double> weights) {
        double sum = 0;
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            sum += feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0);
        }
        return sum;
    }

    /** A sentence and how well it fits. */
    record Ranked(Candidate candidate, double score) {}

    static List<Ranked> rank(Asked asked, List<Candidate> candidates) {
        return candidates.stream()
                .map(c -> new Ranked(c, score(features(asked, c), LEARNED)))
                .sorted(Comparator.comparingDouble(Ranked::score)
                        .reversed()
                        .thenComparing(r -> r.candidate().document())
                        .thenComparing(r -> r.candidate().place()))
                .toList();
    }
}
