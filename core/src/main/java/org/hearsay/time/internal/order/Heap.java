package org.hearsay.time.internal.order;

import java.util.Arrays;

/** Numbers with keys, the least key first; a number may be in it several times. */
final class Heap {

    private long[] keys = new long[64];
    private int[] values = new int[64];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    /** Key of the value that {@link #poll} takes next. */
    long leastKey() {
        return keys[0];
    }

    void add(long key, int value) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        int i = size++;
        while (i > 0 && keys[(i - 1) >>> 1] > key) {
            keys[i] = keys[(i - 1) >>> 1];
            values[i] = values[(i - 1) >>> 1];
            i = (i - 1) >>> 1;
        }
        keys[i] = key;
        values[i] = value;
    }

    int poll() {
        int least = values[0];
        size--;
        long key = keys[size];
        int value = values[size];
        int i = 0;
        for (int child = 1; child < size; child = 2 * i + 1) {
            if (child + 1 < size && keys[child + 1] < keys[child]) {
                child++;
            }
            if (keys[child] >= key) {
                break;
            }
            keys[i] = keys[child];
            values[i] = values[child];
            i = child;
        }
        keys[i] = key;
        values[i] = value;
        return least;
    }
}
