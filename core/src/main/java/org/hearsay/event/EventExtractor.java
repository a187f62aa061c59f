package org.hearsay.event;

import java.util.List;
import org.hearsay.claim.Claim;
import org.hearsay.document.Document;
import org.hearsay.event.internal.RuleEventExtractor;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;
import org.hearsay.time.TimeExpression;

/** Finds events told in a report. Pure, safe for several threads. */
public interface EventExtractor {

    /** The event mentions of a document, in order of place. */
    List<EventMention> extract(
            Document document, Layers layers, Mentions mentions, List<Claim> claims, List<TimeExpression> times);

    /** One that works by rules and word lists. */
    static EventExtractor rules() {
        return new RuleEventExtractor();
    }
}
