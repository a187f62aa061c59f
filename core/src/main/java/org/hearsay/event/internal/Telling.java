package org.hearsay.event.internal;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Polarity;
import org.hearsay.event.Realis;
import org.hearsay.text.Span;

/** Ties event mentions to the claims that they are told in. */
final class Telling {

    /** Claims nest, but not deeper than this many that begin before one place. */
    private static final int LOOK_BACK = 12;

    private final List<Claim> claims;

    Telling(List<Claim> claims) {
        this.claims = claims.stream()
                .sorted((a, b) -> a.content().span().compareTo(b.content().span()))
                .toList();
    }

    /** Sets the innermost claim of each mention; one that a source rejects is told as not having happened. */
    void tell(List<Draft> drafts) {
        Optional<Claim> last = Optional.empty();
        for (Draft d : drafts) {
            Optional<Claim> claim = innermost(d.trigger);
            d.claim = claim.map(Claim::id);
            boolean first = claim.isPresent() && !claim.equals(last);
            // only the first event of what is denied is denied: 'denied that X met Y before the raid'
            if (claim.isPresent()
                    && first
                    && claim.get().polarity() == Polarity.DENY
                    && d.realis == Realis.ACTUAL
                    && !((d.definite || d.embedded) && d.carrier.isEmpty())
                    && !d.attended) {
                d.realis = Realis.DENIED;
            }
            last = claim;
        }
    }

    private Optional<Claim> innermost(Span trigger) {
        int low = 0;
        int high = claims.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (claims.get(mid).content().span().start() <= trigger.start()) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        Optional<Claim> best = Optional.empty();
        for (int i = low - 1; i >= Math.max(0, low - LOOK_BACK); i--) {
            Span span = claims.get(i).content().span();
            boolean tighter =
                    best.map(b -> span.length() < b.content().span().length()).orElse(true);
            if (span.contains(trigger) && tighter) {
                best = Optional.of(claims.get(i));
            }
        }
        return best;
    }
}
