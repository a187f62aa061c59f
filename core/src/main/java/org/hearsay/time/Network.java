package org.hearsay.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearsay.time.internal.order.DifferenceGraph;
import org.hearsay.time.internal.order.EventGraph;

/**
 * What comes before what: a simple temporal network (Dechter, Meiri and Pearl 1991) over the beginnings and ends of events.
 *
 * <p>Its constraints always can all hold. One that cannot hold with those already there is refused and kept with the cycle
 * that it would close, so the last state without contradiction stays, and what contradicts it is not lost; the order in
 * which constraints come therefore shows. An event begins no later than it ends. Adding one constraint costs as much as
 * the part of the network that it tightens. Not safe for several threads.
 */
public final class Network {

    /** Cycles longer than this are not searched for constraints that they could do without. */
    private static final int LONG = 40;

    private final EventGraph ends = new EventGraph();
    private final DifferenceGraph graph = ends.graph();
    private final Map<String, Integer> edges = new HashMap<>();
    private final Map<Integer, Constraint> held = new HashMap<>();
    private final Map<String, Cycle> refused = new LinkedHashMap<>();

    /** Adds a constraint; the cycle that it would close where it cannot hold with the others. */
    public Optional<Cycle> add(Constraint constraint) {
        if (edges.containsKey(constraint.id()) || refused.containsKey(constraint.id())) {
            throw new IllegalArgumentException("a constraint twice: " + constraint.id());
        }
        DifferenceGraph.Added added = ends.add(constraint);
        if (!added.cycle().isEmpty()) {
            var cycle = new Cycle(constraint, EventGraph.shortened(constraint, told(added.cycle()), LONG));
            refused.put(constraint.id(), cycle);
            return Optional.of(cycle);
        }
        edges.put(constraint.id(), added.edge());
        held.put(added.edge(), constraint);
        return Optional.empty();
    }

    /** Adds many in their order, and propagates once; the cycles of those refused. */
    public List<Cycle> addAll(Collection<Constraint> constraints) {
        graph.loosen();
        var cycles = new ArrayList<Cycle>();
        for (Constraint c : constraints) {
            add(c).ifPresent(cycles::add);
        }
        graph.propagate();
        return List.copyOf(cycles);
    }

    /** Takes a constraint out, and tries those again that were refused because of it; false where it is not known. */
    public boolean remove(String id) {
        if (refused.remove(id) != null) {
            return true;
        }
        Integer edge = edges.remove(id);
        if (edge == null) {
            return false;
        }
        held.remove(edge);
        graph.remove(edge);
        List<Constraint> again = refused.values().stream()
                .filter(c -> c.against().stream().anyMatch(x -> x.id().equals(id)))
                .map(Cycle::refused)
                .toList();
        again.forEach(c -> refused.remove(c.id()));
        again.forEach(this::add);
        return true;
    }

    /** Between which days an end may lie; open for an event that no constraint speaks of. */
    public Reach reach(Endpoint end) {
        return ends.findNode(end).map(this::reach).orElse(Reach.OPEN);
    }

    private Reach reach(int node) {
        return new Reach(
                day(graph.least(node)), day(graph.most(node)), told(graph.whyLeast(node)), told(graph.whyMost(node)));
    }

    /** The cycles of the constraints that are refused, in the order in which they came. */
    public List<Cycle> listCycles() {
        return List.copyOf(refused.values());
    }

    /** Number of constraints that are held. */
    public int size() {
        return edges.size();
    }

    private static Optional<LocalDate> day(OptionalLong instant) {
        return instant.isPresent()
                ? Optional.of(LocalDate.ofEpochDay(Math.floorDiv(instant.getAsLong(), EventGraph.DAY)))
                : Optional.empty();
    }

    /** The constraints among some edges; that an event begins before it ends nobody tells. */
    private List<Constraint> told(List<Integer> path) {
        return path.stream().filter(held::containsKey).map(held::get).toList();
    }
}
