package org.hearsay.event.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.event.Order;
import org.hearsay.event.internal.Draft.OrderTo;
import org.hearsay.event.internal.Part.Kind;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/** Reads the orders that one sentence tells between its events. */
final class Orders {

    private final Clauses c;
    private final List<Draft> drafts;
    private final Map<Integer, List<Integer>> carriersOf;

    Orders(Clauses clauses, List<Draft> drafts, Map<Integer, List<Integer>> carriersOf) {
        this.c = clauses;
        this.drafts = drafts;
        this.carriersOf = carriersOf;
    }

    /** 'after the strike', 'before X met Y', 'the day before the vote', 'during the funeral'. */
    void read() {
        var seen = new HashSet<Integer>();
        for (int k = 0; k < c.size(); k++) {
            Optional<Order.Relation> relation = relation(k);
            if (relation.isEmpty() || !seen.add(k)) {
                continue;
            }
            int after = k;
            Optional<Draft> to = drafts.stream()
                    .filter(d -> d.part > after && reaches(after, d.part))
                    .min((a, b) -> Integer.compare(a.part, b.part));
            Optional<Draft> from = drafts.stream()
                    .filter(d -> d.part < after && joined(d.part, after))
                    .max((a, b) -> Integer.compare(a.part, b.part))
                    .or(() -> to.flatMap(t -> drafts.stream()
                            .filter(d -> d.part > t.part && joined(t.part, d.part))
                            .min((a, b) -> Integer.compare(a.part, b.part))));
            if (to.isPresent() && from.isPresent() && to.get() != from.get()) {
                int begin = c.is(k - 1, Kind.TIME)
                                && c.timeAt(c.part(k - 1).first())
                                        .map(t -> t.value().isEmpty())
                                        .orElse(false)
                        ? k - 1
                        : k;
                Span span = c.span(
                        c.part(begin).first(),
                        Math.max(c.part(to.get().part).end(), c.part(begin).first() + 1));
                from.get().ordersTo.add(new OrderTo(relation.get(), span, to.get(), days(begin)));
            }
        }
    }

    private Optional<Order.Relation> relation(int k) {
        if (c.is(k, Kind.TIME)) {
            OptionalInt days = days(k);
            return days.isEmpty()
                    ? Optional.empty()
                    : Optional.of(days.getAsInt() < 0 ? Order.Relation.BEFORE : Order.Relation.AFTER);
        }
        if (!(c.is(k, Kind.PREPOSITION) || c.is(k, Kind.SUBORDINATE) || c.is(k, Kind.VERB))) {
            return Optional.empty();
        }
        return switch (c.head(k).lower()) {
            case "before" -> Optional.of(Order.Relation.BEFORE);
            case "after", "following" -> Optional.of(Order.Relation.AFTER);
            case "during" -> Optional.of(Order.Relation.DURING);
            default -> Optional.empty();
        };
    }

    private OptionalInt days(int k) {
        if (!c.is(k, Kind.TIME)) {
            return OptionalInt.empty();
        }
        Optional<TimeExpression> t = c.timeAt(c.part(k).first());
        return t.map(Times::daysBeside).orElse(OptionalInt.empty());
    }

    /** Whether a trigger stands in the phrase or clause that a connective opens. */
    private boolean reaches(int connective, int part) {
        for (int q = connective + 1; q < part; q++) {
            if (c.is(q, Kind.COMMA) || c.is(q, Kind.BREAK) || c.is(q, Kind.SUBORDINATE)) {
                return false;
            }
            if (c.is(q, Kind.VERB) && c.is(part, Kind.NOUN)) {
                return carriersOf.getOrDefault(part, List.of()).contains(q);
            }
        }
        return true;
    }

    /** Whether no mark that ends a clause stands between two parts. */
    private boolean joined(int a, int b) {
        for (int q = a + 1; q < b; q++) {
            if (c.is(q, Kind.BREAK) && !c.isWord(q, ")") && !c.isWord(q, "(")) {
                return false;
            }
        }
        return true;
    }
}
