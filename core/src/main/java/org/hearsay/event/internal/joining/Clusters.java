package org.hearsay.event.internal.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;

/**
 * Joins nodes pair by pair, best pair first. Two clusters are joined only where their members fit each other on the whole
 * and no two of them shut each other out; the result hangs on the set of pairs alone, not on the order in which they come.
 */
public final class Clusters {

    /** Members looked at for a veto in each cluster; larger clusters are judged by their first members. */
    private static final int JUDGES = 12;

    private final List<Integer> parent;
    private final List<List<Integer>> members;

    private Clusters(int size) {
        parent = new ArrayList<>(size);
        members = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            parent.add(i);
            members.add(new ArrayList<>(List.of(i)));
        }
    }

    /** The clusters of {@code size} nodes, each sorted, by their first member. */
    public static List<List<Integer>> of(int size, Collection<Pair> pairs, Fit fit) {
        var clusters = new Clusters(size);
        pairs.stream().sorted().forEach(p -> clusters.join(p.a(), p.b(), fit));
        var byRoot = new TreeMap<Integer, List<Integer>>();
        for (int i = 0; i < size; i++) {
            byRoot.computeIfAbsent(clusters.root(i), k -> new ArrayList<>()).add(i);
        }
        return List.copyOf(byRoot.values());
    }

    private int root(int node) {
        int n = node;
        while (parent.get(n) != n) {
            // a shorter way for the next time
            parent.set(n, parent.get(parent.get(n)));
            n = parent.get(n);
        }
        return n;
    }

    private void join(int a, int b, Fit fit) {
        int x = Math.min(root(a), root(b));
        int y = Math.max(root(a), root(b));
        if (x == y || !fit(members.get(x), members.get(y), fit)) {
            return;
        }
        parent.set(y, x);
        members.get(x).addAll(members.get(y));
        members.get(x).sort(null);
        members.get(y).clear();
    }

    private static boolean fit(List<Integer> x, List<Integer> y, Fit fit) {
        double sum = 0;
        int count = 0;
        for (int i : x.subList(0, Math.min(JUDGES, x.size()))) {
            for (int j : y.subList(0, Math.min(JUDGES, y.size()))) {
                double points = fit.of(i, j);
                if (points < fit.least()) {
                    return false;
                }
                sum += points;
                count++;
            }
        }
        return sum / count >= fit.mean();
    }

    /**
     * How two clusters must fit to be joined.
     *
     * @param points of two nodes
     * @param least points below which no two members may be
     * @param mean points that the members must have on the average
     */
    public record Fit(ToDoubleBiFunction<Integer, Integer> points, double least, double mean) {

        double of(int a, int b) {
            return points.applyAsDouble(a, b);
        }
    }

    /** Two nodes that may be joined: best first; ties by what is compared. */
    public record Pair(int a, int b, double points) implements Comparable<Pair> {
        private static final Comparator<Pair> ORDER = Comparator.comparingDouble((Pair p) -> -p.points)
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b);

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }
}
