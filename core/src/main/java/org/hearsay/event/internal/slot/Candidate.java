package org.hearsay.event.internal.slot;

import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/**
 * Words that may fill a slot of an event.
 *
 * @param type of slot that they may fill
 * @param span where they stand
 * @param text the words, or the name of the referent where they are a pronoun or description
 * @param head index of their head in {@code Layers.tokens()}; -1 in a dateline
 * @param sentence index of their sentence; -1 in a dateline
 * @param form what they are: a name of some kind, a description, a pronoun, other words
 * @param referent number of the referent in the report
 * @param time the expression, where they are a time
 */
public record Candidate(
        Type type,
        Span span,
        String text,
        int head,
        int sentence,
        String form,
        OptionalInt referent,
        Optional<TimeExpression> time) {

    /** What a candidate may fill. */
    public enum Type {
        PARTY,
        TIME,
        PLACE
    }

    /** Whether it stands in the line that names place and day before the text. */
    boolean isDateline() {
        return sentence < 0;
    }
}
