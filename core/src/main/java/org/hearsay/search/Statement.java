package org.hearsay.search;

import java.util.Comparator;
import org.hearsay.claim.Claim;

/**
 * A claim where it stands.
 *
 * @param claim what is claimed
 * @param sourced the sentence, with the content marked, and the chain
 */
public record Statement(Claim claim, Sourced sourced) implements Comparable<Statement> {

    private static final Comparator<Statement> ORDER =
            Comparator.comparing(Statement::sourced).thenComparing(s -> s.claim.id());

    /** By date of the report, then place. */
    @Override
    public int compareTo(Statement other) {
        return ORDER.compare(this, other);
    }
}
