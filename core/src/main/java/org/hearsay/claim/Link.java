package org.hearsay.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.text.Span;

/**
 * One link of a chain of sources.
 *
 * @param role what it is in the chain
 * @param text the name to show: that of the referent where the words are a pronoun or point back, else the words
 * @param span the words in this document that name it
 * @param referent number of its referent in this report, where it has one
 */
public record Link(Role role, String text, Optional<Span> span, OptionalInt referent) {

    /** What a link is. */
    public enum Role {
        OUTLET,
        AUTHOR,
        SPEAKER,
        DOCUMENT,
        UNNAMED;

        /** The name in exports. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Link {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a link without words");
        }
    }
}
