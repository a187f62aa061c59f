package org.hearsay.account;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Link;
import org.hearsay.document.DocumentId;

/**
 * What one report tells of an event through one chain of sources.
 *
 * @param id made from event, document and chain
 * @param document that tells it
 * @param chain its sources, outermost first; empty for the report's own voice
 * @param mentions ids of the event mentions, sorted
 * @param origin id of the account that it only repeats
 */
public record Account(
        String id, DocumentId document, List<Link> chain, List<String> mentions, Optional<String> origin) {

    public Account {
        chain = List.copyOf(chain);
        mentions = List.copyOf(mentions);
    }
}
