package org.hearsay.time.internal.order;

import java.util.Arrays;

/** Weighted edges between numbered nodes, listed by where they start and by where they lead. */
final class Edges {

    /** None; also the end of a list. */
    static final int NONE = -1;

    /** Along the edges, or against them. */
    enum Way {
        ALONG,
        AGAINST
    }

    private int nodes;
    private int edges;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private long[] weight = new long[16];
    private int[] nextOut = new int[16];
    private int[] nextIn = new int[16];
    private int[] firstOut = new int[16];
    private int[] firstIn = new int[16];

    int addNode() {
        firstOut = grown(firstOut, nodes);
        firstIn = grown(firstIn, nodes);
        firstOut[nodes] = NONE;
        firstIn[nodes] = NONE;
        return nodes++;
    }

    int nodes() {
        return nodes;
    }

    int add(int start, int end, long length) {
        from = grown(from, edges);
        to = grown(to, edges);
        nextOut = grown(nextOut, edges);
        nextIn = grown(nextIn, edges);
        weight = edges < weight.length ? weight : Arrays.copyOf(weight, 2 * weight.length);
        from[edges] = start;
        to[edges] = end;
        weight[edges] = length;
        nextOut[edges] = firstOut[start];
        nextIn[edges] = firstIn[end];
        firstOut[start] = edges;
        firstIn[end] = edges;
        return edges++;
    }

    /** Takes an edge out of the lists; its number is not given again. */
    void remove(int edge) {
        unlink(firstOut, nextOut, from[edge], edge);
        unlink(firstIn, nextIn, to[edge], edge);
    }

    private static void unlink(int[] first, int[] next, int node, int edge) {
        if (first[node] == edge) {
            first[node] = next[edge];
            return;
        }
        int before = first[node];
        while (next[before] != edge) {
            before = next[before];
        }
        next[before] = next[edge];
    }

    /** First edge that leads on from a node, going this way. */
    int first(Way way, int node) {
        return way == Way.ALONG ? firstOut[node] : firstIn[node];
    }

    /** The edge after this one in the list of the node where it starts, going this way. */
    int next(Way way, int edge) {
        return way == Way.ALONG ? nextOut[edge] : nextIn[edge];
    }

    /** Where an edge starts, going this way. */
    int start(Way way, int edge) {
        return way == Way.ALONG ? from[edge] : to[edge];
    }

    /** Where an edge leads, going this way. */
    int end(Way way, int edge) {
        return way == Way.ALONG ? to[edge] : from[edge];
    }

    long weight(int edge) {
        return weight[edge];
    }

    private static int[] grown(int[] array, int size) {
        return size < array.length ? array : Arrays.copyOf(array, 2 * array.length);
    }
}
