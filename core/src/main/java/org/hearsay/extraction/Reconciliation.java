package org.hearsay.extraction;

import java.util.List;
import org.hearsay.account.EventAccounts;
import org.hearsay.account.Inconsistency;
import org.hearsay.affair.Affair;
import org.hearsay.entity.Identities;
import org.hearsay.entity.Relation;

/**
 * All that was decided across the documents of a dossier.
 *
 * @param identities who is who
 * @param relations sorted by id
 * @param events sorted by id
 * @param inconsistencies between quotations of different reports, sorted
 * @param affairs what belongs together, sorted by id
 */
public record Reconciliation(
        Identities identities,
        List<Relation> relations,
        List<EventAccounts> events,
        List<Inconsistency> inconsistencies,
        List<Affair> affairs) {

    /** One of which no affairs were asked for. */
    public Reconciliation(
            Identities identities,
            List<Relation> relations,
            List<EventAccounts> events,
            List<Inconsistency> inconsistencies) {
        this(identities, relations, events, inconsistencies, List.of());
    }

    public Reconciliation {
        relations = List.copyOf(relations);
        events = List.copyOf(events);
        inconsistencies = List.copyOf(inconsistencies);
        affairs = List.copyOf(affairs);
    }
}
