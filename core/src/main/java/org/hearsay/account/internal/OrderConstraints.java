package org.hearsay.account.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.account.Telling;
import org.hearsay.claim.Certainty;
import org.hearsay.document.Evidence;
import org.hearsay.event.Event;
import org.hearsay.event.EventKind;
import org.hearsay.event.KindTrait;
import org.hearsay.event.Order;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;
import org.hearsay.event.When;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.hearsay.time.Constraint;
import org.hearsay.time.Endpoint;
import org.hearsay.time.Ground;

/** Puts times and orders told of events as constraints over their ends. */
final class OrderConstraints {

    /** Kinds that go on: a day told of one is a day on which it was going on, and it need not be over before what follows. */
    private static final Set<EventKind> LONG = KindTrait.LONG.kinds();

    private OrderConstraints() {}

    /** Whether a mention tells of something as having happened, without doubt. */
    static boolean isFirm(ToldEvent told, Telling telling) {
        return told.mention().realis() == Realis.ACTUAL
                && told.mention()
                        .claim()
                        .map(telling.claims()::get)
                        .map(c -> c.certainty() != Certainty.POSSIBLE && c.certainty() != Certainty.PROBABLE)
                        .orElse(true);
    }

    /** A time that one mention tells. */
    private record Dated(ToldEvent told, When when, Edtf.Bounds bounds) {}

    /**
     * The days between which an event lies by what is told of it: those that all its times share, or, where they contradict
     * each other, those from the first to the last of them, so that none is preferred.
     */
    static List<Constraint> dates(Event event, List<ToldEvent> firm) {
        List<Dated> dated = firm.stream()
                .filter(t -> t.findTime().isPresent())
                .map(t -> new Dated(
                        t,
                        t.mention().when().orElseThrow(),
                        t.findTime().orElseThrow().bounds()))
                .filter(d ->
                        d.bounds.earliest().isPresent() || d.bounds.latest().isPresent())
                .toList();
        boolean agree = agree(dated);
        var constraints = new ArrayList<Constraint>();
        bounding(dated, true, agree).ifPresent(d -> {
            Endpoint end = isLong(event) ? Endpoint.end(event.id()) : Endpoint.begin(event.id());
            constraints.add(Constraint.from(
                    event.id() + " from", end, d.bounds.earliest().orElseThrow(), ground(d.told, d.when.span())));
        });
        bounding(dated, false, agree).ifPresent(d -> {
            Endpoint end = isLong(event) ? Endpoint.begin(event.id()) : Endpoint.end(event.id());
            constraints.add(Constraint.until(
                    event.id() + " until", end, d.bounds.latest().orElseThrow(), ground(d.told, d.when.span())));
        });
        return constraints;
    }

    private static boolean agree(List<Dated> dated) {
        Optional<Dated> from = bounding(dated, true, true);
        Optional<Dated> until = bounding(dated, false, true);
        return from.isEmpty()
                || until.isEmpty()
                || !from.get()
                        .bounds
                        .earliest()
                        .orElseThrow()
                        .isAfter(until.get().bounds.latest().orElseThrow());
    }

    /** The time that bounds the event: the latest beginning, or earliest end, of all; or the other way round. */
    private static Optional<Dated> bounding(List<Dated> dated, boolean from, boolean tight) {
        boolean open = dated.stream().anyMatch(d -> (from ? d.bounds.earliest() : d.bounds.latest()).isEmpty());
        if (open && !tight) {
            return Optional.empty();
        }
        Comparator<Dated> byDay =
                Comparator.comparing(d -> (from ? d.bounds.earliest() : d.bounds.latest()).orElseThrow());
        return dated.stream()
                .filter(d -> (from ? d.bounds.earliest() : d.bounds.latest()).isPresent())
                .min((from == tight ? byDay.reversed() : byDay).thenComparing(Dated::told));
    }

    /** What an order tells of two events. */
    static List<Constraint> order(ToldEvent told, Order order, int number, Event a, Event b) {
        String id = told.mention().id() + " " + number;
        Ground ground = ground(told, order.span());
        return switch (order.relation()) {
            case BEFORE -> List.of(before(id, order, a, b, ground));
            case AFTER -> List.of(before(id, order, b, a, ground));
            // what goes on may begin before the other and end after it
            case DURING ->
                isLong(a)
                        ? List.of()
                        : List.of(
                                Constraint.notAfter(id + " in", Endpoint.begin(b.id()), Endpoint.begin(a.id()), ground),
                                Constraint.notAfter(id, Endpoint.begin(a.id()), Endpoint.end(b.id()), ground));
            case SAME ->
                List.of(
                        Constraint.notAfter(id + " in", Endpoint.begin(b.id()), Endpoint.begin(a.id()), ground),
                        Constraint.notAfter(id, Endpoint.begin(a.id()), Endpoint.begin(b.id()), ground));
        };
    }

    private static Constraint before(String id, Order order, Event first, Event second, Ground ground) {
        boolean whole = order.basis() == Order.Basis.WORDS && !isLong(first);
        return Constraint.before(
                id, whole ? Endpoint.end(first.id()) : Endpoint.begin(first.id()), Endpoint.begin(second.id()), ground);
    }

    private static boolean isLong(Event event) {
        return LONG.contains(event.kind());
    }

    private static Ground ground(ToldEvent told, Span span) {
        return new Ground(
                told.mention().id(),
                told.mention().claim(),
                new Evidence(told.document(), span, told.mention().trigger().by()));
    }
}
