package org.hearsay.commitment;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.claim.Link;
import org.hearsay.document.Evidence;
import org.hearsay.text.Edtf;

/**
 * What somebody means to do or not to do, as a claim tells it. It says what was said, never what will be.
 *
 * @param id made from claim and place
 * @param claim id of the claim that tells it
 * @param evidence the words of the clause that names the deed
 * @param manner how it is put
 * @param holder whose intention it is: whom the clause names, else the claim's innermost speaker
 * @param horizon when it is to be done, or by when, where a time in the clause says so
 * @param deed id of the event mention that the deed is told by, where there is one
 */
public record Intention(
        String id,
        String claim,
        Evidence evidence,
        Manner manner,
        Link holder,
        Optional<Edtf> horizon,
        Optional<String> deed)
        implements Comparable<Intention> {

    private static final Comparator<Intention> ORDER =
            Comparator.comparing(Intention::evidence).thenComparing(Intention::id);

    /** How an intention is put. */
    public enum Manner {
        PROMISE,
        THREAT,
        PLAN,
        /** Something is not to be done: 'refuses to pay', 'we will not negotiate'. */
        REFUSAL;

        /** The name in exports. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** By place, then id. */
    @Override
    public int compareTo(Intention other) {
        return ORDER.compare(this, other);
    }
}
