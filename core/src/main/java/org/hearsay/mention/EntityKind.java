package org.hearsay.mention;

import java.util.Locale;

/** What a name can stand for. */
public enum EntityKind {
    PERSON,
    ORGANIZATION,
    PLACE,
    /** A named event: 'Operation …'. */
    EVENT,
    /** A treaty, book, article, ship, product: a made thing with a name. */
    WORK;

    /** The name in exports. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
