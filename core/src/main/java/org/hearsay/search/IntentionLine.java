package org.hearsay.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.account.EventAccounts;
import org.hearsay.commitment.Intention;
import org.hearsay.commitment.Outcome;
import org.hearsay.document.DocumentId;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.search.internal.Reports;

/**
 * What somebody is told to mean to do, beside who says so, and what came of it.
 *
 * @param intention as a claim tells it
 * @param outcome what came of it; empty where nothing was found
 * @param event name of the event that came of it, where there is one
 * @param sourced the sentence, with the words of the deed marked, and the chain
 */
public record IntentionLine(Intention intention, Optional<Outcome> outcome, Optional<String> event, Sourced sourced)
        implements Comparable<IntentionLine> {

    /** 'done', 'not done' or 'open'. */
    public String state() {
        return outcome.map(o -> o.kind().slug().replace('_', ' ')).orElse(Outcome.OPEN);
    }

    /** What was told to be meant of the deed that an event is, in order of date. */
    public static List<IntentionLine> listOf(
            EventAccounts event, Reconciliation decided, Function<DocumentId, Extraction> extractions) {
        return new Reports(decided, extractions).intentionsOf(event);
    }

    /** By date of the report, then place. */
    @Override
    public int compareTo(IntentionLine other) {
        return sourced.compareTo(other.sourced);
    }
}
