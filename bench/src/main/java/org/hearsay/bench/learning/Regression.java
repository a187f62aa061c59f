package org.hearsay.bench.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.time.Precedence.Kind;
import org.hearsay.time.PrecedenceModel;

/** Fits a multinomial logistic regression over signs by AdaGrad with a penalty on squared weights; always the same for the same input. */
public final class Regression {

    /** One example: its signs and what it is. */
    public record Example(List<String> signs, Kind label) {}

    private static final int KINDS = Kind.values().length;
    private static final double STEP = 0.15;

    private final double penalty;
    private final int rounds;
    private final double factor;

    /** With a penalty a weight, so many walks over all examples, and all weights times a factor in the end. */
    public Regression(double penalty, int rounds, double factor) {
        this.factor = factor;
        this.penalty = penalty;
        this.rounds = rounds;
    }

    /** The weights that fit; signs of fewer than {@code least} examples are left out. */
    public PrecedenceModel fit(List<Example> examples, int least) {
        NumberedSigns signs =
                NumberedSigns.of(examples.stream().map(Example::signs).toList(), least);
        List<int[]> rows = signs.rows();
        var w = new double[signs.names().size()][KINDS];
        var square = new double[signs.names().size()][KINDS];
        var total = new double[signs.names().size()][KINDS];
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, rows.size()).boxed().toList());
        var random = new Random(1);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                step(rows.get(i), examples.get(i).label().ordinal(), w, square);
            }
            // the mean over the later walks swings less than the last
            if (round >= rounds / 2) {
                for (int s = 0; s < w.length; s++) {
                    for (int k = 0; k < KINDS; k++) {
                        total[s][k] += w[s][k] / (rounds - rounds / 2);
                    }
                }
            }
        }
        return model(signs.names(), total);
    }

    private void step(int[] row, int label, double[][] w, double[][] square) {
        double[] p = likely(row, w);
        for (int k = 0; k < KINDS; k++) {
            double error = p[k] - (k == label ? 1 : 0);
            for (int s : row) {
                double g = error + penalty * w[s][k];
                square[s][k] += g * g;
                w[s][k] -= STEP * g / Math.sqrt(square[s][k] + 1e-6);
            }
        }
    }

    private static double[] likely(int[] row, double[][] w) {
        var sum = new double[KINDS];
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < KINDS; k++) {
            for (int s : row) {
                sum[k] += w[s][k];
            }
            most = Math.max(most, sum[k]);
        }
        double all = 0;
        for (int k = 0; k < KINDS; k++) {
            sum[k] = Math.exp(sum[k] - most);
            all += sum[k];
        }
        for (int k = 0; k < KINDS; k++) {
            sum[k] /= all;
        }
        return sum;
    }

    private PrecedenceModel model(List<String> names, double[][] w) {
        var weights = new HashMap<String, List<Double>>();
        for (int s = 0; s < w.length; s++) {
            var rounded = new ArrayList<Double>();
            double most = 0;
            for (double x : w[s]) {
                rounded.add(Math.round(factor * x * 100) / 100.0);
                most = Math.max(most, Math.abs(factor * x));
            }
            if (most >= 0.04) {
                weights.put(names.get(s), List.copyOf(rounded));
            }
        }
        return new PrecedenceModel(weights);
    }
}
