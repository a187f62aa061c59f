package org.hearsay.event;

import java.util.Map;
import java.util.Optional;
import org.hearsay.document.DocumentId;
import org.hearsay.text.Edtf;

/**
 * An event mention with what is known of it across reports: all that grouping is decided from.
 *
 * @param document that tells it
 * @param published publication date of that report
 * @param mention what is told
 * @param entities entity id of each referent number that the mention names
 */
public record ToldEvent(
        DocumentId document, Optional<Edtf> published, EventMention mention, Map<Integer, String> entities)
        implements Comparable<ToldEvent> {

    public ToldEvent {
        entities = Map.copyOf(entities);
    }

    /** By document and place. */
    @Override
    public int compareTo(ToldEvent other) {
        return mention.compareTo(other.mention);
    }
}
