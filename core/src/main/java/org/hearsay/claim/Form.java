package org.hearsay.claim;

import java.util.Locale;

/** How the words of a source are given. */
public enum Form {
    /** In quotation marks, all of it. */
    DIRECT,
    /** In the reporter's words. */
    INDIRECT,
    /** In the reporter's words with a quoted piece. */
    MIXED;

    /** The name in exports. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
