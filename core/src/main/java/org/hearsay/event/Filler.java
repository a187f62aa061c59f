package org.hearsay.event;

import java.util.OptionalInt;
import org.hearsay.text.Span;

/**
 * Words that fill a slot: a place, cause or instrument.
 *
 * @param span where they stand
 * @param text the words
 * @param referent number of the referent in the report, for places and bodies
 * @param confidence how likely it fills the slot, 0 to 1
 */
public record Filler(Span span, String text, OptionalInt referent, double confidence) {

    public Filler {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("no share: " + confidence);
        }
    }

    /** One that the words themselves put there. */
    public Filler(Span span, String text, OptionalInt referent) {
        this(span, text, referent, 1);
    }
}
