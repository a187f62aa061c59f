package org.hearsay.document;

import java.util.Optional;

/**
 * The place of a document among the versions that one path has held.
 *
 * @param number from 1
 * @param supersedes the version before
 */
public record Edition(int number, Optional<DocumentId> supersedes) {

    /** The first version of a path. */
    public static final Edition FIRST = new Edition(1, Optional.empty());

    public Edition {
        if (number < 1 || (number == 1) != supersedes.isEmpty()) {
            throw new IllegalArgumentException("edition " + number + " supersedes " + supersedes);
        }
    }
}
