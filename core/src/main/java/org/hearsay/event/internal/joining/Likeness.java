package org.hearsay.event.internal.joining;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final Map<String, Integer> reports = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<DocumentId, Vector> vectors = new HashMap<>();
    private final int size;

    Likeness(Map<DocumentId, Story> stories) {
        size = stories.size();
        Map<DocumentId, Set<String>> words = new HashMap<>();
        stories.forEach((document, story) ->
                words.put(document, Things.event(story.text()).stems()));
        words.values().forEach(all -> all.forEach(w -> reports.merge(w, 1, Integer::sum)));
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
        return Math.log((size + 1.0) / (reports.getOrDefault(word, 0) + 0.5));
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
