package org.hearsay.model.internal.encoder.head;

/** Sums over rows of scores. */
public final class Numbers {

    private Numbers() {}

    /** Index of the highest; the lower one where two are equal. */
    public static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    /** Share of one among all, when scores are logarithms: 0 to 1. */
    public static double share(float[] scores, int of) {
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - scores[of]);
        }
        return sum > 0 ? Math.clamp(1 / sum, 0, 1) : 0;
    }

    /** The numbers whose logarithms the scores are, but for a factor that makes the highest 1. */
    public static double[] exponentials(float[] scores) {
        float high = scores[best(scores)];
        double[] result = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            result[i] = Math.exp(scores[i] - high);
        }
        return result;
    }

    /** Makes the sum 1, where there is one. */
    public static void scale(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        for (int i = 0; sum > 0 && i < values.length; i++) {
            values[i] /= sum;
        }
    }
}
