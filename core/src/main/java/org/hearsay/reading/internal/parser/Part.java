package org.hearsay.reading.internal.parser;

import org.hearsay.text.Span;

/**
 * A paragraph as its format gives it, before it is known what it is.
 *
 * @param span where it stands, without white space at its ends, not empty
 * @param hint what the format says about it
 */
public record Part(Span span, Hint hint) {

    /** What a format can say about a paragraph. */
    public enum Hint {
        /** Nothing: plain text, or a paragraph like any other. */
        NONE,
        TITLE,
        HEADING,
        LIST_ITEM,
        TABLE_CELL,
        CAPTION,
        NOTE,
        MASTHEAD,
        BOILERPLATE,
        /** Too long to be read. */
        UNREAD
    }

    public Part {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("an empty part at " + span);
        }
    }
}
