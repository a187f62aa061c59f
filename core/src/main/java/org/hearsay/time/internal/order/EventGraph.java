package org.hearsay.time.internal.order;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.time.Constraint;
import org.hearsay.time.Endpoint;

/** A graph whose points are the ends of events; an event begins no later than it ends. Not safe for several threads. */
public final class EventGraph {

    /** Instants a day: enough that no chain of 'before' fills one, so that many things may follow each other on one day. */
    public static final long DAY = 1L << 20;

    private final DifferenceGraph graph = new DifferenceGraph();
    private final Map<Endpoint, Integer> nodes = new HashMap<>();

    /** One without events. */
    public EventGraph() {
        nodes.put(Endpoint.CALENDAR, DifferenceGraph.ORIGIN);
    }

    /** The graph beneath. */
    public DifferenceGraph graph() {
        return graph;
    }

    /** Adds what a constraint tells, or refuses it. */
    public DifferenceGraph.Added add(Constraint c) {
        return graph.add(node(c.from()), node(c.to()), c.days() * DAY - (c.strict() ? 1 : 0));
    }

    /** The point of an end, where some constraint spoke of its event. */
    public Optional<Integer> findNode(Endpoint end) {
        return Optional.ofNullable(nodes.get(end));
    }

    private int node(Endpoint end) {
        Integer known = nodes.get(end);
        if (known != null) {
            return known;
        }
        int begin = graph.addNode();
        int last = graph.addNode();
        graph.add(last, begin, 0);
        nodes.put(Endpoint.begin(end.event()), begin);
        nodes.put(Endpoint.end(end.event()), last);
        return end.side() == Endpoint.Side.BEGIN ? begin : last;
    }

    /** Whether some constraints can all hold. */
    public static boolean canHold(Collection<Constraint> constraints) {
        var alone = new EventGraph();
        return constraints.stream().allMatch(c -> alone.add(c).cycle().isEmpty());
    }

    /**
     * A cycle without those constraints that it does not need: where it passes both ends of an event, a shorter way through
     * the event may do. Beyond {@code most} constraints it is left as it is.
     */
    public static List<Constraint> shortened(Constraint refused, List<Constraint> against, int most) {
        var kept = new ArrayList<>(against);
        if (against.size() > most) {
            return kept;
        }
        for (Constraint c : against) {
            var less = new ArrayList<>(kept);
            less.remove(c);
            var all = new ArrayList<>(less);
            all.add(refused);
            if (!canHold(all)) {
                kept = less;
            }
        }
        return kept;
    }
}
