package org.hearsay.model;

import org.hearsay.text.Span;

/**
 * A sentence: a run of tokens inside one block.
 *
 * @param number position in the document, from 0
 * @param span where it stands
 * @param block index of its block in {@code Document.blocks()}
 * @param first index of its first token in {@code Layers.tokens()}
 * @param end index after its last token
 */
public record Sentence(int number, Span span, int block, int first, int end) {

    /** Number of tokens. */
    public int size() {
        return end - first;
    }
}
