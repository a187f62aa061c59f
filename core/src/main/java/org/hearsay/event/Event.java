package org.hearsay.event;

import java.util.List;

/**
 * Event mentions that tell of one event.
 *
 * @param id made from its first member in order
 * @param kind most members' kind
 * @param members sorted
 * @param open other events that it may be the same as, the likeliest first; few
 */
public record Event(String id, EventKind kind, List<ToldEvent> members, List<OpenJoin> open) {

    /** One that is surely none of the others. */
    public Event(String id, EventKind kind, List<ToldEvent> members) {
        this(id, kind, members, List.of());
    }

    public Event {
        members = List.copyOf(members);
        open = List.copyOf(open);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("an event that no report tells: " + id);
        }
    }
}
