package org.hearsay.account.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.account.Position;
import org.hearsay.account.Position.Stance;
import org.hearsay.account.Silence;
import org.hearsay.account.Telling;
import org.hearsay.account.internal.told.Draft;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Polarity;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Evidence;
import org.hearsay.document.Extractor;
import org.hearsay.document.Ids;
import org.hearsay.entity.Entity;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;
import org.hearsay.text.Span;

/** Who affirms, who denies, and who will not speak of an event. */
final class Positions {

    private static final Extractor BY = new Extractor("position-rules", "1");
    /** A refusal to speak this near to a telling of the event is a refusal to speak of it. */
    private static final int NEAR = 600;

    private final List<Draft> drafts;
    private final String proposition;
    private final String text;
    private final List<Position> found = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private Positions(List<Draft> drafts, String event, String text) {
        this.drafts = drafts;
        this.proposition = Ids.of("q", event, "occurrence");
        this.text = text;
    }

    /** The positions on an event, by report and place. */
    static List<Position> of(List<Draft> drafts, String event, String name) {
        var positions = new Positions(drafts, event, name);
        drafts.forEach(positions::addSpeakers);
        var seen = new HashSet<DocumentId>();
        drafts.stream()
                .map(Draft::telling)
                .filter(t -> seen.add(t.document().id()))
                .forEach(positions::addSilent);
        return List.copyOf(positions.found);
    }

    private void addSpeakers(Draft draft) {
        if (draft.chain().isEmpty()) {
            return;
        }
        Optional<String> holder =
                draft.telling().findHolder(draft.chain().getLast()).map(Entity::id);
        for (ToldEvent t : draft.told()) {
            Optional<Claim> claim = t.mention().claim().map(draft.telling().claims()::get);
            if (holder.isPresent() && claim.isPresent()) {
                add(
                        draft.telling(),
                        holder.get(),
                        stance(claim.get(), t.mention().realis()),
                        claim.get());
            }
        }
        if (holder.isPresent()) {
            draft.denials().forEach(c -> add(draft.telling(), holder.get(), Stance.DENY, c));
        }
    }

    private static Stance stance(Claim claim, Realis realis) {
        if (claim.polarity() == Polarity.DENY || realis == Realis.DENIED) {
            return Stance.DENY;
        }
        boolean hedged = claim.certainty() == Certainty.POSSIBLE || claim.certainty() == Certainty.PROBABLE;
        return hedged || realis == Realis.HYPOTHETICAL ? Stance.HEDGE : Stance.AFFIRM;
    }

    private void add(Telling telling, String holder, Stance stance, Claim claim) {
        String id = Ids.of("p", proposition, holder, claim.id());
        if (ids.add(id)) {
            found.add(new Position(
                    id,
                    proposition,
                    text,
                    holder,
                    stance,
                    telling.document().masthead().published(),
                    Optional.of(claim.id()),
                    claim.content()));
        }
    }

    private void addSilent(Telling telling) {
        for (Silence silence : telling.silences()) {
            Optional<String> who = Optional.ofNullable(telling.entityOf().get(silence.referent()));
            if (who.isPresent() && isNear(telling, silence.span())) {
                String id =
                        Ids.of("p", proposition, who.get(), telling.document().id(), silence.span());
                if (ids.add(id)) {
                    var evidence = new Evidence(telling.document().id(), silence.span(), BY);
                    found.add(new Position(
                            id,
                            proposition,
                            text,
                            who.get(),
                            Stance.NO_COMMENT,
                            telling.document().masthead().published(),
                            Optional.empty(),
                            evidence));
                }
            }
        }
    }

    private boolean isNear(Telling telling, Span span) {
        return drafts.stream()
                .filter(d ->
                        d.telling().document().id().equals(telling.document().id()))
                .flatMap(d -> d.told().stream())
                .anyMatch(t -> Math.abs(t.mention().trigger().span().start() - span.start()) <= NEAR);
    }
}
