package org.hearsay.time.internal.order;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.time.internal.order.Edges.Way;

/**
 * Shortest ways from the origin to every node, or from every node to it, kept as edges come and go.
 *
 * <p>Potentials (a solution of the constraints) make every reduced weight non-negative, so that Dijkstra's order settles each
 * node that changes once, though weights are negative.
 */
final class Distances {

    /** Farther than any way; no way leads there. */
    static final long NO_WAY = Long.MAX_VALUE;

    private final Edges edges;
    private final Way way;
    private final Heap heap = new Heap();
    private long[] distance = new long[16];
    private int[] last = new int[16];

    Distances(Edges edges, Way way) {
        this.edges = edges;
        this.way = way;
    }

    void addNode(int node) {
        if (node >= distance.length) {
            distance = Arrays.copyOf(distance, 2 * distance.length);
            last = Arrays.copyOf(last, 2 * last.length);
        }
        distance[node] = node == DifferenceGraph.ORIGIN ? 0 : NO_WAY;
        last[node] = Edges.NONE;
    }

    long of(int node) {
        return distance[node];
    }

    /** The edges of the shortest way, from the origin on. */
    List<Integer> path(int node) {
        var path = new ArrayList<Integer>();
        for (int e = last[node]; e != Edges.NONE; e = last[edges.start(way, e)]) {
            path.add(e);
        }
        return path.reversed();
    }

    /** Takes a new edge in. */
    void improve(int edge, long[] potential) {
        relax(edge, potential);
        settle(potential);
    }

    /** Works all out anew. */
    void settleAll(long[] potential) {
        for (int n = 0; n < edges.nodes(); n++) {
            distance[n] = n == DifferenceGraph.ORIGIN ? 0 : NO_WAY;
            last[n] = Edges.NONE;
        }
        heap.add(key(DifferenceGraph.ORIGIN, potential), DifferenceGraph.ORIGIN);
        settle(potential);
    }

    /** Lets an edge go that is no longer in the lists: only ways that used it are worked out anew. */
    void forget(int edge, long[] potential) {
        int end = edges.end(way, edge);
        if (last[end] != edge) {
            return;
        }
        var lost = new ArrayList<Integer>();
        var open = new ArrayDeque<Integer>(List.of(end));
        while (!open.isEmpty()) {
            int node = open.pop();
            lost.add(node);
            for (int e = edges.first(way, node); e != Edges.NONE; e = edges.next(way, e)) {
                if (last[edges.end(way, e)] == e) {
                    open.push(edges.end(way, e));
                }
            }
        }
        for (int node : lost) {
            distance[node] = NO_WAY;
            last[node] = Edges.NONE;
        }
        Way back = way == Way.ALONG ? Way.AGAINST : Way.ALONG;
        for (int node : lost) {
            for (int e = edges.first(back, node); e != Edges.NONE; e = edges.next(back, e)) {
                relax(e, potential);
            }
        }
        settle(potential);
    }

    private void settle(long[] potential) {
        while (!heap.isEmpty()) {
            long key = heap.leastKey();
            int node = heap.poll();
            // a shorter way to it was found since
            if (key != key(node, potential)) {
                continue;
            }
            for (int e = edges.first(way, node); e != Edges.NONE; e = edges.next(way, e)) {
                relax(e, potential);
            }
        }
    }

    private void relax(int edge, long[] potential) {
        long start = distance[edges.start(way, edge)];
        int end = edges.end(way, edge);
        if (start != NO_WAY && start + edges.weight(edge) < distance[end]) {
            distance[end] = start + edges.weight(edge);
            last[end] = edge;
            heap.add(key(end, potential), end);
        }
    }

    private long key(int node, long[] potential) {
        return way == Way.ALONG ? distance[node] - potential[node] : distance[node] + potential[node];
    }
}
