package org.hearsay.time;

import java.util.List;
import java.util.stream.Stream;

/**
 * Constraints that cannot all hold, while all but any one of them can.
 *
 * @param refused the one that came last and was left out of the network
 * @param against the others, each beginning where the one before ends
 */
public record Cycle(Constraint refused, List<Constraint> against) {

    public Cycle {
        against = List.copyOf(against);
    }

    /** All of them, the refused one first. */
    public List<Constraint> constraints() {
        return Stream.concat(Stream.of(refused), against.stream()).toList();
    }

    /** Whether the calendar has a part in it: a day is told that does not go with the rest. */
    public boolean isDated() {
        return constraints().stream()
                .anyMatch(c -> c.from().equals(Endpoint.CALENDAR) || c.to().equals(Endpoint.CALENDAR));
    }

    /** Whether an event has an end in one of them. */
    public boolean concerns(String event) {
        return constraints().stream()
                .anyMatch(c -> c.from().event().equals(event) || c.to().event().equals(event));
    }
}
