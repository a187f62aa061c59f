package org.hearsay.event.internal;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Polarity;
import org.hearsay.event.EventKind;
import org.hearsay.event.Realis;
import org.hearsay.model.Layers;
import org.hearsay.text.Span;

/** Ties event mentions to the claims that they are told in. */
final class Telling {

    /** Claims nest, but not deeper than this many that begin before one place. */
    private static final int LOOK_BACK = 12;

    private final Layers layers;
    private final List<Claim> claims;

    Telling(Layers layers, List<Claim> claims) {
        this.layers = layers;
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
                    && claim.get().polarity() == Polarity.DENY
                    && d.kind != EventKind.DENY
                    && d.realis == Realis.ACTUAL
                    && (layers.syntax().isParsed()
                            ? isHeld(d, claim.get())
                            : first && !((d.definite || d.embedded) && d.carrier.isEmpty()))
                    && !d.attended) {
                d.realis = Realis.DENIED;
            }
            last = claim;
        }
    }

    /** Whether a claim's own clause is the event's: no other word of the content governs it, or its carrier does. */
    private boolean isHeld(Draft d, Claim claim) {
        Span content = claim.content().span();
        int word = layers.firstTokenFrom(d.trigger.start());
        if (word >= layers.tokens().size()) {
            return false;
        }
        int head = layers.syntax().arc(word).head();
        boolean top = head < 0 || !content.contains(layers.tokens().get(head).span());
        if (top || d.carrier.isEmpty()) {
            return top;
        }
        int above = layers.syntax().arc(head).head();
        return above < 0 || !content.contains(layers.tokens().get(above).span());
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
