package org.hearsay.document;

import org.hearsay.text.Span;

/**
 * A part of a document's text.
 *
 * @param kind what it is
 * @param span where it stands, without white space at its ends
 * @param section number of the heading above it, from 1; 0 before the first heading
 */
public record Block(Kind kind, Span span, int section) {

    /** What a block is. */
    public enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        /** Words under a picture, apart from the prose. */
        CAPTION,
        /** A foot- or endnote. */
        NOTE,
        /** Date lines, topic lines, bylines: facts about the report, no sentences. */
        MASTHEAD,
        /** Menus, appeals, share links: in the file, but no part of the report. */
        BOILERPLATE;

        /** Whether sentences of the report stand here. */
        public boolean isReadable() {
            return switch (this) {
                case TITLE, HEADING, PARAGRAPH, LIST_ITEM, CAPTION, NOTE -> true;
                case MASTHEAD, BOILERPLATE -> false;
            };
        }

        /** Whether it is running prose, where pronouns reach back from sentence to sentence. */
        public boolean isProse() {
            return this == PARAGRAPH || this == LIST_ITEM;
        }
    }
}
