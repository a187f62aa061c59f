package org.hearsay.extraction;

import java.util.List;
import org.hearsay.account.EventAccounts;
import org.hearsay.account.Inconsistency;
import org.hearsay.affair.Affair;
import org.hearsay.commitment.Correspondence;
import org.hearsay.commitment.Outcome;
import org.hearsay.entity.Identities;
import org.hearsay.entity.Relation;

/**
 * All that was decided across the documents of a dossier.
 *
 * @param identities who is who
 * @param relations sorted by id
 * @param events sorted by id
 * @param inconsistencies between quotations of different reports, sorted
 * @param outcomes of intentions, by intention; those without one are open
 * @param correspondences letters with their replies, by id
 * @param affairs what belongs together, sorted by id
 */
public record Reconciliation(
        Identities identities,
        List<Relation> relations,
        List<EventAccounts> events,
        List<Inconsistency> inconsistencies,
        List<Outcome> outcomes,
        List<Correspondence> correspondences,
        List<Affair> affairs) {

    /** One of reports that tell of no intention, no letter and no affair. */
    public Reconciliation(
            Identities identities,
            List<Relation> relations,
            List<EventAccounts> events,
            List<Inconsistency> inconsistencies) {
        this(identities, relations, events, inconsistencies, List.of(), List.of(), List.of());
    }

    public Reconciliation {
        relations = List.copyOf(relations);
        events = List.copyOf(events);
        inconsistencies = List.copyOf(inconsistencies);
        outcomes = List.copyOf(outcomes);
        correspondences = List.copyOf(correspondences);
        affairs = List.copyOf(affairs);
    }
}
