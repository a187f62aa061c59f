package org.hearsay.commitment;

import java.util.Locale;
import org.hearsay.document.DocumentId;

/**
 * What came of an intention, as another report or place tells it.
 *
 * @param intention id of the intention; one without an outcome is open
 * @param document the report that tells the intention
 * @param kind whether it was done
 * @param event id of the event that came of it, or that is told not to have come
 * @param mention id of the event mention that shows it
 */
public record Outcome(String intention, DocumentId document, Kind kind, String event, String mention)
        implements Comparable<Outcome> {

    /** What came of it. */
    public enum Kind {
        DONE,
        NOT_DONE;

        /** The name in exports. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The name in exports of an intention that nothing is told of. */
    public static final String OPEN = "open";

    /** By intention. */
    @Override
    public int compareTo(Outcome other) {
        return intention.compareTo(other.intention);
    }
}
