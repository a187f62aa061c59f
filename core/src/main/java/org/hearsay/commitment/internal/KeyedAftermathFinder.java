package org.hearsay.commitment.internal;

import java.util.List;
import org.hearsay.commitment.Aftermath;
import org.hearsay.commitment.AftermathFinder;
import org.hearsay.event.Event;

/** Looks across reports by keys: the event of a deed, its kind and doer, and the two parties of a letter. */
public final class KeyedAftermathFinder implements AftermathFinder {

    @Override
    public Aftermath find(List<Part> parts, List<Event> events) {
        return new Aftermath(new Outcomes(parts, events).find(), Threads.of(parts));
    }
}
