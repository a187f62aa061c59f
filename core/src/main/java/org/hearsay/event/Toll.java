package org.hearsay.event;

import java.util.Locale;
import org.hearsay.text.Span;

/**
 * A count of those struck.
 *
 * @param what befell them
 * @param low least number
 * @param high greatest number; {@link Long#MAX_VALUE} where it is open ('at least 12')
 * @param span the words
 * @param text the words
 */
public record Toll(What what, long low, long high, Span span, String text) {

    /** What befell those counted. */
    public enum What {
        KILLED,
        WOUNDED,
        MISSING,
        DETAINED,
        DISPLACED,
        SURVIVED,
        DESTROYED;

        /** The name in exports. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Toll {
        if (low < 0 || high < low) {
            throw new IllegalArgumentException("not a count: " + low + ".." + high);
        }
    }
}
