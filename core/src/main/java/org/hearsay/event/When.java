package org.hearsay.event;

import java.util.Optional;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/**
 * When an event is told to have happened.
 *
 * @param span the words
 * @param text the words
 * @param value as EDTF
 * @param basis how the value was found
 * @param confidence how likely it is the time of this event, 0 to 1
 */
public record When(Span span, String text, Optional<Edtf> value, String basis, double confidence) {

    public When {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("no share: " + confidence);
        }
    }

    /** One that the words themselves give. */
    public When(Span span, String text, Optional<Edtf> value, String basis) {
        this(span, text, value, basis, 1);
    }
}
