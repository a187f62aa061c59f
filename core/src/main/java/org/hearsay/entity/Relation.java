package org.hearsay.entity;

import java.util.List;
import java.util.Optional;
import org.hearsay.document.Evidence;
import org.hearsay.text.Edtf;

/**
 * A relation between two entities, with all its tellings.
 *
 * @param id made from kind, subject, object, title and tenure
 * @param kind how they are related
 * @param subject entity id
 * @param object entity id
 * @param title the role in words
 * @param tenure when it holds, as told; tellings that contradict each other make relations of their own
 * @param confidence how surely the surest telling tells it, 0 to 1
 * @param open whether no telling is sure: never shown at the head of a page
 * @param asOf publication date of the first report that tells it
 * @param evidence where it is told, sorted
 */
public record Relation(
        String id,
        RelationKind kind,
        String subject,
        String object,
        Optional<String> title,
        Tenure tenure,
        double confidence,
        boolean open,
        Optional<Edtf> asOf,
        List<Told> evidence) {

    /**
     * One telling.
     *
     * @param evidence the words
     * @param claim id of the claim that it is told in
     */
    public record Told(Evidence evidence, Optional<String> claim) implements Comparable<Told> {

        /** By place. */
        @Override
        public int compareTo(Told other) {
            return evidence.compareTo(other.evidence);
        }
    }

    public Relation {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a relation without evidence: " + id);
        }
    }

    /** One that is sure and holds. */
    public Relation(
            String id,
            RelationKind kind,
            String subject,
            String object,
            Optional<String> title,
            Optional<Edtf> asOf,
            List<Told> evidence) {
        this(id, kind, subject, object, title, Tenure.PRESENT, 1, false, asOf, evidence);
    }

    /** Whether it is told surely, and as holding. */
    public boolean isPresent() {
        return !open && tenure.standing() == Standing.PRESENT;
    }
}
