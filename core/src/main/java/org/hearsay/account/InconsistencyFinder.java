package org.hearsay.account;

import java.util.List;
import org.hearsay.account.internal.inconsistency.RuleInconsistencyFinder;
import org.hearsay.claim.Claim;
import org.hearsay.document.Document;
import org.hearsay.event.EventMention;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;

/** Finds where a report does not agree with itself or with the calendar. Pure, safe for several threads. */
public interface InconsistencyFinder {

    /** What disagrees in a report, in order of place. */
    List<Inconsistency> find(
            Document document, Layers layers, Mentions mentions, List<Claim> claims, List<EventMention> events);

    /** One that works by rules. */
    static InconsistencyFinder rules() {
        return new RuleInconsistencyFinder();
    }
}
