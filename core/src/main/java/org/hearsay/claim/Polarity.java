package org.hearsay.claim;

import java.util.Locale;

/** Whether the source stands by the content or rejects it, by its cue or by negated words. */
public enum Polarity {
    AFFIRM,
    DENY;

    /** The name in exports. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
