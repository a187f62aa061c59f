package org.hearsay.entity;

import java.util.Comparator;
import org.hearsay.document.DocumentId;

/**
 * A referent of a document.
 *
 * @param document that speaks of it
 * @param number its number there
 */
public record ReferentKey(DocumentId document, int number) implements Comparable<ReferentKey> {

    private static final Comparator<ReferentKey> ORDER =
            Comparator.comparing(ReferentKey::document).thenComparingInt(ReferentKey::number);

    /** By document, then number. */
    @Override
    public int compareTo(ReferentKey other) {
        return ORDER.compare(this, other);
    }
}
