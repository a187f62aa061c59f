package org.hearsay.event.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Joins nodes pair by pair, best pair first. Two clusters are joined only where no two of their members forbid it, so the
 * result hangs on the set of pairs alone and not on the order in which they come.
 */
final class Clusters {

    /** Members looked at for a veto in each cluster; larger clusters are judged by their first members. */
    private static final int JUDGES = 24;

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
    static List<List<Integer>> of(int size, Collection<PairScore.Pair> pairs, BiPredicate<Integer, Integer> forbidden) {
        var clusters = new Clusters(size);
        pairs.stream().sorted().forEach(p -> clusters.join(p.a(), p.b(), forbidden));
        var byRoot = new TreeMap<Integer, List<Integer>>();
        for (int i = 0; i < size; i++) {
            byRoot.computeIfAbsent(clusters.root(i), k -> new ArrayList<>()).add(i);
        }
        return List.copyOf(byRoot.values());
    }

    private int root(int node) {
        int n = node;
        while (parent.get(n) != n) {
            n = parent.get(n);
        }
        return n;
    }

    private void join(int a, int b, BiPredicate<Integer, Integer> forbidden) {
        int x = Math.min(root(a), root(b));
        int y = Math.max(root(a), root(b));
        if (x == y || isForbidden(members.get(x), members.get(y), forbidden)) {
            return;
        }
        parent.set(y, x);
        members.get(x).addAll(members.get(y));
        members.get(x).sort(null);
        members.get(y).clear();
    }

    private static boolean isForbidden(List<Integer> x, List<Integer> y, BiPredicate<Integer, Integer> forbidden) {
        return x.stream().limit(JUDGES).anyMatch(i -> y.stream().limit(JUDGES).anyMatch(j -> forbidden.test(i, j)));
    }
}
