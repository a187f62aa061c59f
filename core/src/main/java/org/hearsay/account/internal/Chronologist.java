package org.hearsay.account.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.account.Chronology;
import org.hearsay.account.Chronology.Dispute;
import org.hearsay.account.Telling;
import org.hearsay.account.Tightening;
import org.hearsay.document.DocumentId;
import org.hearsay.event.Event;
import org.hearsay.event.Order;
import org.hearsay.event.ToldEvent;
import org.hearsay.time.Constraint;
import org.hearsay.time.Cycle;
import org.hearsay.time.Endpoint;
import org.hearsay.time.Ground;
import org.hearsay.time.Network;
import org.hearsay.time.Reach;

/**
 * Lays the times and orders of all events into one network: dates first, then orders that words tell, then those that forms let
 * be seen, the surest first. Orders that contradict each other are named and then let go, so that no side of a dispute tightens
 * anything.
 */
public final class Chronologist {

    /** Words of a ground longer than this are cut. */
    private static final int WORDS = 60;

    /** An order between two events. */
    private record Link(ToldEvent told, Order order, Event from, Event to, List<Constraint> constraints) {}

    private final Map<DocumentId, Telling> tellings;
    private final Map<String, Event> eventOf = new HashMap<>();
    private final Map<String, List<Constraint>> dates = new TreeMap<>();
    private final Map<String, Link> links = new TreeMap<>();
    private final Network network = new Network();

    private Chronologist(Collection<Event> events, Map<DocumentId, Telling> tellings) {
        this.tellings = tellings;
        events.forEach(e -> e.members().forEach(m -> eventOf.put(m.mention().id(), e)));
        events.forEach(this::gather);
    }

    /** The chronology of some events. */
    public static Chronology tell(Collection<Event> events, Map<DocumentId, Telling> tellings) {
        var chronologist = new Chronologist(events, tellings);
        Map<String, List<Dispute>> disputes = chronologist.settleTold();
        return new Chronology(chronologist.tighten(), disputes);
    }

    private void gather(Event event) {
        List<ToldEvent> firm = event.members().stream().filter(this::isFirm).toList();
        List<Constraint> dated = OrderConstraints.dates(event, firm);
        if (!dated.isEmpty()) {
            dates.put(event.id(), dated);
        }
        for (ToldEvent t : firm) {
            List<Order> orders = t.mention().order();
            for (int i = 0; i < orders.size(); i++) {
                link(t, orders.get(i), i, event);
            }
        }
    }

    private void link(ToldEvent told, Order order, int number, Event from) {
        Optional<Event> to = order.to().map(eventOf::get).filter(e -> e != from).filter(e -> isFirm(e, order));
        to.ifPresent(e -> {
            List<Constraint> constraints = OrderConstraints.order(told, order, number, from, e);
            constraints.forEach(c -> links.put(c.id(), new Link(told, order, from, e, constraints)));
        });
    }

    private boolean isFirm(ToldEvent told) {
        return Optional.ofNullable(tellings.get(told.document()))
                .filter(telling -> OrderConstraints.isFirm(told, telling))
                .isPresent();
    }

    /** Whether the mention that an order points at tells of something that happened. */
    private boolean isFirm(Event event, Order order) {
        return event.members().stream()
                .filter(t -> order.to().filter(t.mention().id()::equals).isPresent())
                .allMatch(this::isFirm);
    }

    // -- what contradicts -------------------------------------------------------------------------------------------

    /**
     * Names the told orders that contradict each other or the dates, and lets them go. Orders are first set against orders
     * alone, because two accounts that order one pair each their own way should be named with each other, not with a date.
     */
    private Map<String, List<Dispute>> settleTold() {
        List<Constraint> orders = links.values().stream()
                .filter(l -> l.order.basis() == Order.Basis.WORDS)
                .flatMap(l -> l.constraints.stream())
                .distinct()
                .toList();
        List<Cycle> undated = new Network().addAll(orders);
        network.addAll(dates.values().stream().flatMap(List::stream).toList());
        List<Cycle> all = Stream.concat(undated.stream(), network.addAll(orders).stream())
                .distinct()
                .toList();
        var disputes = new TreeMap<String, List<Dispute>>();
        for (Cycle cycle : all) {
            cycle.constraints().stream()
                    .map(c -> Optional.ofNullable(links.get(c.id())))
                    .flatMap(Optional::stream)
                    .forEach(l -> dispute(l, cycle, disputes));
        }
        all.forEach(c -> network.remove(c.refused().id()));
        all.stream()
                .flatMap(c -> c.against().stream())
                .map(Constraint::id)
                .filter(links::containsKey)
                .distinct()
                .forEach(network::remove);
        return disputes;
    }

    private static void dispute(Link link, Cycle cycle, Map<String, List<Dispute>> disputes) {
        disputes.computeIfAbsent(link.from.id(), k -> new ArrayList<>())
                .add(new Dispute(link.told, link.order, link.order.relation(), cycle));
        link.order
                .relation()
                .inverse()
                .ifPresent(inverse -> disputes.computeIfAbsent(link.to.id(), k -> new ArrayList<>())
                        .add(new Dispute(link.told, link.order, inverse, cycle)));
    }

    // -- what tightens ----------------------------------------------------------------------------------------------

    private Map<String, Tightening> tighten() {
        network.addAll(links.values().stream()
                .filter(l -> l.order.basis() == Order.Basis.FORMS)
                .sorted(Comparator.comparingDouble((Link l) -> -l.order.confidence())
                        .thenComparing(l -> l.constraints.getFirst().id()))
                .flatMap(l -> l.constraints.stream())
                .distinct()
                .toList());
        Set<String> ordered = links.values().stream()
                .flatMap(l -> Stream.of(l.from.id(), l.to.id()))
                .collect(Collectors.toUnmodifiableSet());
        var tightenings = new HashMap<String, Tightening>();
        for (String event : ordered) {
            tightening(event).ifPresent(t -> tightenings.put(event, t));
        }
        return tightenings;
    }

    private Optional<Tightening> tightening(String event) {
        Reach reach = network.reach(Endpoint.begin(event));
        Set<Constraint> why = new LinkedHashSet<>();
        Optional<LocalDate> earliest = reach.earliest().filter(d -> isOrdered(reach.afterWhich()));
        Optional<LocalDate> latest = reach.latest().filter(d -> isOrdered(reach.beforeWhich()));
        earliest.ifPresent(d -> why.addAll(reach.afterWhich()));
        latest.ifPresent(d -> why.addAll(reach.beforeWhich()));
        if (why.isEmpty()) {
            return Optional.empty();
        }
        double confidence = why.stream()
                .map(c -> Optional.ofNullable(links.get(c.id())))
                .flatMap(Optional::stream)
                .mapToDouble(l -> l.order.confidence())
                .min()
                .orElse(1);
        List<Ground> grounds = why.stream().map(Constraint::ground).distinct().toList();
        String words = grounds.stream().map(this::words).distinct().collect(Collectors.joining(", "));
        return Optional.of(
                new Tightening(reach.earliest(), reach.latest(), "tightened by " + words, confidence, grounds));
    }

    /** Whether a bound follows from more than what is told of the event's own day. */
    private boolean isOrdered(List<Constraint> why) {
        return why.stream().anyMatch(c -> links.containsKey(c.id()));
    }

    private String words(Ground ground) {
        Telling telling = tellings.get(ground.evidence().document());
        String words = telling == null
                ? ground.mention()
                : ground.evidence().span().of(telling.document().text()).strip().replaceAll("\\s+", " ");
        return "'"
                + (words.length() <= WORDS ? words : words.substring(0, WORDS).strip() + " …") + "'";
    }
}
