package org.hearsay.claim;

import java.util.Locale;

/** What a source does in saying something. */
public enum Act {
    SAY,
    REPORT,
    CLAIM,
    DENY,
    CONFIRM,
    ACCUSE,
    ORDER,
    ASK,
    PROMISE,
    THREATEN,
    RETRACT;

    /** The name in exports. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
