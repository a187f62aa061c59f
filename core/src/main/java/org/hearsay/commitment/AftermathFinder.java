package org.hearsay.commitment;

import java.util.List;
import java.util.Map;
import org.hearsay.commitment.internal.KeyedAftermathFinder;
import org.hearsay.document.Document;
import org.hearsay.event.Event;

/** Finds across reports what came of intentions, and which letters answer which. A pure function of the set; order-free. */
public interface AftermathFinder {

    /**
     * What one report brings.
     *
     * @param document the report
     * @param commitments what it tells
     * @param entityOf entity id of each referent number of the report
     */
    record Part(Document document, Commitments commitments, Map<Integer, String> entityOf) {

        public Part {
            entityOf = Map.copyOf(entityOf);
        }
    }

    /** What follows, given the events that the reports tell of. */
    Aftermath find(List<Part> parts, List<Event> events);

    /** One that gathers by event, by kind and doer, and by the two parties of a letter. */
    static AftermathFinder keyed() {
        return new KeyedAftermathFinder();
    }
}
