package org.hearsay.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.account.EventAccounts;
import org.hearsay.commitment.Retraction;
import org.hearsay.document.DocumentId;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.search.internal.Reports;

/**
 * What is told to have been taken back.
 *
 * @param retraction as the report tells it
 * @param sourced the sentence, with the words marked, and the chain
 * @param of the claim that is taken back, where the report tells it
 */
public record RetractionLine(Retraction retraction, Sourced sourced, Optional<Statement> of)
        implements Comparable<RetractionLine> {

    /** What of an event is told by claims that are taken back, in order of date. */
    public static List<RetractionLine> listOf(
            EventAccounts event, Reconciliation decided, Function<DocumentId, Extraction> extractions) {
        return new Reports(decided, extractions).retractionsOf(event);
    }

    /** By date of the report, then place. */
    @Override
    public int compareTo(RetractionLine other) {
        return sourced.compareTo(other.sourced);
    }
}
