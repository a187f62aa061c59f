package org.hearsay.bench.pronoun;

import java.util.Locale;

/**
 * Counts as GAP's own scorer does: each of the two names of a passage is a label that is told or not. Not safe for several
 * threads.
 */
final class GapScore {

    /** Labels told and right, told and wrong, right and not told. */
    private final int[][] counts = new int[2][3];

    /** Adds a passage: which of its names the product holds the pronoun to mean. */
    void add(GapText text, boolean toldA, boolean toldB) {
        int[] row = counts[text.isFeminine() ? 1 : 0];
        label(row, text.isA(), toldA);
        label(row, text.isB(), toldB);
    }

    private static void label(int[] row, boolean right, boolean told) {
        row[0] += right && told ? 1 : 0;
        row[1] += !right && told ? 1 : 0;
        row[2] += right && !told ? 1 : 0;
    }

    /** Labels told and right, told and wrong, right and not told, of the masculine, the feminine, or both. */
    private int[] sum(boolean masculine, boolean feminine) {
        var sum = new int[3];
        for (int i = 0; i < 3; i++) {
            sum[i] = (masculine ? counts[0][i] : 0) + (feminine ? counts[1][i] : 0);
        }
        return sum;
    }

    private static double f1(int[] n) {
        return 200.0 * n[0] / Math.max(1, 2 * n[0] + n[1] + n[2]);
    }

    /** F1 of both genders, in per cent. */
    double f1() {
        return f1(sum(true, true));
    }

    /** Of what is told so much is right, in per cent. */
    double precision() {
        int[] n = sum(true, true);
        return 100.0 * n[0] / Math.max(1, n[0] + n[1]);
    }

    /** Of what is right so much is told, in per cent. */
    double recall() {
        int[] n = sum(true, true);
        return 100.0 * n[0] / Math.max(1, n[0] + n[2]);
    }

    /** F1 of the feminine over that of the masculine. */
    double bias() {
        return f1(sum(false, true)) / Math.max(1e-9, f1(sum(true, false)));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "F1 %.1f (precision %.1f, recall %.1f), masculine %.1f, feminine %.1f, bias %.2f",
                f1(),
                precision(),
                recall(),
                f1(sum(true, false)),
                f1(sum(false, true)),
                bias());
    }
}
