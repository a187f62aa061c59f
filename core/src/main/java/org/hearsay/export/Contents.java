package org.hearsay.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Edition;
import org.hearsay.document.Part;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.extraction.Tally;
import org.hearsay.issue.Issue;

/** What a writer needs of a dossier. Asked by one thread. */
public interface Contents {

    /** Version of the product that writes. */
    String product();

    /** What became of the files. */
    Tally tally();

    /** How many documents there are: a file may hold several. */
    int reports();

    /** Every document with what was read from it, older editions too, in any order, afresh at each call; to be closed. */
    Stream<Extraction> extractions();

    /** What was decided across documents. */
    Reconciliation reconciliation();

    /** Issues of files that no document came from. */
    List<Issue> issues();

    /** The place of a document among the versions of its report. */
    Edition editionOf(DocumentId document);

    /** Which file of which container a document is, where it came out of one. */
    default Optional<Part> partOf(DocumentId document) {
        return Optional.empty();
    }
}
