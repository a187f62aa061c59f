package org.hearsay.document;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/**
 * Which documents of a dossier are versions of one report.
 *
 * @param several the edition of each document that has another version; all others are the only one
 */
public record Editions(Map<DocumentId, Edition> several) {

    /** Every document is the only version of its report. */
    public static final Editions NONE = new Editions(Map.of());

    public Editions {
        several = Map.copyOf(several);
    }

    /** The place of a document among the versions of its report. */
    public Edition of(DocumentId document) {
        return several.getOrDefault(document, Edition.ONLY);
    }

    /** Whether a document stands in entities, events, accounts and counts. */
    public boolean isNewest(DocumentId document) {
        return of(document).isNewest();
    }

    /** The version that stands for a document: itself, or the last that came after it. */
    public DocumentId newestOf(DocumentId document) {
        var seen = new HashSet<DocumentId>();
        DocumentId at = document;
        for (Optional<DocumentId> next = Optional.of(at); next.isPresent() && seen.add(next.get()); ) {
            at = next.get();
            next = of(at).supersededBy();
        }
        return at;
    }
}
