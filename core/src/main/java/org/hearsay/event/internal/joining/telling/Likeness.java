package org.hearsay.event.internal.joining.telling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.document.DocumentId;
import org.hearsay.event.Story;
import org.hearsay.lexicon.Things;

/**
 * How much the words of reports have in common: cosines of vectors of words, each weighed by how few reports hold it (tf–idf; Salton and
 * Buckley 1988).
 */
final class Likeness {

    /** Words of a report in order of their numbers, and their weights; of length one together. */
    private record Vector(int[] words, double[] weights) {}

    private static final Vector NOTHING = new Vector(new int[0], new double[0]);

    /** A word in more reports than this brings none together. */
    private static final int COMMON = 50;

    /** Reports that are looked at beside one, and how much they must have in common with it. */
    private static final int NEAREST = 12;

    private static final double NEAR = 0.08;

    private final Map<String, Integer> reports = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Double> rarities = new HashMap<>();
    private final Map<DocumentId, Vector> vectors = new HashMap<>();
    private final int size;

    Likeness(Map<DocumentId, Story> stories) {
        size = stories.size();
        Map<DocumentId, Set<String>> words = new HashMap<>();
        stories.forEach((document, story) ->
                words.put(document, Things.event(story.text()).stems()));
        words.values().forEach(all -> all.forEach(w -> reports.merge(w, 1, Integer::sum)));
        reports.forEach((word, held) -> rarities.put(word, rarity(held)));
        // numbered in order of the words, so that sums do not hang on the order of the reports
        new TreeSet<>(reports.keySet()).forEach(w -> numbers.put(w, numbers.size()));
        words.forEach((document, all) -> vectors.put(document, vector(all)));
    }

    private Vector vector(Set<String> words) {
        List<String> sorted = words.stream().sorted().toList();
        double[] weights = sorted.stream().mapToDouble(this::rarity).toArray();
        double length = Math.sqrt(Arrays.stream(weights).map(x -> x * x).sum());
        return new Vector(
                sorted.stream().mapToInt(w -> numbers.getOrDefault(w, 0)).toArray(),
                Arrays.stream(weights).map(x -> x / length).toArray());
    }

    /** How much a word tells: the fewer reports hold it, the more. */
    double rarity(String word) {
        Double known = rarities.get(word);
        return known != null ? known : rarity(0);
    }

    private double rarity(int held) {
        return Math.log((size + 1.0) / (held + 0.5));
    }

    /** Of each report the others that lie nearest by the words that few hold, the nearest first. */
    Map<DocumentId, List<DocumentId>> near() {
        var holders = new HashMap<Integer, List<DocumentId>>();
        var documents = new TreeSet<>(vectors.keySet());
        for (DocumentId document : documents) {
            for (int word : vectorOf(document).words) {
                holders.computeIfAbsent(word, w -> new ArrayList<>()).add(document);
            }
        }
        holders.values().removeIf(all -> all.size() < 2 || all.size() > COMMON);
        var near = new TreeMap<DocumentId, List<DocumentId>>();
        for (DocumentId document : documents) {
            var met = new TreeSet<DocumentId>();
            for (int word : vectorOf(document).words) {
                met.addAll(holders.getOrDefault(word, List.of()));
            }
            met.remove(document);
            var likeness = new HashMap<DocumentId, Double>();
            met.forEach(other -> likeness.put(other, of(document, other)));
            near.put(
                    document,
                    likeness.entrySet().stream()
                            .filter(e -> e.getValue() >= NEAR)
                            .sorted(Map.Entry.<DocumentId, Double>comparingByValue(Comparator.reverseOrder())
                                    .thenComparing(Map.Entry.comparingByKey()))
                            .limit(NEAREST)
                            .map(Map.Entry::getKey)
                            .toList());
        }
        return near;
    }

    private Vector vectorOf(DocumentId document) {
        return vectors.getOrDefault(document, NOTHING);
    }

    /** The likeness of two reports, 0 to 1. */
    double of(DocumentId a, DocumentId b) {
        Vector x = vectors.get(a);
        Vector y = vectors.get(b);
        if (x == null || y == null) {
            return 0;
        }
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < x.words.length && j < y.words.length) {
            if (x.words[i] == y.words[j]) {
                sum += x.weights[i++] * y.weights[j++];
            } else if (x.words[i] < y.words[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
