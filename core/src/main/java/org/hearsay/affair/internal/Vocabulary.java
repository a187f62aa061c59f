package org.hearsay.affair.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of all reports, each held once, numbered in their order; of each report its words by number. */
final class Vocabulary {

    private final List<String> stems;
    private final int[] frequency;
    private final List<int[]> words;
    private final List<int[]> named;

    private Vocabulary(List<String> stems, int[] frequency, List<int[]> words, List<int[]> named) {
        this.stems = stems;
        this.frequency = frequency;
        this.words = words;
        this.named = named;
    }

    /** Takes in one report after the other. */
    static final class Reading {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<int[]> words = new ArrayList<>();
        private final List<int[]> named = new ArrayList<>();

        /** A report's words, and those that are names. */
        void add(Collection<String> all, Set<String> names) {
            words.add(numbers(all));
            named.add(numbers(all.stream().filter(names::contains).toList()));
        }

        private int[] numbers(Collection<String> stems) {
            return stems.stream()
                    .mapToInt(s -> numbers.computeIfAbsent(s, k -> numbers.size()))
                    .toArray();
        }

        Vocabulary end() {
            List<String> sorted = numbers.keySet().stream().sorted().toList();
            int[] now = new int[sorted.size()];
            for (int i = 0; i < sorted.size(); i++) {
                now[numbers.getOrDefault(sorted.get(i), 0)] = i;
            }
            int[] frequency = new int[sorted.size()];
            List<int[]> renamed = words.stream().map(w -> rename(w, now)).toList();
            renamed.forEach(w -> Arrays.stream(w).forEach(n -> frequency[n]++));
            return new Vocabulary(
                    sorted,
                    frequency,
                    renamed,
                    named.stream().map(w -> rename(w, now)).toList());
        }

        private static int[] rename(int[] words, int[] now) {
            return Arrays.stream(words).map(w -> now[w]).sorted().toArray();
        }
    }

    /** All words, in order. */
    List<String> stems() {
        return stems;
    }

    /** Number of reports that hold a word. */
    int frequency(int word) {
        return frequency[word];
    }

    /** The words of a report, in order. */
    int[] words(int report) {
        return words.get(report);
    }

    /** Those of them that are names. */
    int[] named(int report) {
        return named.get(report);
    }
}
