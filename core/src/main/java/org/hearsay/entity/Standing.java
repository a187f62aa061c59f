package org.hearsay.entity;

import java.util.Locale;

/** Whether a tie holds as the report tells it. */
public enum Standing {
    /** Told as holding, or without a word on it. */
    PRESENT,
    /** Told as over: 'former', 'the late', 'until 2019'. */
    FORMER,
    /** Told as to come: 'president-elect', 'will become'. */
    COMING;

    /** The name in exports. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
