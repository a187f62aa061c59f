package org.hearsay.document;

import java.util.Optional;

/**
 * The place of a document among the versions of one report: of what one path has held, or of what stood under one address.
 *
 * @param number from 1
 * @param supersedes the version before
 * @param supersededBy the version after; where there is one, this document is kept, but stands in no entity, event, account
 *     or count
 */
public record Edition(int number, Optional<DocumentId> supersedes, Optional<DocumentId> supersededBy) {

    /** The only version of a report. */
    public static final Edition ONLY = new Edition(1, Optional.empty(), Optional.empty());

    public Edition {
        if (number < 1 || (number == 1) != supersedes.isEmpty()) {
            throw new IllegalArgumentException("edition " + number + " supersedes " + supersedes);
        }
    }

    /** Whether no later version is held. */
    public boolean isNewest() {
        return supersededBy.isEmpty();
    }
}
