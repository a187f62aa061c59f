package org.hearsay.event;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.text.Span;

/**
 * An order told in words: 'after the strike', 'the evening before the vote'.
 *
 * @param relation of this event to the other
 * @param span the words that tell it, with the other event: 'after the strike'
 * @param text those words
 * @param to id of the other event mention of the same report, where it is one
 */
public record Order(Relation relation, Span span, String text, Optional<String> to) {

    /** How one event stands to another in time. */
    public enum Relation {
        BEFORE,
        AFTER,
        DURING;

        /** The name in exports. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
