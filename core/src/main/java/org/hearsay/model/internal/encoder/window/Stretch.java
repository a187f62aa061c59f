package org.hearsay.model.internal.encoder.window;

import java.util.List;

/**
 * Words that are decoded together: consecutive sentences in one window, or a longer sentence in several that overlap.
 *
 * @param first index of its first token in {@code Layers.tokens()}
 * @param end index after its last
 * @param windows from left to right
 */
public record Stretch(int first, int end, List<Window> windows) {

    public Stretch {
        windows = List.copyOf(windows);
    }

    /** Number of words. */
    public int size() {
        return end - first;
    }

    /**
     * Index after the last token that is decoded from a window: where two overlap, each word is from the one in which it
     * stands further from an edge.
     */
    public int keptEnd(int window) {
        if (window + 1 == windows.size()) {
            return end;
        }
        return (windows.get(window + 1).first() + windows.get(window).end() + 1) / 2;
    }
}
