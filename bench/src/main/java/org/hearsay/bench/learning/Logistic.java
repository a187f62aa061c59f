package org.hearsay.bench.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Fits a logistic regression over signs by AdaGrad with a penalty on squared weights; always the same for the same input. */
public final class Logistic {

    /** One example: its signs, whether it is right, and how much it counts. */
    public record Example(List<String> signs, boolean right, double counts) {}

    private static final double STEP = 0.1;
    private static final double LEAST_WEIGHT = 0.02;

    private final double penalty;
    private final int rounds;

    /** With a penalty a weight, and so many walks over all examples. */
    public Logistic(double penalty, int rounds) {
        this.penalty = penalty;
        this.rounds = rounds;
    }

    /** The weights that fit, rounded; signs of fewer than {@code least} examples are left out. */
    public Map<String, Double> fit(List<Example> examples, int least) {
        NumberedSigns signs =
                NumberedSigns.of(examples.stream().map(Example::signs).toList(), least);
        List<int[]> rows = signs.rows();
        var w = new double[signs.names().size()];
        var square = new double[signs.names().size()];
        var total = new double[signs.names().size()];
        var share = new double[signs.names().size()];
        Arrays.setAll(share, s -> penalty / signs.counts().get(s));
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, rows.size()).boxed().toList());
        var random = new Random(1);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                Example e = examples.get(i);
                double sum = 0;
                for (int s : rows.get(i)) {
                    sum += w[s];
                }
                double error = e.counts() * (1 / (1 + Math.exp(-sum)) - (e.right() ? 1 : 0));
                for (int s : rows.get(i)) {
                    double g = error + share[s] * w[s];
                    square[s] += g * g;
                    w[s] -= STEP * g / Math.sqrt(square[s] + 1e-6);
                }
            }
            // the mean over the later walks swings less than the last
            for (int s = 0; round >= rounds / 2 && s < w.length; s++) {
                total[s] += w[s] / (rounds - rounds / 2);
            }
        }
        var weights = new TreeMap<String, Double>();
        for (int s = 0; s < total.length; s++) {
            if (Math.abs(total[s]) >= LEAST_WEIGHT) {
                weights.put(signs.names().get(s), Math.round(total[s] * 100) / 100.0);
            }
        }
        return weights;
    }

    /** The weights of several fits beside each other, by sign: one of each fit, 0 where a fit has none. */
    public static SortedMap<String, List<Double>> beside(List<Map<String, Double>> fits) {
        var signs = new TreeSet<String>();
        fits.forEach(f -> signs.addAll(f.keySet()));
        var weights = new TreeMap<String, List<Double>>();
        signs.forEach(s ->
                weights.put(s, fits.stream().map(f -> f.getOrDefault(s, 0.0)).toList()));
        return weights;
    }
}
