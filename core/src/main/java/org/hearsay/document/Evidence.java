package org.hearsay.document;

import org.hearsay.text.Span;

/**
 * What a derived value rests on: the words, and what found them.
 *
 * @param document that holds the words
 * @param span the words
 * @param by what found them
 */
public record Evidence(DocumentId document, Span span, Extractor by) implements Comparable<Evidence> {

    public Evidence {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("no words at " + span);
        }
    }

    /** By document, then place. */
    @Override
    public int compareTo(Evidence other) {
        int byDocument = document.compareTo(other.document);
        return byDocument != 0 ? byDocument : span.compareTo(other.span);
    }
}
