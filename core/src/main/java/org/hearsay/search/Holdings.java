package org.hearsay.search;

import java.util.Map;
import org.hearsay.document.DocumentId;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;

/** What the index follows: the store, as far as search needs it. Asked by one thread. */
public interface Holdings {

    /** A word that changes whenever what is held does. */
    String state();

    /** Every document, with a word that changes when it is read anew. */
    Map<DocumentId, String> readings();

    /** What was read from a document. */
    Extraction getExtraction(DocumentId id);

    /** What was decided across documents. */
    Reconciliation reconciliation();
}
