package org.hearsay.event.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Polarity;
import org.hearsay.event.EventKind;
import org.hearsay.event.KindTrait;
import org.hearsay.event.Realis;
import org.hearsay.event.When;
import org.hearsay.model.Layers;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;

/** Ties event mentions to the claims that they are told in. */
final class Telling {

    /** Claims nest, but not deeper than this many that begin before one place. */
    private static final int LOOK_BACK = 12;

    private static final Set<String> GRANTING = Set.of("regret", "admit", "apologise", "apologize", "lament", "recall");

    private final Layers layers;
    private final List<Claim> claims;
    private final Set<Span> said;

    Telling(Layers layers, List<Claim> claims) {
        this.layers = layers;
        this.claims = claims.stream()
                .sorted((a, b) -> a.content().span().compareTo(b.content().span()))
                .toList();
        this.said = claims.stream().flatMap(c -> c.said().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Sets the innermost claim of each mention; one that a source rejects is told as not having happened. */
    void tell(List<Draft> drafts) {
        Optional<Claim> last = Optional.empty();
        for (Draft d : drafts) {
            Optional<Claim> claim = innermost(d.trigger);
            d.claim = claim.map(Claim::id);
            boolean grave = KindTrait.VIOLENT.isOf(d.kind) || KindTrait.INCIDENT.isOf(d.kind);
            claim.ifPresent(c -> d.participants.removeIf(p -> isSpeaker(c, p.span(), grave)));
            if (isWhenSaid(d)) {
                d.when = Optional.empty();
            }
            boolean first = claim.isPresent() && !claim.equals(last);
            // only the first event of what is denied is denied: 'denied that X met Y before the raid'
            if (claim.isPresent()
                    && claim.get().polarity() == Polarity.DENY
                    && d.kind != EventKind.DENY
                    && d.realis == Realis.ACTUAL
                    && !isGranted(claim.get())
                    && (layers.syntax().isParsed()
                            ? isHeld(d, claim.get())
                            : first && !((d.definite || d.embedded) && d.carrier.isEmpty()))
                    && !d.attended) {
                d.realis = Realis.DENIED;
            }
            last = claim;
        }
    }

    /** 'Regretted having opened the sluice': who says so grants that it was opened. */
    private boolean isGranted(Claim claim) {
        return claim.cue()
                .map(cue -> layers.tokensIn(cue))
                .filter(words -> words.stream().anyMatch(w -> GRANTING.contains(w.lemma())))
                .isPresent();
    }

    /** Whether words beside a content name who tells it: 'injuring twenty, the mayor, Paul Stannet, said'; of a grave deed before it too: 'X said that nine were killed'. */
    private boolean isSpeaker(Claim claim, Span words, boolean grave) {
        Span content = claim.content().span();
        boolean outside =
                words.start() >= content.end() || grave && words.end() <= content.start() && isClause(content);
        return outside
                && claim.chain().stream()
                        .anyMatch(link -> link.span().filter(words::overlaps).isPresent());
    }

    /** Whether a content has a subject of its own; who 'promised to go' or 'denied going' is the one who goes. */
    private boolean isClause(Span content) {
        int first = layers.firstTokenFrom(content.start());
        if (first >= layers.tokens().size()) {
            return false;
        }
        Token token = layers.tokens().get(first);
        boolean verb = token.is("to")
                || token.tag() == Tag.VERB
                || token.tag() == Tag.AUX
                || token.lower().endsWith("ing");
        return !verb && layers.tokensIn(content).stream().anyMatch(t -> t.tag() == Tag.VERB || t.tag() == Tag.AUX);
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

    /** 'Reported on Saturday that they had met': on Saturday it was reported, here and where the headline tells of it. */
    private boolean isWhenSaid(Draft d) {
        return isTiedToCue(d) || isWhenClaimSaid(d);
    }

    /** 'Accused the league on Tuesday of sinking a boat': on Tuesday it was said, for the day hangs on the cue. */
    private boolean isTiedToCue(Draft d) {
        Optional<Span> when = d.when.map(When::span);
        return layers.syntax().isParsed()
                && when.isPresent()
                && when.get().end() <= d.trigger.start()
                && around(d.trigger)
                        .flatMap(c -> c.cue().stream())
                        .anyMatch(cue -> !cue.overlaps(when.get()) && hangsOn(when.get(), cue));
    }

    private boolean hangsOn(Span words, Span cue) {
        for (int i = layers.firstTokenFrom(words.start());
                i < layers.tokens().size()
                        && words.contains(layers.tokens().get(i).span());
                i++) {
            int head = layers.syntax().arc(i).head();
            if (head >= 0 && cue.contains(layers.tokens().get(head).span())) {
                return true;
            }
        }
        return false;
    }

    private boolean isWhenClaimSaid(Draft d) {
        Optional<Span> when = d.when.map(When::span).filter(said::contains);
        return when.isPresent()
                && (around(d.trigger)
                                .anyMatch(
                                        c -> c.said().filter(when.get()::equals).isPresent())
                        || layers.findSentence(d.trigger.start())
                                .filter(s -> s.span().contains(when.get()))
                                .isEmpty());
    }

    private Optional<Claim> innermost(Span trigger) {
        return around(trigger)
                .min(Comparator.comparingInt(c -> c.content().span().length()));
    }

    /** The claims in whose content some words stand, the last to begin first. */
    private Stream<Claim> around(Span words) {
        int low = 0;
        int high = claims.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (claims.get(mid).content().span().start() <= words.start()) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return claims.subList(Math.max(0, low - LOOK_BACK), low).reversed().stream()
                .filter(c -> c.content().span().contains(words));
    }
}
