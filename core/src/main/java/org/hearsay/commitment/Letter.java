package org.hearsay.commitment;

import java.util.Comparator;
import java.util.Optional;
import org.hearsay.claim.Link;
import org.hearsay.document.Evidence;
import org.hearsay.text.Edtf;

/**
 * A letter, appeal or ultimatum that is told to have been sent, or an answer to one.
 *
 * @param evidence the words that tell it
 * @param from who sent it
 * @param to to whom
 * @param reply whether it is told to be an answer
 * @param date when it was sent, where told
 * @param claim id of a claim that gives its words, else of the one that it is told in
 */
public record Letter(Evidence evidence, Link from, Link to, boolean reply, Optional<Edtf> date, Optional<String> claim)
        implements Comparable<Letter> {

    private static final Comparator<Letter> ORDER = Comparator.comparing(Letter::evidence)
            .thenComparing(l -> l.from.text())
            .thenComparing(l -> l.to.text());

    /** By place. */
    @Override
    public int compareTo(Letter other) {
        return ORDER.compare(this, other);
    }
}
