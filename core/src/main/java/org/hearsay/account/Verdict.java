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
    /** Told differently, but one of them with doubt, or of what happens again and again: whether both can hold is left to the reader. */
    DIFFER,
    /** One account speaks. */
    SINGLE;

    /** Whether some values are set apart from others. */
    public boolean isApart() {
        return this == UPDATE || this == CONFLICT || this == DIFFER;
    }

    /** The name in exports. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
