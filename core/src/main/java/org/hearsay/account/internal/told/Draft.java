package org.hearsay.account.internal.told;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.account.Telling;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Link;
import org.hearsay.claim.Polarity;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/**
 * An account while it is compared: what one report tells of the event through one chain.
 *
 * @param id of the account
 * @param chain its sources
 * @param key names the sources across reports, outermost first
 * @param telling its report
 * @param told its event mentions, sorted
 * @param denials claims that speak of the event only to deny it, in order
 */
public record Draft(
        String id, List<Link> chain, List<String> key, Telling telling, List<ToldEvent> told, List<Claim> denials)
        implements Comparable<Draft> {

    /** On events left out 97 of 100 times and places so likely were right. */
    private static final double FIRM = 0.8;

    private static final Comparator<Draft> ORDER = Comparator.<Draft, String>comparing(
                    d -> d.published().map(LocalDate::toString).orElse("9999"))
            .thenComparing(d -> d.telling.document().id())
            .thenComparingInt(Draft::position)
            .thenComparing(Draft::id);

    public Draft {
        key = List.copyOf(key);
        told = List.copyOf(told);
        denials = List.copyOf(denials);
    }

    /** First day on which the report can have appeared. */
    public Optional<LocalDate> published() {
        return telling.document().masthead().published().map(Edtf::bounds).flatMap(Edtf.Bounds::earliest);
    }

    /** Mentions that tell the event as something that was or is to be; denied and imagined ones left out. */
    public Stream<ToldEvent> asserted() {
        return told.stream()
                .filter(t ->
                        t.mention().realis() == Realis.ACTUAL || t.mention().realis() == Realis.PLANNED);
    }

    /** Whether a mention is told with doubt. */
    public boolean isHedged(ToldEvent t) {
        return t.mention()
                .claim()
                .map(telling.claims()::get)
                .map(c -> c.certainty() == Certainty.POSSIBLE || c.certainty() == Certainty.PROBABLE)
                .orElse(false);
    }

    /** Whether the claim that tells it denies what it tells: 'the allegations of fraud are untrue'. */
    public boolean isDenial(ToldEvent t) {
        return t.mention()
                .claim()
                .map(telling.claims()::get)
                .filter(c -> c.polarity() == Polarity.DENY)
                .isPresent();
    }

    /**
     * Whether a mention is told without doubt to have been there or then. What another sentence tells, what is only ahead and
     * what stands near by chance as likely as not is enough to show, too little for a conflict.
     */
    public boolean isFirm(ToldEvent t, Span filler, double confidence) {
        return confidence >= FIRM
                && !isHedged(t)
                && t.mention().realis() == Realis.ACTUAL
                && Quotation.isOneSentence(
                        telling.document(), t.mention().trigger().span(), filler);
    }

    int position() {
        return Stream.concat(
                        told.stream().map(t -> t.mention().trigger().span().start()),
                        denials.stream().map(c -> c.content().span().start()))
                .min(Comparator.naturalOrder())
                .orElse(0);
    }

    /** Accounts of one event differ by their ids; comparing all that they hold would read whole reports. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Draft d && id.equals(d.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** By publication, report and place. */
    @Override
    public int compareTo(Draft other) {
        return ORDER.compare(this, other);
    }
}
