package org.hearsay.gathering;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A list of whole numbers that grows, for many of them. */
final class Numbers {

    private int[] values = new int[2];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    int last() {
        return values[size - 1];
    }

    /** In order, each once. */
    int[] distinct() {
        Arrays.sort(values, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || values[kept - 1] != values[i]) {
                values[kept++] = values[i];
            }
        }
        return Arrays.copyOf(values, kept);
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    IntStream stream() {
        return Arrays.stream(values, 0, size);
    }
}
