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
 * @param tenure when it holds
 * @param confidence how surely the words tell it, 0 to 1
 * @param open whether that is too little to show it beside what is sure
 * @param evidence the words that tell it
 * @param claim id of the claim that it is told in; empty where the report tells it in its own voice
 */
public record RelationMention(
        RelationKind kind,
        int subject,
        int object,
        Optional<String> title,
        Tenure tenure,
        double confidence,
        boolean open,
        Evidence evidence,
        Optional<String> claim) {

    public RelationMention {
        if (subject == object) {
            throw new IllegalArgumentException("a relation of " + subject + " to itself at " + evidence);
        }
    }

    /** One that is sure and holds. */
    public RelationMention(
            RelationKind kind,
            int subject,
            int object,
            Optional<String> title,
            Evidence evidence,
            Optional<String> claim) {
        this(kind, subject, object, title, Tenure.PRESENT, 1, false, evidence, claim);
    }
}
