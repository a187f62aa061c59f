package org.hearsay.event;

import java.util.Collection;
import java.util.List;
import org.hearsay.event.internal.WindowEventResolver;

/** Decides which mentions tell of one event. Pure; the order of the mentions does not show in the result. */
public interface EventResolver {

    /** Every mention becomes a member of exactly one event; events sorted by id. */
    List<Event> resolve(Collection<ToldEvent> told);

    /** One that works by kind, actors, place and a time window. */
    static EventResolver byWindow() {
        return new WindowEventResolver();
    }
}
