package org.hearsay.affair.internal;

import java.util.Arrays;

/** Words of a report by number, in order, with what each weighs; of length one together. */
final class Vector {

    final int[] words;
    private final double[] weights;

    /** {@code words} in order; {@code rarity} of each word by its number. */
    Vector(int[] words, double[] rarity) {
        this.words = words;
        double[] plain = Arrays.stream(words).mapToDouble(w -> rarity[w]).toArray();
        double length = Math.sqrt(Arrays.stream(plain).map(w -> w * w).sum());
        this.weights = Arrays.stream(plain).map(w -> w / Math.max(length, 1e-9)).toArray();
    }

    double weight(int at) {
        return weights[at];
    }

    /** The cosine of two. */
    double dot(Vector other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            if (words[i] == other.words[j]) {
                sum += weights[i++] * other.weights[j++];
            } else if (words[i] < other.words[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** The words that both hold. */
    int[] shared(Vector other) {
        int[] shared = new int[Math.min(words.length, other.words.length)];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            if (words[i] == other.words[j]) {
                shared[size++] = words[i++];
                j++;
            } else if (words[i] < other.words[j]) {
                i++;
            } else {
                j++;
            }
        }
        return Arrays.copyOf(shared, size);
    }
}
