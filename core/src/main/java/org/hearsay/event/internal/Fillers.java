package org.hearsay.event.internal;

import java.util.Optional;
import org.hearsay.event.internal.clause.Clauses;
import org.hearsay.event.internal.clause.Part;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Name;
import org.hearsay.mention.Nominal;
import org.hearsay.mention.Quantity;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;

/** Tells what mention a noun phrase is, and whether it may act. */
final class Fillers {

    private final Mentions mentions;
    private final Triggers triggers;
    private final Clauses c;

    Fillers(Mentions mentions, Triggers triggers, Clauses clauses) {
        this.mentions = mentions;
        this.triggers = triggers;
        this.c = clauses;
    }

    /** The mention that the head of a phrase belongs to: a name, else a description, else a pronoun. */
    Optional<Mention> mentionAt(Part p) {
        Span head = c.tokens().get(p.head()).span();
        Span around = Span.of(
                c.tokens().get(p.first()).span().start(),
                c.tokens().getLast().span().end());
        Optional<Mention> best = Optional.empty();
        for (Mention m : mentions.listIn(around)) {
            if (m.span().start() > head.start()) {
                break;
            }
            if (m.span().contains(head) && !(m instanceof Quantity)) {
                if (m instanceof Name) {
                    return Optional.of(m);
                }
                if (best.isEmpty()) {
                    best = Optional.of(m);
                }
            }
        }
        return best;
    }

    /** Whether a phrase names a person, a body or somebody described, and no thing or time. */
    boolean isActor(int part) {
        Token head = c.head(part);
        if (head.tag() == Tag.NUM && c.timeAt(c.part(part).head()).isPresent()) {
            return false;
        }
        Optional<Mention> m = mentionAt(c.part(part));
        if (m.isPresent()) {
            return !(m.get() instanceof Nominal n && n.sort().isThing());
        }
        return head.tag() == Tag.PROPN
                || triggers.isIn("people", head.lemma())
                || triggers.isIn("forces", head.lemma());
    }
}
