package org.hearsay.export.internal.row;

import java.util.Locale;

/** Types of row, in the order in which they stand in an export. */
public enum RowType {
    EXPORT,
    DOCUMENT,
    ISSUE,
    MENTION,
    ENTITY,
    CLAIM,
    EVENT_MENTION,
    EVENT,
    AFFAIR,
    RELATION,
    POSITION,
    INTENTION,
    RETRACTION,
    THREAD,
    INCONSISTENCY,
    LINK;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static RowType of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }
}
