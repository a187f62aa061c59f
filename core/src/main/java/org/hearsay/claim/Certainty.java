package org.hearsay.claim;

import java.util.Locale;

/** How sure the content is put: plain words are certain, hedged ones probable or possible. */
public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE,
    UNKNOWN;

    /** The name in exports. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
