package org.hearsay.account;

import java.util.Locale;

/** What accounts are compared on. */
public enum SlotKind {
    TIME,
    PLACE,
    PARTICIPANTS,
    PERPETRATOR,
    CAUSE,
    INSTRUMENT,
    TOLL,
    ORDER,
    OCCURRENCE;

    /** The name in exports. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
