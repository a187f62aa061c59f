package org.hearsay.mention;

import java.util.OptionalInt;
import org.hearsay.text.Span;

/**
 * A number with what it counts: '38 people', 'at least 12', '5,000 tonnes'.
 *
 * @param span the number with its unit
 * @param text the words there
 * @param low least value
 * @param high greatest value; {@link Long#MAX_VALUE} where it is open
 * @param unit lemma of what is counted, or empty
 */
public record Quantity(Span span, String text, long low, long high, String unit) implements Mention {

    public Quantity {
        if (high < low) {
            throw new IllegalArgumentException("not a range: " + low + ".." + high);
        }
    }

    @Override
    public OptionalInt referent() {
        return OptionalInt.empty();
    }
}
