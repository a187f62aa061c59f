package org.hearsay.commitment;

import java.util.List;
import org.hearsay.claim.Claim;
import org.hearsay.commitment.internal.RuleCommitmentFinder;
import org.hearsay.document.Document;
import org.hearsay.event.EventMention;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;
import org.hearsay.time.TimeExpression;

/** Finds what a report tells of intentions, retractions and letters. Pure, safe for several threads. */
public interface CommitmentFinder {

    /** What a report tells, in order of place. */
    Commitments find(
            Document document,
            Layers layers,
            Mentions mentions,
            List<Claim> claims,
            List<TimeExpression> times,
            List<EventMention> events);

    /** One that reads the view of syntax, the realis of event mentions and a word list. */
    static CommitmentFinder rules() {
        return new RuleCommitmentFinder();
    }
}
