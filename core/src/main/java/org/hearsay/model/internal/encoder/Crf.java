package org.hearsay.model.internal.encoder;

import java.util.Arrays;
import java.util.List;

/** A linear chain over labels: the best row of labels for given scores, and how probable each of them is. Immutable. */
final class Crf {

    /** As good as forbidden, yet safe to add up over a long text. */
    private static final float NEVER = -1e4f;

    private final float[] start;
    private final float[] end;
    private final float[][] transitions;

    /** Scores of beginning with a label, ending with one, and of going from one (outer) to another (inner). */
    Crf(float[] start, float[] end, float[][] transitions) {
        if (end.length != start.length || transitions.length != start.length) {
            throw new IllegalArgumentException("a chain of unequal sides: " + start.length + ", " + end.length);
        }
        this.start = start;
        this.end = end;
        this.transitions = transitions;
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
    int[] best(float[][] scores) {
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
            float[] next = new float[n];
            Arrays.fill(next, Float.NEGATIVE_INFINITY);
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    float through = sum[a] + transitions[a][b];
                    if (through > next[b]) {
                        next[b] = through;
                        from[i][b] = a;
                    }
                }
            }
            for (int b = 0; b < n; b++) {
                next[b] += scores[i][b];
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

    /** How probable each label of a path is among all paths (forward and backward sums). */
    double[] marginals(float[][] scores, int[] path) {
        int rows = scores.length;
        int n = size();
        double[][] step = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                step[a][b] = Math.exp(transitions[a][b]);
            }
        }
        double[][] here = new double[rows][];
        for (int i = 0; i < rows; i++) {
            here[i] = Numbers.exponentials(scores[i]);
        }
        double[][] forward = forward(here, step);
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
            backward = i > 0 ? backwards(here[i], step, backward) : backward;
        }
        return result;
    }

    private double[][] forward(double[][] here, double[][] step) {
        int n = size();
        double[][] forward = new double[here.length][n];
        for (int i = 0; i < here.length; i++) {
            double[] sum = forward[i];
            for (int b = 0; b < n; b++) {
                double in = i == 0 ? Math.exp(start[b]) : 0;
                for (int a = 0; i > 0 && a < n; a++) {
                    in += forward[i - 1][a] * step[a][b];
                }
                sum[b] = in * here[i][b];
            }
            Numbers.scale(sum);
        }
        return forward;
    }

    private static double[] backwards(double[] here, double[][] step, double[] backward) {
        int n = here.length;
        double[] sum = new double[n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                sum[a] += step[a][b] * here[b] * backward[b];
            }
        }
        Numbers.scale(sum);
        return sum;
    }
}
