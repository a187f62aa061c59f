package org.hearsay.event.internal;

import java.util.List;
import org.hearsay.claim.Claim;
import org.hearsay.document.Document;
import org.hearsay.event.EventExtractor;
import org.hearsay.event.EventMention;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;
import org.hearsay.time.TimeExpression;

/** Finds events by rules and word lists. */
public final class RuleEventExtractor implements EventExtractor {

    @Override
    public List<EventMention> extract(
            Document document, Layers layers, Mentions mentions, List<Claim> claims, List<TimeExpression> times) {
        return List.of();
    }
}
