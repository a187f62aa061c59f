package org.hearsay.model;

/**
 * What the encoder holds a token to be in its sentence.
 *
 * @param tag part of speech
 * @param tagConfidence its share among all tags, 0 to 1
 * @param lemma base form, in lower case
 * @param head index of the governing token in {@code Layers.tokens()}; {@link #ROOT} for the head of the sentence
 * @param relation Universal Dependencies relation to the head, {@code root} for the head of the sentence
 * @param confidence share of that head among all words of the sentence, 0 to 1
 */
public record Parse(Tag tag, double tagConfidence, String lemma, int head, String relation, double confidence) {

    /** Stands for the head of a token that nothing governs. */
    public static final int ROOT = -1;

    public Parse {
        if (head < ROOT) {
            throw new IllegalArgumentException("not a token: " + head);
        }
    }

    /** Whether nothing governs it. */
    public boolean isRoot() {
        return head == ROOT;
    }
}
