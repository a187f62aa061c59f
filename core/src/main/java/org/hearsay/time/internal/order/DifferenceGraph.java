package org.hearsay.time.internal.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.hearsay.time.internal.order.Edges.Way;

/**
 * Constraints 'end − start ≤ weight' between numbered points, always with a solution.
 *
 * <p>The solution (a potential of each point) is repaired as an edge comes, after Cotton and Maler, 'Fast and flexible
 * difference constraint propagation for DPLL(T)' (2006); bounds are the shortest ways from and to the origin. Weights and
 * bounds are whole numbers of one unit. Not safe for several threads.
 */
public final class DifferenceGraph {

    /** The point that bounds are counted from; there from the beginning. */
    public static final int ORIGIN = 0;

    /**
     * What came of adding an edge.
     *
     * @param edge its number, or -1 where it was refused
     * @param cycle the edges that lead from its end back to its start, where it was refused
     */
    public record Added(int edge, List<Integer> cycle) {

        public Added {
            cycle = List.copyOf(cycle);
        }
    }

    private final Edges edges = new Edges();
    private final Distances most = new Distances(edges, Way.ALONG);
    private final Distances least = new Distances(edges, Way.AGAINST);
    private final Heap heap = new Heap();
    private long[] potential = new long[16];
    private long[] change = new long[16];
    private int[] cause = new int[16];
    private boolean loose;

    /** One with the origin alone. */
    public DifferenceGraph() {
        addNode();
    }

    /** Adds a point without bounds. */
    public int addNode() {
        int node = edges.addNode();
        if (node >= potential.length) {
            potential = Arrays.copyOf(potential, 2 * node);
            change = Arrays.copyOf(change, 2 * node);
            cause = Arrays.copyOf(cause, 2 * node);
        }
        potential[node] = 0;
        most.addNode(node);
        least.addNode(node);
        return node;
    }

    /** Adds 'end − start ≤ weight', or refuses it where it closes a cycle of negative weight. */
    public Added add(int start, int end, long weight) {
        if (start == end) {
            throw new IllegalArgumentException("an edge from a point to itself: " + start);
        }
        List<Integer> cycle = repair(start, end, weight);
        if (!cycle.isEmpty()) {
            return new Added(Edges.NONE, cycle);
        }
        int edge = edges.add(start, end, weight);
        if (!loose) {
            most.improve(edge, potential);
            least.improve(edge, potential);
        }
        return new Added(edge, List.of());
    }

    /** Takes an edge out. What solved the constraints before solves them still. */
    public void remove(int edge) {
        edges.remove(edge);
        if (!loose) {
            most.forget(edge, potential);
            least.forget(edge, potential);
        }
    }

    /** Lets bounds wait until {@link #propagate}: for many edges at once. */
    public void loosen() {
        loose = true;
    }

    /** Works out the bounds that waited. */
    public void propagate() {
        loose = false;
        most.settleAll(potential);
        least.settleAll(potential);
    }

    /** Greatest value that a point can have. */
    public OptionalLong most(int node) {
        long m = most.of(node);
        return m == Distances.NO_WAY ? OptionalLong.empty() : OptionalLong.of(m);
    }

    /** Least value that a point can have. */
    public OptionalLong least(int node) {
        long l = least.of(node);
        return l == Distances.NO_WAY ? OptionalLong.empty() : OptionalLong.of(-l);
    }

    /** The edges that {@link #most} follows from, from the origin on. */
    public List<Integer> whyMost(int node) {
        return most.path(node);
    }

    /** The edges that {@link #least} follows from, from the origin on. */
    public List<Integer> whyLeast(int node) {
        return least.path(node);
    }

    /** Makes the potentials fit a new edge; where none do, they stay as they were and the edges of the cycle come back. */
    private List<Integer> repair(int start, int end, long weight) {
        long first = potential[start] + weight - potential[end];
        if (first >= 0) {
            return List.of();
        }
        var touched = new ArrayList<Integer>();
        touch(touched, end, first, Edges.NONE);
        boolean possible = true;
        while (possible && !heap.isEmpty()) {
            long key = heap.leastKey();
            int node = heap.poll();
            if (key != change[node]) {
                continue;
            }
            for (int e = edges.first(Way.ALONG, node); e != Edges.NONE; e = edges.next(Way.ALONG, e)) {
                int to = edges.end(Way.ALONG, e);
                long wanted = potential[node] + change[node] + edges.weight(e) - potential[to];
                if (wanted < change[to]) {
                    touch(touched, to, wanted, e);
                    possible &= to != start;
                }
            }
        }
        heap.clear();
        List<Integer> cycle = possible ? List.of() : cycle(start, end);
        for (int node : touched) {
            potential[node] += possible ? change[node] : 0;
            change[node] = 0;
        }
        return cycle;
    }

    private void touch(List<Integer> touched, int node, long wanted, int by) {
        if (change[node] == 0) {
            touched.add(node);
        }
        change[node] = wanted;
        cause[node] = by;
        heap.add(wanted, node);
    }

    private List<Integer> cycle(int start, int end) {
        var cycle = new ArrayList<Integer>();
        for (int node = start; node != end; node = edges.start(Way.ALONG, cause[node])) {
            cycle.add(cause[node]);
        }
        return cycle.reversed();
    }
}
