package org.hearsay.search;

import java.util.List;
import org.hearsay.entity.Relation;

/**
 * A relation with names and evidence.
 *
 * @param relation between two entities
 * @param subject name of the one
 * @param object name of the other
 * @param evidence the sentences that tell it, in order of date
 */
public record RelationLine(Relation relation, String subject, String object, List<Sourced> evidence) {

    public RelationLine {
        evidence = List.copyOf(evidence);
    }
}
