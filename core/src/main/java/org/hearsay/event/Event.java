package org.hearsay.event;

import java.util.List;

/**
 * Event mentions that tell of one event.
 *
 * @param id made from its first member in order
 * @param kind most members' kind
 * @param members sorted
 */
public record Event(String id, EventKind kind, List<ToldEvent> members) {

    public Event {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("an event that no report tells: " + id);
        }
    }
}
