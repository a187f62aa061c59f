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
 * @param clock when in the day, where that is told of the event itself
 */
public record When(
        Span span, String text, Optional<Edtf> value, String basis, double confidence, Optional<Clock> clock) {

    public When {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("no share: " + confidence);
        }
    }

    /** One that the words themselves give. */
    public When(Span span, String text, Optional<Edtf> value, String basis) {
        this(span, text, value, basis, 1, Optional.empty());
    }

    /** An hour of a day that is not told. */
    public static When of(Clock clock, String text) {
        return new When(clock.span(), text, Optional.empty(), "hour", 1, Optional.of(clock));
    }

    /** The same, at an hour of that day. */
    public When at(Clock told) {
        return new When(span, text, value, basis, confidence, Optional.of(told));
    }

    /** The same by another basis. */
    public When by(String other) {
        return new When(span, text, value, other, confidence, clock);
    }
}
