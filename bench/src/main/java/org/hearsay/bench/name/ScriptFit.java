package org.hearsay.bench.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.name.ScriptModel;

/** Learns how pieces of Latin names are written in another script, by expectation-maximisation over pairs of spellings. */
final class ScriptFit {

    private static final int PLAIN_ROUNDS = 5;
    private static final int PLACED_ROUNDS = 3;

    /** What a longer piece costs, so that letters are explained one by one where they can be. */
    private static final double LONGER = 0.25;

    /** A piece in certain surroundings is trusted against the piece anywhere as if seen so often. */
    private static final double TRUST = 6;

    private static final double LEAST = 4;
    private static final double LIKELY = 0.004;
    private static final double UNSEEN = 1e-5;

    /** A spelling in each script. */
    record Spelled(String latin, String own) {}

    /** Strings by number. */
    private static final class Numbers {
        private final Map<String, Integer> of = new HashMap<>();
        private final List<String> all = new ArrayList<>();

        int of(String s) {
            return of.computeIfAbsent(s, k -> {
                all.add(k);
                return all.size() - 1;
            });
        }
    }

    /** Sums by pair of numbers, in open addressing. */
    private static final class Sums {
        private long[] keys = new long[1 << 16];
        private double[] values = new double[1 << 16];
        private int size;

        Sums() {
            java.util.Arrays.fill(keys, -1);
        }

        private int slot(long key) {
            int mask = keys.length - 1;
            int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
            while (keys[at] != -1 && keys[at] != key) {
                at = (at + 1) & mask;
            }
            return at;
        }

        double get(long key) {
            int at = slot(key);
            return keys[at] == key ? values[at] : 0;
        }

        void add(long key, double by) {
            int at = slot(key);
            if (keys[at] == -1) {
                if (++size * 2 > keys.length) {
                    grow();
                    at = slot(key);
                }
                keys[at] = key;
            }
            values[at] += by;
        }

        private void grow() {
            long[] old = keys;
            double[] sums = values;
            keys = new long[old.length * 2];
            values = new double[old.length * 2];
            java.util.Arrays.fill(keys, -1);
            for (int i = 0; i < old.length; i++) {
                if (old[i] != -1) {
                    int at = slot(old[i]);
                    keys[at] = old[i];
                    values[at] = sums[i];
                }
            }
        }
    }

    /** A pair with its pieces as numbers. */
    private record Cut(int n, int m, int[] plain, int[] placed, int[] own) {}

    private final Numbers latin = new Numbers();
    private final Numbers own = new Numbers();
    private final List<Cut> cuts = new ArrayList<>();

    private ScriptFit(Collection<Spelled> pairs) {
        pairs.forEach(p -> cuts.add(cut(p)));
    }

    private Cut cut(Spelled pair) {
        String x = pair.latin();
        String y = pair.own();
        int[] plain = new int[x.length() * ScriptModel.LATIN];
        int[] placed = new int[plain.length];
        for (int i = 0; i < x.length(); i++) {
            for (int w = 1; w <= ScriptModel.LATIN && i + w <= x.length(); w++) {
                plain[i * ScriptModel.LATIN + w - 1] = latin.of(ScriptModel.anywhere(x.substring(i, i + w)));
                placed[i * ScriptModel.LATIN + w - 1] = latin.of(ScriptModel.key(x, i, i + w));
            }
        }
        int[] to = new int[(y.length() + 1) * (ScriptModel.OWN + 1)];
        for (int j = 0; j <= y.length(); j++) {
            for (int k = 0; k <= ScriptModel.OWN && j + k <= y.length(); k++) {
                to[j * (ScriptModel.OWN + 1) + k] = own.of(y.substring(j, j + k));
            }
        }
        return new Cut(x.length(), y.length(), plain, placed, to);
    }

    /** The model that pairs teach. */
    static ScriptModel fit(Collection<Spelled> pairs) {
        return new ScriptModel(pieces(pairs));
    }

    /** The same as log likelihoods by piece. */
    static Map<String, Map<String, Double>> pieces(Collection<Spelled> pairs) {
        return new ScriptFit(pairs).learn();
    }

    private Map<String, Map<String, Double>> learn() {
        Sums anywhere = new Sums();
        Sums none = new Sums();
        for (int round = 0; round < PLAIN_ROUNDS; round++) {
            Sums plain = new Sums();
            for (Cut cut : cuts) {
                count(cut, anywhere, none, round == 0, plain, plain, false);
            }
            anywhere = shares(plain);
        }
        Sums placed = none;
        for (int round = 0; round < PLACED_ROUNDS; round++) {
            Sums plain = new Sums();
            Sums there = new Sums();
            for (Cut cut : cuts) {
                count(cut, anywhere, placed, false, plain, there, true);
            }
            anywhere = shares(plain);
            placed = trusted(there, anywhere);
        }
        var all = new HashMap<String, Map<String, Double>>();
        collect(anywhere, all);
        collect(placed, all);
        return all;
    }

    private static long key(int piece, int to) {
        return ((long) piece << 24) | to;
    }

    /** The counts of a piece as shares. */
    private static Sums shares(Sums counts) {
        Sums total = totals(counts);
        var shares = new Sums();
        for (int i = 0; i < counts.keys.length; i++) {
            if (counts.keys[i] != -1) {
                double all = total.get(counts.keys[i] >>> 24);
                if (all >= LEAST / 2) {
                    shares.add(counts.keys[i], counts.values[i] / all);
                }
            }
        }
        return shares;
    }

    private static Sums totals(Sums counts) {
        var total = new Sums();
        for (int i = 0; i < counts.keys.length; i++) {
            if (counts.keys[i] != -1) {
                total.add(counts.keys[i] >>> 24, counts.values[i]);
            }
        }
        return total;
    }

    private Sums trusted(Sums there, Sums anywhere) {
        Sums total = totals(there);
        var back = new HashMap<Integer, List<long[]>>();
        for (int i = 0; i < anywhere.keys.length; i++) {
            if (anywhere.keys[i] != -1 && anywhere.values[i] >= LIKELY) {
                back.computeIfAbsent((int) (anywhere.keys[i] >>> 24), k -> new ArrayList<>())
                        .add(new long[] {anywhere.keys[i] & 0xffffff, Double.doubleToLongBits(anywhere.values[i])});
            }
        }
        var placed = new Sums();
        for (int i = 0; i < total.keys.length; i++) {
            if (total.keys[i] == -1 || total.values[i] < LEAST) {
                continue;
            }
            int piece = (int) total.keys[i];
            String name = latin.all.get(piece);
            int plain = latin.of(ScriptModel.anywhere(name.substring(1, name.length() - 1)));
            for (long[] to : back.getOrDefault(plain, List.of())) {
                double p = Double.longBitsToDouble(to[1]);
                placed.add(
                        key(piece, (int) to[0]),
                        (there.get(key(piece, (int) to[0])) + TRUST * p) / (total.values[i] + TRUST));
            }
        }
        return placed;
    }

    private void collect(Sums shares, Map<String, Map<String, Double>> all) {
        for (int i = 0; i < shares.keys.length; i++) {
            if (shares.keys[i] != -1 && shares.values[i] >= LIKELY) {
                all.computeIfAbsent(latin.all.get((int) (shares.keys[i] >>> 24)), k -> new HashMap<>())
                        .put(
                                own.all.get((int) (shares.keys[i] & 0xffffff)),
                                Math.round(Math.log(shares.values[i]) * 100) / 100.0);
            }
        }
    }

    private static double p(Cut cut, Sums anywhere, Sums placed, boolean first, int i, int w, int j, int k) {
        double longer = w == 1 ? 1 : w == 2 ? LONGER : LONGER * LONGER;
        if (first) {
            return (k == 1 ? 0.03 : k == 0 ? 0.1 : 0.001) * longer;
        }
        int to = cut.own()[j * (ScriptModel.OWN + 1) + k];
        double p = placed.size == 0 ? 0 : placed.get(key(cut.placed()[i * ScriptModel.LATIN + w - 1], to));
        if (p == 0) {
            p = anywhere.get(key(cut.plain()[i * ScriptModel.LATIN + w - 1], to));
        }
        return (p == 0 && w == 1 && k <= 1 ? UNSEEN : p) * longer;
    }

    private static void count(
            Cut cut, Sums anywhere, Sums placed, boolean first, Sums plain, Sums there, boolean both) {
        int n = cut.n();
        int m = cut.m();
        int wide = ScriptModel.LATIN * (m + 1) * (ScriptModel.OWN + 1);
        var p = new double[n * wide];
        var before = new double[n + 1][m + 1];
        var after = new double[n + 1][m + 1];
        before[0][0] = 1;
        after[n][m] = 1;
        for (int i = 0; i < n; i++) {
            for (int w = 1; w <= ScriptModel.LATIN && i + w <= n; w++) {
                for (int j = 0; j <= m; j++) {
                    for (int k = 0; before[i][j] > 0 && k <= ScriptModel.OWN && j + k <= m; k++) {
                        double own = p(cut, anywhere, placed, first, i, w, j, k);
                        p[at(i, w, j, k, m)] = own;
                        before[i + w][j + k] += before[i][j] * own;
                    }
                }
            }
        }
        double all = before[n][m];
        if (!(all > 0)) {
            return;
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int w = 1; w <= ScriptModel.LATIN && i + w <= n; w++) {
                for (int j = 0; j <= m; j++) {
                    for (int k = 0; k <= ScriptModel.OWN && j + k <= m; k++) {
                        double own = p[at(i, w, j, k, m)];
                        if (own == 0) {
                            continue;
                        }
                        after[i][j] += own * after[i + w][j + k];
                        double share = before[i][j] * own * after[i + w][j + k] / all;
                        if (share > 1e-3) {
                            int to = cut.own()[j * (ScriptModel.OWN + 1) + k];
                            plain.add(key(cut.plain()[i * ScriptModel.LATIN + w - 1], to), share);
                            if (both) {
                                there.add(key(cut.placed()[i * ScriptModel.LATIN + w - 1], to), share);
                            }
                        }
                    }
                }
            }
        }
    }

    private static int at(int i, int w, int j, int k, int m) {
        return ((i * ScriptModel.LATIN + w - 1) * (m + 1) + j) * (ScriptModel.OWN + 1) + k;
    }
}
