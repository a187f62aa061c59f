package org.hearsay.extraction;

import java.util.List;
import org.hearsay.account.EventAccounts;
import org.hearsay.entity.Identities;
import org.hearsay.entity.Relation;

/**
 * All that was decided across the documents of a dossier.
 *
 * @param identities who is who
 * @param relations sorted by id
 * @param events sorted by id
 */
public record Reconciliation(Identities identities, List<Relation> relations, List<EventAccounts> events) {

    public Reconciliation {
        relations = List.copyOf(relations);
        events = List.copyOf(events);
    }
}
