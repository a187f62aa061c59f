package org.hearsay.account;

import java.util.Locale;

/** How the values of a slot stand to each other. */
public enum Verdict {
    AGREE,
    /** One is more exact, all are compatible. */
    REFINE,
    /** A later count, or the same source later. */
    UPDATE,
    /** They cannot all hold. */
    CONFLICT,
    /** One account speaks. */
    SINGLE;

    /** The name in exports. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
