package org.hearsay.event.internal;

import java.util.List;
import java.util.OptionalInt;
import org.hearsay.event.Order;
import org.hearsay.event.Realis;
import org.hearsay.event.internal.Draft.OrderTo;
import org.hearsay.model.Layers;
import org.hearsay.model.Tag;
import org.hearsay.text.Span;
import org.hearsay.time.Precedence;
import org.hearsay.time.PrecedenceFinder;

/**
 * Orders that no word tells but that forms of verbs let be seen, between verbs of one sentence or of two that follow each
 * other; only sure ones. Immutable, safe for several threads.
 */
final class Sequences {

    /** So sure, about seven of a hundred judgements are wrong (docs/quality.md). */
    private static final double SURE = 0.85;

    /** How many mentions further a verb is set in order to. */
    private static final int REACH = 3;

    private final PrecedenceFinder finder;

    Sequences(PrecedenceFinder finder) {
        this.finder = finder;
    }

    /** Gives the events of a report, sorted by place, the orders that no words gave them. */
    void read(Layers layers, List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            for (int j = i + 1; j < Math.min(drafts.size(), i + 1 + REACH); j++) {
                Draft a = drafts.get(i);
                Draft b = drafts.get(j);
                if (b.sentence - a.sentence > 1 || b.block != a.block) {
                    break;
                }
                if (isTold(layers, a) && isTold(layers, b) && !isOrdered(a, b) && !a.trigger.overlaps(b.trigger)) {
                    judge(layers, a, b);
                }
            }
        }
    }

    private void judge(Layers layers, Draft a, Draft b) {
        Precedence p = finder.find(layers, a.trigger, b.trigger);
        if (p.confidence() < SURE) {
            return;
        }
        switch (p.kind()) {
            case BEFORE -> add(a, b, Order.Relation.BEFORE, p.confidence());
            case AFTER -> add(a, b, Order.Relation.AFTER, p.confidence());
            case SAME -> add(a, b, Order.Relation.SAME, p.confidence());
            case OPEN -> {}
        }
    }

    private static void add(Draft a, Draft b, Order.Relation relation, double confidence) {
        a.ordersTo.add(new OrderTo(
                relation,
                Order.Basis.FORMS,
                confidence,
                Span.cover(a.trigger, b.trigger),
                b.trigger,
                b,
                OptionalInt.empty()));
    }

    /** A verb told as having happened: nouns were not learned from. */
    private static boolean isTold(Layers layers, Draft d) {
        int token = layers.firstTokenFrom(d.trigger.start());
        return d.realis == Realis.ACTUAL
                && !d.back
                && token < layers.tokens().size()
                && layers.tokens().get(token).tag() == Tag.VERB;
    }

    private static boolean isOrdered(Draft a, Draft b) {
        return a.ordersTo.stream().anyMatch(o -> o.to() == b)
                || b.ordersTo.stream().anyMatch(o -> o.to() == a);
    }
}
