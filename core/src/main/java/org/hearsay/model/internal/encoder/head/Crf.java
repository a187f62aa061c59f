package org.hearsay.model.internal.encoder.head;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/** A linear chain over labels: the best row of labels for given scores, and how probable each of them is. Immutable. */
public final class Crf {

    /** As good as forbidden, yet safe to add up over a long text. */
    private static final float NEVER = -1e4f;

    private final float[] start;
    private final float[] end;
    private final float[][] transitions;
    /** By label: the score of going there from most labels, and the labels from where it is another. */
    private final float[] usual;

    private final int[][] unusual;
    private final int[] every;
    /** The numbers whose logarithms the transitions are. */
    private final double[][] step;

    /** Scores of beginning with a label, ending with one, and of going from one (outer) to another (inner). */
    Crf(float[] start, float[] end, float[][] transitions) {
        if (end.length != start.length || transitions.length != start.length) {
            throw new IllegalArgumentException("a chain of unequal sides: " + start.length + ", " + end.length);
        }
        this.start = start;
        this.end = end;
        this.transitions = transitions;
        this.usual = new float[start.length];
        this.unusual = new int[start.length][];
        this.every = IntStream.range(0, start.length).toArray();
        this.step = new double[start.length][];
        for (int from = 0; from < start.length; from++) {
            step[from] = new double[start.length];
            for (int to = 0; to < start.length; to++) {
                step[from][to] = Math.exp(transitions[from][to]);
            }
        }
        for (int to = 0; to < start.length; to++) {
            usual[to] = usual(transitions, to);
            int at = to;
            unusual[to] = Arrays.stream(every)
                    .filter(from -> transitions[from][at] != usual[at])
                    .toArray();
        }
    }

    private static float usual(float[][] transitions, int to) {
        var counts = new HashMap<Float, Integer>();
        float best = 0;
        int most = 0;
        for (float[] row : transitions) {
            int count = counts.merge(row[to], 1, Integer::sum);
            if (count > most) {
                most = count;
                best = row[to];
            }
        }
        return best;
    }

    /** For a head without learned transitions: inside follows only its own beginning or inside. */
    static Crf bio(List<String> labels) {
        int n = labels.size();
        float[] start = new float[n];
        float[][] transitions = new float[n][n];
        for (int to = 0; to < n; to++) {
            if (labels.get(to).startsWith("I-")) {
                start[to] = NEVER;
                for (int from = 0; from < n; from++) {
                    boolean same = labels.get(from).length() > 1
                            && labels.get(from)
                                    .substring(2)
                                    .equals(labels.get(to).substring(2));
                    transitions[from][to] = same ? 0 : NEVER;
                }
            }
        }
        return new Crf(start, new float[n], transitions);
    }

    /** Number of labels. */
    int size() {
        return start.length;
    }

    /** The best label for each row of scores (Viterbi); the lower one where two are equal. */
    public int[] best(float[][] scores) {
        int rows = scores.length;
        int n = size();
        int[] path = new int[rows];
        if (rows == 0) {
            return path;
        }
        int[][] from = new int[rows][n];
        float[] sum = new float[n];
        for (int k = 0; k < n; k++) {
            sum[k] = start[k] + scores[0][k];
        }
        for (int i = 1; i < rows; i++) {
            int high = Numbers.best(sum);
            float[] next = new float[n];
            for (int b = 0; b < n; b++) {
                int best = before(sum, b, high);
                from[i][b] = best;
                next[b] = sum[best] + transitions[best][b] + scores[i][b];
            }
            sum = next;
        }
        for (int k = 0; k < n; k++) {
            sum[k] += end[k];
        }
        path[rows - 1] = Numbers.best(sum);
        for (int i = rows - 1; i > 0; i--) {
            path[i - 1] = from[i][path[i]];
        }
        return path;
    }

    /**
     * From where a label is best reached; {@code high} is the label with the highest sum. Of those that reach it at the usual
     * score that is the best one, or, where that is unusual, another to be looked for.
     */
    private int before(float[] sum, int to, int high) {
        int best = high;
        for (int from : transitions[high][to] == usual[to] ? unusual[to] : every) {
            best = sum[from] + transitions[from][to] > sum[best] + transitions[best][to] ? from : best;
        }
        return best;
    }

    /** How probable each label of a path is among all paths (forward and backward sums). */
    public double[] marginals(float[][] scores, int[] path) {
        int rows = scores.length;
        int n = size();
        double[][] here = new double[rows][];
        for (int i = 0; i < rows; i++) {
            here[i] = Numbers.exponentials(scores[i]);
        }
        double[][] forward = forward(here);
        double[] backward = new double[n];
        for (int k = 0; k < n; k++) {
            backward[k] = Math.exp(end[k]);
        }
        double[] result = new double[rows];
        for (int i = rows - 1; i >= 0; i--) {
            double all = 0;
            for (int k = 0; k < n; k++) {
                all += forward[i][k] * backward[k];
            }
            double share = all > 0 ? forward[i][path[i]] * backward[path[i]] / all : 0;
            result[i] = Math.clamp(share, 0, 1);
            backward = i > 0 ? backwards(here[i], backward) : backward;
        }
        return result;
    }

    private double[][] forward(double[][] here) {
        int n = size();
        double[][] forward = new double[here.length][n];
        for (int i = 0; i < here.length; i++) {
            double[] sum = forward[i];
            for (int b = 0; i == 0 && b < n; b++) {
                sum[b] = Math.exp(start[b]);
            }
            // whole rows side by side, which the processor does many at a time
            for (int a = 0; i > 0 && a < n; a++) {
                double before = forward[i - 1][a];
                double[] row = step[a];
                for (int b = 0; before > 0 && b < n; b++) {
                    sum[b] += before * row[b];
                }
            }
            for (int b = 0; b < n; b++) {
                sum[b] *= here[i][b];
            }
            Numbers.scale(sum);
        }
        return forward;
    }

    private double[] backwards(double[] here, double[] backward) {
        int n = here.length;
        double[] sum = new double[n];
        double[] behind = new double[n];
        for (int b = 0; b < n; b++) {
            behind[b] = here[b] * backward[b];
        }
        for (int a = 0; a < n; a++) {
            double[] row = step[a];
            double all = 0;
            for (int b = 0; b < n; b++) {
                all += row[b] * behind[b];
            }
            sum[a] = all;
        }
        Numbers.scale(sum);
        return sum;
    }
}
