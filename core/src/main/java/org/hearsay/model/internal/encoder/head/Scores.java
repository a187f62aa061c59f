package org.hearsay.model.internal.encoder.head;

import java.util.Map;

/**
 * What the model says of one batch: for each head, window and word a row of numbers.
 *
 * @param words words of the window with most, by which rows are counted
 * @param values by head, windows after one another
 */
public record Scores(int words, Map<String, float[]> values) {

    public Scores {
        values = Map.copyOf(values);
    }

    /** The {@code size} numbers of a word; {@code columns} stand in the model's row. */
    float[] row(String head, int window, int word, int columns, int size) {
        float[] all = values.get(head);
        float[] row = new float[size];
        int from = (window * words + word) * columns;
        if (all == null || from + size > all.length) {
            throw new IllegalArgumentException("the model says nothing of " + head + " for word " + word);
        }
        System.arraycopy(all, from, row, 0, size);
        return row;
    }
}
