package org.hearsay.model.internal.encoder.head;

import java.util.Arrays;

/**
 * Makes a tree of the scores that each word has for each word as its head. Most often the best heads are one already; where
 * they go round in circles or have several roots, the best tree of all is found (Chu–Liu and Edmonds).
 */
public final class Tree {

    /** A sentence longer than this is no sentence: its circles are cut at their weakest word, in linear time. */
    static final int LONGEST = 256;

    /** Makes a second root dearer than anything else. */
    private static final double SECOND_ROOT = 1e7;

    private Tree() {}

    /** The head of each word, the word itself for the one root; {@code arcs} has a row a word, on its diagonal the root. */
    public static int[] of(float[][] arcs) {
        int[] heads = new int[arcs.length];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = Numbers.best(arcs[i]);
        }
        if (heads.length == 0 || isTree(heads)) {
            return heads;
        }
        return heads.length <= LONGEST ? best(arcs) : cut(arcs, heads);
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int i = 0; i < heads.length; i++) {
            roots += heads[i] == i ? 1 : 0;
        }
        return roots == 1 && !anyCircle(heads);
    }

    private static boolean anyCircle(int[] heads) {
        int[] seen = new int[heads.length];
        for (int i = 0; i < heads.length; i++) {
            int at = i;
            while (seen[at] == 0 && heads[at] != at) {
                seen[at] = i + 1;
                at = heads[at];
            }
            if (heads[at] != at && seen[at] == i + 1) {
                return true;
            }
        }
        return false;
    }

    private static int[] cut(float[][] arcs, int[] heads) {
        int root = 0;
        for (int i = 1; i < heads.length; i++) {
            root = arcs[i][i] > arcs[root][root] ? i : root;
        }
        heads[root] = root;
        int[] seen = new int[heads.length];
        for (int i = 0; i < heads.length; i++) {
            if (i != root && heads[i] == i) {
                heads[i] = root;
            }
            int at = i;
            int weakest = i;
            while (seen[at] == 0 && at != root) {
                seen[at] = i + 1;
                heads[at] = heads[at] == at ? root : heads[at];
                at = heads[at];
            }
            if (at != root && seen[at] == i + 1) {
                weakest = at;
                for (int w = heads[at]; w != at; w = heads[w]) {
                    weakest = arcs[w][heads[w]] < arcs[weakest][heads[weakest]] ? w : weakest;
                }
                heads[weakest] = root;
            }
        }
        return heads;
    }

    private static int[] best(float[][] arcs) {
        int n = arcs.length;
        double[][] scores = new double[n + 1][n + 1];
        for (int word = 1; word <= n; word++) {
            for (int head = 1; head <= n; head++) {
                scores[head][word] = arcs[word - 1][head - 1];
            }
            scores[0][word] = arcs[word - 1][word - 1] - SECOND_ROOT;
        }
        int[] found = arborescence(scores);
        int[] heads = new int[n];
        for (int word = 1; word <= n; word++) {
            heads[word - 1] = found[word] == 0 ? word - 1 : found[word] - 1;
        }
        return heads;
    }

    /** Head of each node but 0, which is above all; {@code scores[head][node]}. */
    private static int[] arborescence(double[][] scores) {
        int n = scores.length;
        int[] head = new int[n];
        for (int d = 1; d < n; d++) {
            head[d] = d == 1 ? 0 : 1;
            for (int h = 0; h < n; h++) {
                head[d] = h != d && scores[h][d] > scores[head[d]][d] ? h : head[d];
            }
            head[d] = scores[0][d] > scores[head[d]][d] ? 0 : head[d];
        }
        boolean[] circle = circle(head);
        return circle.length == 0 ? head : new Contraction(scores, head, circle).solve();
    }

    /** The nodes of one circle; none where there is no circle. */
    private static boolean[] circle(int[] head) {
        int[] seen = new int[head.length];
        for (int i = 1; i < head.length; i++) {
            int at = i;
            while (at != 0 && seen[at] == 0) {
                seen[at] = i;
                at = head[at];
            }
            if (at != 0 && seen[at] == i) {
                boolean[] circle = new boolean[head.length];
                for (int w = at; !circle[w]; w = head[w]) {
                    circle[w] = true;
                }
                return circle;
            }
        }
        return new boolean[0];
    }

    /** A circle taken as one node, the rest as it was. */
    private static final class Contraction {
        private final double[][] scores;
        private final int[] head;
        private final boolean[] circle;
        private final int[] outside;
        private final int[] enter;
        private final int[] leave;

        Contraction(double[][] scores, int[] head, boolean[] circle) {
            this.scores = scores;
            this.head = head;
            this.circle = circle;
            int n = head.length;
            int[] nodes = new int[n];
            int m = 0;
            for (int i = 0; i < n; i++) {
                if (!circle[i]) {
                    nodes[m++] = i;
                }
            }
            this.outside = Arrays.copyOf(nodes, m);
            this.enter = new int[m];
            this.leave = new int[m];
        }

        int[] solve() {
            int m = outside.length;
            int[] found = arborescence(contracted());
            int[] result = head.clone();
            for (int i = 1; i < m; i++) {
                result[outside[i]] = found[i] == m ? leave[i] : outside[found[i]];
            }
            result[enter[found[m]]] = outside[found[m]];
            return result;
        }

        private double[][] contracted() {
            int m = outside.length;
            double[][] small = new double[m + 1][m + 1];
            for (int i = 0; i < m; i++) {
                for (int j = 0; j < m; j++) {
                    small[i][j] = scores[outside[i]][outside[j]];
                }
                small[i][m] = Double.NEGATIVE_INFINITY;
                small[m][i] = Double.NEGATIVE_INFINITY;
                for (int c = 0; c < circle.length; c++) {
                    if (!circle[c]) {
                        continue;
                    }
                    double in = scores[outside[i]][c] - scores[head[c]][c];
                    if (in > small[i][m]) {
                        small[i][m] = in;
                        enter[i] = c;
                    }
                    double out = scores[c][outside[i]];
                    if (out > small[m][i]) {
                        small[m][i] = out;
                        leave[i] = c;
                    }
                }
            }
            return small;
        }
    }
}
