package org.hearsay.search.internal.asking;

import java.util.Locale;

/** What a question asks for. */
public enum Wanted {
    HOW_MANY,
    WHO,
    WHEN,
    WHERE,
    WHY,
    /** Who denies, rejects, contradicts. */
    DENIED,
    /** By whose word. */
    SOURCE,
    /** What was announced, promised, planned, and what came of it. */
    AHEAD;

    /** The name in the lexicon and among signs. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
