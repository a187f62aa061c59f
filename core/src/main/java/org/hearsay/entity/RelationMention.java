package org.hearsay.entity;

import java.util.Optional;
import org.hearsay.document.Evidence;

/**
 * A relation as told in one place of one report.
 *
 * @param kind how they are related
 * @param subject referent number
 * @param object referent number: the body named, or the whole that the subject is part of
 * @param title the role in words ('deputy secretary-general')
 * @param evidence the words that tell it
 * @param claim id of the claim that it is told in; empty where the report tells it in its own voice
 */
public record RelationMention(
        RelationKind kind, int subject, int object, Optional<String> title, Evidence evidence, Optional<String> claim) {

    public RelationMention {
        if (subject == object) {
            throw new IllegalArgumentException("a relation of " + subject + " to itself at " + evidence);
        }
    }
}
