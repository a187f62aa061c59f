package org.hearsay.bench.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.lexicon.Trees;

/**
 * Fits trees by gradient boosting on the logistic loss (Friedman 2001), with values in bins and leaves of the greatest gain split first (Ke and others
 * 2017); always the same for the same input.
 */
public final class Boosting {

    /** One example: its measures, {@code NaN} where one is not known, whether it is right, and how much it counts. */
    public record Example(float[] measures, boolean right, double counts) {}

    private static final int BINS = 64;
    private static final int UNKNOWN = BINS;
    private static final double STEP = 0.05;
    private static final double PENALTY = 5;
    private static final double LEAST_GAIN = 1e-6;

    private final int rounds;
    private final int leaves;
    private final double least;
    private final double share;

    private byte[][] bins = new byte[0][];
    private float[][] most = new float[0][];
    private double[] slope = new double[0];
    private double[] bend = new double[0];
    private double[] counts = new double[0];

    /**
     * Of so many trees.
     *
     * @param leaves of a tree
     * @param least what the examples of a leaf must count together
     * @param share of the measures that a tree may ask for, by chance
     */
    public Boosting(int rounds, int leaves, double least, double share) {
        this.rounds = rounds;
        this.leaves = leaves;
        this.least = least;
        this.share = share;
    }

    /** A leaf that may be split. */
    private record Leaf(int[] rows, int number, Split split) {}

    /** How a leaf is best split. */
    private record Split(double gain, int measure, int bin, boolean unknownIsLow) {}

    /** The trees that fit: what they come to is the log odds of being right. */
    public Trees fit(List<Example> examples) {
        double right = 0;
        double all = 0;
        for (Example e : examples) {
            all += e.counts();
            right += e.right() ? e.counts() : 0;
        }
        return fit(examples, Math.log((right + 1) / (all - right + 1)), sums -> {
            for (int i = 0; i < sums.length; i++) {
                double p = 1 / (1 + Math.exp(-sums[i]));
                slope[i] = counts[i] * (p - (examples.get(i).right() ? 1 : 0));
                bend[i] = counts[i] * Math.max(p * (1 - p), 1e-6);
            }
        });
    }

    /**
     * The trees that rank: of each group one is chosen, with a share of the exponential of what the trees come to; the shares
     * of the right ones together are made as great as they can be.
     */
    public Trees rank(List<List<Example>> groups) {
        List<Example> examples = groups.stream().flatMap(List::stream).toList();
        return fit(examples, 0, sums -> {
            int at = 0;
            for (List<Example> group : groups) {
                pull(group, at, sums);
                at += group.size();
            }
        });
    }

    private void pull(List<Example> group, int from, double[] sums) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < group.size(); i++) {
            most = Math.max(most, sums[from + i]);
        }
        var share = new double[group.size()];
        double all = 0;
        double good = 0;
        for (int i = 0; i < share.length; i++) {
            share[i] = Math.exp(sums[from + i] - most);
            all += share[i];
            good += group.get(i).right() ? share[i] : 0;
        }
        for (int i = 0; i < share.length; i++) {
            double p = share[i] / all;
            double wanted = group.get(i).right() ? share[i] / good : 0;
            slope[from + i] = counts[from + i] * (p - wanted);
            bend[from + i] = counts[from + i] * Math.max(p * (1 - p), 1e-6);
        }
    }

    /** Sets slopes and bends by what the trees come to so far. */
    private interface Loss {
        void at(double[] sums);
    }

    private Trees fit(List<Example> examples, double start, Loss loss) {
        int measures = examples.getFirst().measures().length;
        bin(examples, measures);
        counts = examples.stream().mapToDouble(Example::counts).toArray();
        slope = new double[examples.size()];
        bend = new double[examples.size()];
        var sums = new double[examples.size()];
        Arrays.fill(sums, start);
        var roots = new ArrayList<Trees.Node>();
        roots.add(new Trees.Answer(round(start)));
        var random = new Random(1);
        for (int tree = 0; tree < rounds; tree++) {
            loss.at(sums);
            int[] asked = IntStream.range(0, measures)
                    .filter(m -> random.nextDouble() < share)
                    .toArray();
            roots.add(grow(asked, sums));
        }
        return new Trees(roots);
    }

    /** Puts each value into a bin of its measure: bins hold about as many examples each. */
    private void bin(List<Example> examples, int measures) {
        bins = new byte[measures][examples.size()];
        most = new float[measures][];
        IntStream.range(0, measures).parallel().forEach(m -> {
            float[] known = new float[examples.size()];
            int n = 0;
            for (Example e : examples) {
                if (!Float.isNaN(e.measures()[m])) {
                    known[n++] = e.measures()[m];
                }
            }
            float[] sorted = Arrays.copyOf(known, n);
            Arrays.sort(sorted);
            most[m] = edges(sorted);
            for (int i = 0; i < examples.size(); i++) {
                float value = examples.get(i).measures()[m];
                int at = Arrays.binarySearch(most[m], value);
                bins[m][i] =
                        (byte) (Float.isNaN(value) ? UNKNOWN : at >= 0 ? at : Math.min(-at - 1, most[m].length - 1));
            }
        });
    }

    /** The greatest value of each bin. */
    private static float[] edges(float[] sorted) {
        var edges = new ArrayList<Float>();
        for (int b = 1; b <= BINS && sorted.length > 0; b++) {
            float edge = sorted[(int) Math.max(0, (long) b * sorted.length / BINS - 1)];
            if (edges.isEmpty() || edge > edges.getLast()) {
                edges.add(edge);
            }
        }
        if (edges.isEmpty()) {
            edges.add(0f);
        }
        var all = new float[edges.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = edges.get(i);
        }
        return all;
    }

    /** A tree while it grows: a leaf has no split. */
    private static final class Growing {
        private Optional<Split> split = Optional.empty();
        private int low;
        private int high;
        private int[] rows;

        Growing(int[] rows) {
            this.rows = rows;
        }
    }

    private Trees.Node grow(int[] asked, double[] sums) {
        var nodes = new ArrayList<Growing>();
        var open = new PriorityQueue<Leaf>(
                Comparator.comparingDouble((Leaf l) -> -l.split().gain()).thenComparingInt(Leaf::number));
        nodes.add(new Growing(IntStream.range(0, sums.length).toArray()));
        offer(nodes, 0, asked, open);
        for (int made = 1; made < leaves && !open.isEmpty(); made++) {
            Leaf leaf = open.remove();
            Growing node = nodes.get(leaf.number());
            node.split = Optional.of(leaf.split());
            node.low = nodes.size();
            node.high = nodes.size() + 1;
            nodes.add(new Growing(Arrays.stream(leaf.rows())
                    .filter(i -> isLow(i, leaf.split()))
                    .toArray()));
            nodes.add(new Growing(Arrays.stream(leaf.rows())
                    .filter(i -> !isLow(i, leaf.split()))
                    .toArray()));
            node.rows = new int[0];
            offer(nodes, node.low, asked, open);
            offer(nodes, node.high, asked, open);
        }
        return built(nodes, 0, sums);
    }

    private boolean isLow(int row, Split split) {
        int bin = bins[split.measure()][row];
        return bin == UNKNOWN ? split.unknownIsLow() : bin <= split.bin();
    }

    private Trees.Node built(List<Growing> nodes, int number, double[] sums) {
        Growing node = nodes.get(number);
        if (node.split.isPresent()) {
            Split s = node.split.get();
            return new Trees.Question(
                    s.measure(),
                    most[s.measure()][s.bin()],
                    s.unknownIsLow(),
                    built(nodes, node.low, sums),
                    built(nodes, node.high, sums));
        }
        double g = 0;
        double h = 0;
        for (int i : node.rows) {
            g += slope[i];
            h += bend[i];
        }
        double value = round(-STEP * g / (h + PENALTY));
        for (int i : node.rows) {
            sums[i] += value;
        }
        return new Trees.Answer(value);
    }

    private static double round(double value) {
        return Math.round(value * 1e5) / 1e5;
    }

    private void offer(List<Growing> nodes, int number, int[] asked, PriorityQueue<Leaf> open) {
        int[] rows = nodes.get(number).rows;
        Arrays.stream(asked)
                .parallel()
                .mapToObj(m -> best(rows, m))
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(Split::gain).thenComparingInt(s -> -s.measure()))
                .ifPresent(split -> open.add(new Leaf(rows, number, split)));
    }

    /** The best split of some examples by one measure. */
    private Optional<Split> best(int[] rows, int measure) {
        var g = new double[BINS + 1];
        var h = new double[BINS + 1];
        var n = new double[BINS + 1];
        byte[] bin = bins[measure];
        for (int i : rows) {
            g[bin[i]] += slope[i];
            h[bin[i]] += bend[i];
            n[bin[i]] += counts[i];
        }
        double allG = Arrays.stream(g).sum();
        double allH = Arrays.stream(h).sum();
        double allN = Arrays.stream(n).sum();
        double whole = allG * allG / (allH + PENALTY);
        Split best = null;
        for (boolean unknownIsLow : new boolean[] {true, false}) {
            double lowG = unknownIsLow ? g[UNKNOWN] : 0;
            double lowH = unknownIsLow ? h[UNKNOWN] : 0;
            double lowN = unknownIsLow ? n[UNKNOWN] : 0;
            for (int b = 0; b < most[measure].length; b++) {
                lowG += g[b];
                lowH += h[b];
                lowN += n[b];
                if (lowN < least || allN - lowN < least) {
                    continue;
                }
                double highG = allG - lowG;
                double gain = lowG * lowG / (lowH + PENALTY) + highG * highG / (allH - lowH + PENALTY) - whole;
                if (gain > LEAST_GAIN && (best == null || gain > best.gain())) {
                    best = new Split(gain, measure, b, unknownIsLow);
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
