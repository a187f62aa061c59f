package org.hearsay.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Link;
import org.hearsay.document.Document;
import org.hearsay.entity.Entity;

/**
 * What an account needs of its report and dossier beside the event mentions.
 *
 * @param document the report
 * @param claims of the report, by id
 * @param entities the dossier's entities, by id
 */
public record Telling(Document document, Map<String, Claim> claims, Map<String, Entity> entities) {

    /** The chain of a claim; empty for the report's own voice. */
    public List<Link> chainOf(Optional<String> claim) {
        return claim.map(claims::get).map(Claim::chain).orElse(List.of());
    }
}
