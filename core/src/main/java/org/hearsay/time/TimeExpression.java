package org.hearsay.time;

import java.util.Optional;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/**
 * Words that tell when.
 *
 * @param span the whole expression: 'on the evening of June 8' without its preposition
 * @param text the words there
 * @param value as EDTF; empty for a duration, or where no anchor is known
 * @param basis how the value was found
 */
public record TimeExpression(Span span, String text, Optional<Edtf> value, Basis basis) {

    /**
     * How a value was found.
     *
     * @param rule name of the rule: {@code absolute}, {@code weekday-past}, {@code relative-day} …
     * @param anchor the value that it was counted from
     */
    public record Basis(String rule, Optional<Edtf> anchor) {

        @Override
        public String toString() {
            return anchor.map(a -> rule + " from " + a).orElse(rule);
        }
    }
}
