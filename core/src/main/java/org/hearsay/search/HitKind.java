package org.hearsay.search;

import java.util.Locale;

/** What can be found. */
public enum HitKind {
    REPORT,
    CLAIM,
    EVENT,
    ENTITY;

    /** The name in answers and addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
