package org.hearsay.event;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.text.Span;

/**
 * A count of those struck.
 *
 * @param what befell them
 * @param low least number
 * @param high greatest number; {@link Long#MAX_VALUE} where it is open ('at least 12')
 * @param span the words
 * @param text the words
 * @param population who is counted, as told: 'civilians'
 * @param period over what time, where the number sums up many incidents: EDTF, or the words
 */
public record Toll(
        What what, long low, long high, Span span, String text, Optional<String> population, Optional<String> period) {

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

    /** The count of one incident. */
    public Toll(What what, long low, long high, Span span, String text) {
        this(what, low, high, span, text, Optional.empty(), Optional.empty());
    }

    public Toll {
        if (low < 0 || high < low) {
            throw new IllegalArgumentException("not a count: " + low + ".." + high);
        }
    }

    /** Whether both may count the same: what befell them is one, and the numbers have one in common. */
    public boolean meets(Toll other) {
        return what == other.what && low <= other.high && other.low <= high;
    }

    /** The same, of those who are counted. */
    public Toll of(String counted) {
        return new Toll(what, low, high, span, text, Optional.of(counted), period);
    }

    /** The same, summed up over a time. */
    public Toll over(String time) {
        return new Toll(what, low, high, span, text, population, Optional.of(time));
    }
}
