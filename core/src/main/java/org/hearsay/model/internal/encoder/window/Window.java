package org.hearsay.model.internal.encoder.window;

/**
 * Words that the model sees at once.
 *
 * @param first index of its first token in {@code Layers.tokens()}
 * @param end index after its last
 * @param pieces number of pieces, begin and end not counted
 */
public record Window(int first, int end, int pieces) {

    /** Number of words. */
    public int size() {
        return end - first;
    }
}
