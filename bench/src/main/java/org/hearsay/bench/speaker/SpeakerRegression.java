package org.hearsay.bench.speaker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.claim.SpeakerModel;
import org.hearsay.claim.SpeakerQuestion;

/**
 * Fits the weights of a ranker: the share of the right candidates, or of nobody, is made as great as it can be under a penalty
 * on squared weights, by AdaGrad; always the same for the same input.
 */
final class SpeakerRegression {

    private static final double STEP = 0.15;
    private static final int ROUNDS = 25;
    private static final double LEAST_WEIGHT = 0.02;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final double penalty;
    private final int least;

    /** With a penalty a weight; signs of fewer than {@code least} lessons are left out. */
    SpeakerRegression(double penalty, int least) {
        this.penalty = penalty;
        this.least = least;
    }

    /** One lesson in numbers: a row of signs for each candidate and nobody. */
    private record Rows(int[][] rows, boolean[] right, double weight) {}

    /** The weights that fit; limits at which everybody is named and nobody sure. */
    SpeakerModel fit(List<SpeakerLesson> lessons, Map<String, Double> weightOf) {
        var count = new HashMap<String, Integer>();
        for (SpeakerLesson lesson : lessons) {
            lesson.question().candidates().stream()
                    .flatMap(c -> c.signs().stream())
                    .distinct()
                    .forEach(s -> count.merge(s, 1, Integer::sum));
            lesson.question().nobody().forEach(s -> count.merge(s, 1, Integer::sum));
        }
        var all = new ArrayList<Rows>();
        for (SpeakerLesson lesson : lessons) {
            all.add(rows(lesson, count, weightOf.getOrDefault(lesson.corpus(), 1.0)));
        }
        var w = new double[names.size()];
        var square = new double[w.length];
        var mean = new double[w.length];
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, all.size()).boxed().toList());
        var random = new Random(1);
        double each = penalty / Math.max(1, all.size());
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                step(all.get(i), w, square, each);
            }
            for (int s = 0; round >= ROUNDS / 2 && s < w.length; s++) {
                mean[s] += w[s] / (ROUNDS - ROUNDS / 2);
            }
        }
        return model(mean);
    }

    private Rows rows(SpeakerLesson lesson, Map<String, Integer> count, double weight) {
        List<SpeakerQuestion.Candidate> candidates = lesson.question().candidates();
        var rows = new int[candidates.size() + 1][];
        var right = new boolean[rows.length];
        for (int c = 0; c < rows.length; c++) {
            List<String> signs = c < candidates.size()
                    ? candidates.get(c).signs()
                    : lesson.question().nobody();
            rows[c] = signs.stream()
                    .filter(s -> count.getOrDefault(s, 0) >= least)
                    .mapToInt(this::number)
                    .toArray();
            right[c] = lesson.right().get(c);
        }
        right[rows.length - 1] = lesson.right().isEmpty();
        return new Rows(rows, right, lesson.lost() ? weight / 2 : weight);
    }

    private int number(String sign) {
        return numbers.computeIfAbsent(sign, s -> {
            names.add(s);
            return names.size() - 1;
        });
    }

    private static void step(Rows lesson, double[] w, double[] square, double penalty) {
        int n = lesson.rows().length;
        var p = new double[n];
        double most = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < n; c++) {
            for (int s : lesson.rows()[c]) {
                p[c] += w[s];
            }
            most = Math.max(most, p[c]);
        }
        double all = 0;
        double good = 0;
        for (int c = 0; c < n; c++) {
            p[c] = Math.exp(p[c] - most);
            all += p[c];
            good += lesson.right()[c] ? p[c] : 0;
        }
        for (int c = 0; c < n; c++) {
            double wanted = lesson.right()[c] ? p[c] / good : 0;
            double error = lesson.weight() * (p[c] / all - wanted);
            for (int s : lesson.rows()[c]) {
                double g = error + penalty * w[s];
                square[s] += g * g;
                w[s] -= STEP * g / Math.sqrt(square[s] + 1e-6);
            }
        }
    }

    private SpeakerModel model(double[] w) {
        var weights = new HashMap<String, Double>();
        for (int s = 0; s < w.length; s++) {
            if (Math.abs(w[s]) >= LEAST_WEIGHT) {
                weights.put(names.get(s), Math.round(w[s] * 100) / 100.0);
            }
        }
        return new SpeakerModel(weights, 0, Map.of());
    }
}
