package org.hearsay.bench.join;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How well mentions are put together, by the three measures whose mean is the CoNLL F1: MUC, B³ and CEAFe (Luo 2005). Sums
 * over all texts; mentions that stand alone count. Not safe for several threads.
 */
final class Coreference {

    private final double[] muc = new double[4];
    private final double[] cubed = new double[4];
    private final double[] ceaf = new double[4];

    /** Adds a text: the same mentions, put together as they should be and as they are. */
    <T> void add(Collection<? extends Set<T>> should, Collection<? extends Set<T>> is) {
        links(should, is, 0);
        links(is, should, 2);
        cubed(should, is, 0);
        cubed(is, should, 2);
        double best = best(new ArrayList<>(should), new ArrayList<>(is));
        ceaf[0] += best;
        ceaf[1] += should.size();
        ceaf[2] += best;
        ceaf[3] += is.size();
    }

    private <T> void links(Collection<? extends Set<T>> of, Collection<? extends Set<T>> in, int at) {
        Map<T, Integer> where = places(in);
        for (Set<T> one : of) {
            var parts = new HashSet<Integer>();
            one.forEach(m -> parts.add(where.getOrDefault(m, -1)));
            muc[at] += one.size() - parts.size();
            muc[at + 1] += one.size() - 1;
        }
    }

    private <T> void cubed(Collection<? extends Set<T>> of, Collection<? extends Set<T>> in, int at) {
        Map<T, Integer> where = places(in);
        for (Set<T> one : of) {
            Map<Integer, Integer> counts = new HashMap<>();
            one.forEach(m -> counts.merge(where.getOrDefault(m, -1), 1, Integer::sum));
            counts.values().forEach(n -> cubed[at] += (double) n * n / one.size());
            cubed[at + 1] += one.size();
        }
    }

    private static <T> Map<T, Integer> places(Collection<? extends Set<T>> sets) {
        Map<T, Integer> where = new HashMap<>();
        int number = 0;
        for (Set<T> set : sets) {
            for (T m : set) {
                where.put(m, number);
            }
            number++;
        }
        return where;
    }

    /** The greatest sum of likeness over pairs of sets, each set in one pair at most (Kuhn and Munkres). */
    private static <T> double best(List<? extends Set<T>> rows, List<? extends Set<T>> columns) {
        int n = Math.max(rows.size(), columns.size());
        double[][] cost = new double[n + 1][n + 1];
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < columns.size(); j++) {
                var both = new HashSet<>(rows.get(i));
                both.retainAll(columns.get(j));
                cost[i + 1][j + 1] = -2.0
                        * both.size()
                        / (rows.get(i).size() + columns.get(j).size());
            }
        }
        double[] u = new double[n + 1];
        double[] v = new double[n + 1];
        int[] match = new int[n + 1];
        for (int i = 1; i <= n; i++) {
            assign(i, n, cost, u, v, match);
        }
        double sum = 0;
        for (int j = 1; j <= n; j++) {
            sum -= cost[match[j]][j];
        }
        return sum;
    }

    private static void assign(int row, int n, double[][] cost, double[] u, double[] v, int[] match) {
        double[] least = new double[n + 1];
        java.util.Arrays.fill(least, Double.MAX_VALUE);
        boolean[] used = new boolean[n + 1];
        int[] way = new int[n + 1];
        match[0] = row;
        int at = 0;
        do {
            used[at] = true;
            int i = match[at];
            double delta = Double.MAX_VALUE;
            int next = 0;
            for (int j = 1; j <= n; j++) {
                if (used[j]) {
                    continue;
                }
                double reduced = cost[i][j] - u[i] - v[j];
                if (reduced < least[j]) {
                    least[j] = reduced;
                    way[j] = at;
                }
                if (least[j] < delta) {
                    delta = least[j];
                    next = j;
                }
            }
            for (int j = 0; j <= n; j++) {
                if (used[j]) {
                    u[match[j]] += delta;
                    v[j] -= delta;
                } else {
                    least[j] -= delta;
                }
            }
            at = next;
        } while (match[at] != 0);
        while (at != 0) {
            match[at] = match[way[at]];
            at = way[at];
        }
    }

    private static double f1(double[] n) {
        double recall = n[1] == 0 ? 0 : n[0] / n[1];
        double precision = n[3] == 0 ? 0 : n[2] / n[3];
        return recall + precision == 0 ? 0 : 200 * recall * precision / (recall + precision);
    }

    /** The mean of the three, in per cent. */
    double conll() {
        return (f1(muc) + f1(cubed) + f1(ceaf)) / 3;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "CoNLL F1 %.1f (MUC %.1f: recall %.1f, precision %.1f; B3 %.1f; CEAFe %.1f)",
                conll(),
                f1(muc),
                100 * muc[0] / Math.max(1, muc[1]),
                100 * muc[2] / Math.max(1, muc[3]),
                f1(cubed),
                f1(ceaf));
    }
}
