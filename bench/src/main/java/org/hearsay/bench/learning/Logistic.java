package org.hearsay.bench.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hearsay.model.Sense;
import org.hearsay.model.SenseWeights;

/**
 * Fits a logistic regression over signs, and the axes of senses where there are any, by AdaGrad with a penalty on squared weights;
 * always the same for the same input.
 */
public final class Logistic {

    /** One example: its signs, the senses of the words that are looked at, whether it is right, and how much it counts. */
    public record Example(List<String> signs, List<Optional<Sense>> senses, boolean right, double counts) {

        /** One of which no senses are weighed. */
        public Example(List<String> signs, boolean right, double counts) {
            this(signs, List.of(), right, counts);
        }
    }

    private static final double STEP = 0.1;
    private static final double LEAST_WEIGHT = 0.02;
    /** Axes are never rare, so each is held back alike; chosen on reports whose counts were left out. */
    private static final double SENSE_PENALTY = 2.5;

    private final double penalty;
    private final int rounds;

    /** With a penalty a weight, and so many walks over all examples. */
    public Logistic(double penalty, int rounds) {
        this.penalty = penalty;
        this.rounds = rounds;
    }

    /**
     * The weights that fit, rounded; signs of fewer than {@code least} examples are left out, the axes of senses have the names of
     * {@link SenseWeights}.
     */
    public Map<String, Double> fit(List<Example> examples, int least) {
        NumberedSigns signs =
                NumberedSigns.of(examples.stream().map(Example::signs).toList(), least);
        List<int[]> rows = signs.rows();
        var axes = new Axes(examples);
        int plain = signs.names().size();
        var w = new double[plain + axes.size()];
        var square = new double[w.length];
        var total = new double[w.length];
        var share = new double[w.length];
        Arrays.setAll(share, s -> s < plain ? penalty / signs.counts().get(s) : SENSE_PENALTY / axes.examples());
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
                float[] numbers = axes.of(i);
                for (int a = 0; a < numbers.length; a++) {
                    sum += numbers[a] * w[plain + a];
                }
                double error = e.counts() * (1 / (1 + Math.exp(-sum)) - (e.right() ? 1 : 0));
                for (int s : rows.get(i)) {
                    step(w, square, s, error + share[s] * w[s]);
                }
                for (int a = 0; a < numbers.length; a++) {
                    step(w, square, plain + a, error * numbers[a] + share[plain + a] * w[plain + a]);
                }
            }
            // the mean over the later walks swings less than the last
            for (int s = 0; round >= rounds / 2 && s < w.length; s++) {
                total[s] += w[s] / (rounds - rounds / 2);
            }
        }
        var weights = new TreeMap<String, Double>();
        for (int s = 0; s < total.length; s++) {
            if (s >= plain || Math.abs(total[s]) >= LEAST_WEIGHT) {
                String name = s < plain ? signs.names().get(s) : axes.name(s - plain);
                weights.put(name, Math.round(total[s] * 100) / 100.0);
            }
        }
        return weights;
    }

    private static void step(double[] w, double[] square, int s, double g) {
        square[s] += g * g;
        w[s] -= STEP * g / Math.sqrt(square[s] + 1e-6);
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
