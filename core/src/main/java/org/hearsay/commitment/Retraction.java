package org.hearsay.commitment;

import java.util.Comparator;
import java.util.Optional;
import org.hearsay.claim.Link;
import org.hearsay.document.Evidence;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/**
 * Words that are told to have been withdrawn, taken back, corrected or replaced.
 *
 * @param id made from the place
 * @param evidence the words that tell it
 * @param from who withdraws, where told; an outlet that corrects its own report has no referent there
 * @param claim id of the claim of this report that is taken back, where the report tells it
 * @param thing the words that name what is taken back, where some do: 'its claim that the dam had burst'
 * @param ownReport whether the report corrects itself
 * @param date when, where told
 */
public record Retraction(
        String id,
        Evidence evidence,
        Optional<Link> from,
        Optional<String> claim,
        Optional<Span> thing,
        boolean ownReport,
        Optional<Edtf> date)
        implements Comparable<Retraction> {

    private static final Comparator<Retraction> ORDER =
            Comparator.comparing(Retraction::evidence).thenComparing(Retraction::id);

    /** By place, then id. */
    @Override
    public int compareTo(Retraction other) {
        return ORDER.compare(this, other);
    }
}
