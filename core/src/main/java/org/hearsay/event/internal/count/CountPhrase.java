package org.hearsay.event.internal.count;

import org.hearsay.text.Span;

/**
 * A number with what it counts: 'at least 12 civilians', '162', 'nobody'. Words are named by their index in {@code Layers.tokens()}.
 *
 * @param first of the number, 'at least' left out
 * @param end behind the number
 * @param head the word that stands for the phrase in the tree: the noun, else the number
 * @param noun what is counted, or -1
 * @param span all its words
 * @param low least value
 * @param high greatest value, {@link org.hearsay.event.Toll#OPEN} where none is told
 * @param unit the currency or the noun's base form, or empty
 */
public record CountPhrase(int first, int end, int head, int noun, Span span, double low, double high, String unit) {

    public CountPhrase {
        if (first >= end || head < 0) {
            throw new IllegalArgumentException("no words: " + first + ".." + end + " " + head);
        }
    }
}
