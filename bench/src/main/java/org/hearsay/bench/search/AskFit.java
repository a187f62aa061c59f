package org.hearsay.bench.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hearsay.bench.learning.WeightFile;
import org.hearsay.search.answer.Weighed;

/**
 * Fits the weights that order the sentences found for a question: a softmax over all sentences of a question, of which those
 * that answer shall be the likely ones; weights are kept small by a penalty on their squares.
 */
final class AskFit {

    /** A question, its sentences, and which of them answer. */
    record Lesson(AskText text, List<Weighed> sentences, boolean[] right) {

        static Lesson of(AskText text, List<Weighed> sentences) {
            var right = new boolean[sentences.size()];
            for (int i = 0; i < right.length; i++) {
                Weighed w = sentences.get(i);
                right[i] = text.sentences().stream().anyMatch(p -> p.isShown(w.document(), w.span()));
            }
            return new Lesson(text, sentences, right);
        }
    }

    private static final int ROUNDS = 300;
    private static final double STEP = 0.05;
    private static final double LEAST_WEIGHT = 0.02;
    private static final int LEAST_QUESTIONS = 5;
    private static final double RARE = 3;
    private static final double PENALTY = 0.01;
    private static final int FOLDS = 10;

    /** One question as numbers. */
    private record Numbers(int[][] names, double[][] values, boolean[] right, int answers) {}

    /** The weights, rounded; measures met in the answers of a few questions only are left out. */
    Map<String, Double> fit(List<Lesson> lessons) {
        Map<String, Integer> numbers = names(lessons);
        List<Numbers> rows = lessons.stream()
                .map(l -> numbers(l, numbers))
                .filter(n -> n.answers() > 0)
                .toList();
        var w = new double[numbers.size()];
        var mean = new double[w.length];
        var square = new double[w.length];
        double[] share = numbers.keySet().stream().mapToDouble(AskFit::share).toArray();
        for (int round = 1; round <= ROUNDS; round++) {
            double[] slope = slope(rows, w);
            for (int f = 0; f < w.length; f++) {
                // Adam: steps of one size, whatever the measure.
                double g = slope[f] / rows.size() + PENALTY * share[f] * w[f];
                mean[f] = 0.9 * mean[f] + 0.1 * g;
                square[f] = 0.999 * square[f] + 0.001 * g * g;
                double m = mean[f] / (1 - Math.pow(0.9, round));
                double s = square[f] / (1 - Math.pow(0.999, round));
                w[f] -= STEP * m / (Math.sqrt(s) + 1e-8);
            }
        }
        var weights = new TreeMap<String, Double>();
        numbers.forEach((name, f) -> {
            if (Math.abs(w[f]) >= LEAST_WEIGHT) {
                weights.put(name, Math.round(w[f] * 1000) / 1000.0);
            }
        });
        return weights;
    }

    /** What a sentence has says less than how it fits, least of all for one kind of question. */
    private static double share(String measure) {
        if (measure.startsWith("has ")) {
            return Math.sqrt(RARE);
        }
        return measure.contains(" has ") ? RARE : 1;
    }

    private static Map<String, Integer> names(List<Lesson> lessons) {
        var questions = new TreeMap<String, Integer>();
        for (Lesson l : lessons) {
            var met = new HashMap<String, Boolean>();
            for (int i = 0; i < l.right().length; i++) {
                if (l.right()[i]) {
                    l.sentences().get(i).measures().keySet().forEach(m -> met.put(m, true));
                }
            }
            met.keySet().forEach(m -> questions.merge(m, 1, Integer::sum));
        }
        var numbers = new LinkedHashMap<String, Integer>();
        questions.forEach((name, count) -> {
            if (count >= LEAST_QUESTIONS) {
                numbers.put(name, numbers.size());
            }
        });
        return numbers;
    }

    private static Numbers numbers(Lesson lesson, Map<String, Integer> numbers) {
        int size = lesson.sentences().size();
        var names = new int[size][];
        var values = new double[size][];
        int answers = 0;
        for (int i = 0; i < size; i++) {
            List<Map.Entry<String, Double>> known = lesson.sentences().get(i).measures().entrySet().stream()
                    .filter(e -> numbers.containsKey(e.getKey()))
                    .sorted(Map.Entry.comparingByKey())
                    .toList();
            names[i] = known.stream()
                    .mapToInt(e -> numbers.getOrDefault(e.getKey(), 0))
                    .toArray();
            values[i] = known.stream().mapToDouble(Map.Entry::getValue).toArray();
            answers += lesson.right()[i] ? 1 : 0;
        }
        return new Numbers(names, values, lesson.right(), answers);
    }

    private static double[] slope(List<Numbers> rows, double[] w) {
        var slope = new double[w.length];
        for (Numbers row : rows) {
            double[] likely = likely(row, w);
            for (int i = 0; i < likely.length; i++) {
                double error = likely[i] - (row.right()[i] ? 1.0 / row.answers() : 0);
                for (int k = 0; k < row.names()[i].length; k++) {
                    slope[row.names()[i][k]] += error * row.values()[i][k];
                }
            }
        }
        return slope;
    }

    private static double[] likely(Numbers row, double[] w) {
        var score = new double[row.names().length];
        for (int i = 0; i < score.length; i++) {
            for (int k = 0; k < row.names()[i].length; k++) {
                score[i] += w[row.names()[i][k]] * row.values()[i][k];
            }
        }
        double top = Arrays.stream(score).max().orElse(0);
        double all = 0;
        for (int i = 0; i < score.length; i++) {
            score[i] = Math.exp(score[i] - top);
            all += score[i];
        }
        for (int i = 0; i < score.length; i++) {
            score[i] /= all;
        }
        return score;
    }

    /** How many sentences of the answer are among the first so many, by these weights. */
    static int found(Lesson lesson, Map<String, Double> weights, int first) {
        List<Weighed> ordered = new ArrayList<>(lesson.sentences());
        ordered.sort(Comparator.comparingDouble((Weighed s) -> score(s, weights))
                .reversed()
                .thenComparing(Weighed::document)
                .thenComparing(Weighed::span));
        List<Weighed> shown = ordered.subList(0, Math.min(first, ordered.size()));
        return (int) lesson.text().sentences().stream()
                .filter(p -> shown.stream().anyMatch(s -> p.isShown(s.document(), s.span())))
                .count();
    }

    /** The questions of one dossier. */
    record Set(String name, List<Lesson> lessons) {

        int count() {
            return lessons.stream().mapToInt(l -> l.text().sentences().size()).sum();
        }

        int found(Map<String, Double> weights, int first) {
            return lessons.stream()
                    .mapToInt(l -> AskFit.found(l, weights, first))
                    .sum();
        }
    }

    /** Prints how well weights order the sentences of events that they were not fitted on, and writes those fitted on all. */
    static void run(List<Set> sets, Set fresh, Path to) throws IOException {
        List<Lesson> all = sets.stream().flatMap(s -> s.lessons().stream()).toList();
        for (Set set : sets) {
            System.out.printf(
                    "%s: %d of %d sentences are candidates%n",
                    set.name(), set.found(Map.of(), Integer.MAX_VALUE), set.count());
        }
        Map<String, int[]> found = leftOut(sets, all);
        for (Set set : sets) {
            int[] sums = found.getOrDefault(set.name(), new int[2]);
            System.out.printf(
                    "%s: whole events left out, first %d %.1f, first %d %.1f%n",
                    set.name(),
                    AskRun.FIRST,
                    AskRun.percent(sums[0], set.count()),
                    AskRun.SCREEN,
                    AskRun.percent(sums[1], set.count()));
        }
        Map<String, Double> weights = new AskFit().fit(all);
        System.out.printf(
                "%s by all these: first %d %.1f, first %d %.1f%n",
                fresh.name(),
                AskRun.FIRST,
                AskRun.percent(fresh.found(weights, AskRun.FIRST), fresh.count()),
                AskRun.SCREEN,
                AskRun.percent(fresh.found(weights, AskRun.SCREEN), fresh.count()));
        write(weights, to);
    }

    /** How many sentences are among the first so many by weights of other events, a tenth of all events left out at a time. */
    private static Map<String, int[]> leftOut(List<Set> sets, List<Lesson> all) {
        List<String> events =
                all.stream().map(l -> l.text().event()).distinct().sorted().toList();
        var found = new LinkedHashMap<String, int[]>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int part = fold;
            Predicate<Lesson> isOut = l -> events.indexOf(l.text().event()) % FOLDS == part;
            Map<String, Double> weights =
                    new AskFit().fit(all.stream().filter(isOut.negate()).toList());
            for (Set set : sets) {
                int[] sums = found.computeIfAbsent(set.name(), n -> new int[2]);
                set.lessons().stream().filter(isOut).forEach(l -> {
                    sums[0] += found(l, weights, AskRun.FIRST);
                    sums[1] += found(l, weights, AskRun.SCREEN);
                });
            }
        }
        return found;
    }

    private static void write(Map<String, Double> weights, Path to) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# title: Weights by which sentences are ordered that may answer a question");
        lines.add(
                "# source: fitted by bench/AskRun on the questions of shared/eval and of bench/ask, work and train; weights only, no text of these");
        lines.add("# licence: Apache-2.0");
        lines.add("# columns: measure, weight");
        weights.forEach((name, w) -> lines.add(name + "\t" + w));
        WeightFile.write(to, lines, weights.size());
    }

    private static double score(Weighed sentence, Map<String, Double> weights) {
        double sum = 0;
        for (Map.Entry<String, Double> e : new TreeMap<>(sentence.measures()).entrySet()) {
            sum += e.getValue() * weights.getOrDefault(e.getKey(), 0.0);
        }
        return sum;
    }
}
