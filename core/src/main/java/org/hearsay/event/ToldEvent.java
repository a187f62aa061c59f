package org.hearsay.event;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.text.Edtf;

/**
 * An event mention with what is known of it across reports: all that grouping is decided from.
 *
 * @param document that tells it
 * @param published publication date of that report
 * @param mention what is told
 * @param entities entity id of each referent number that the mention names
 * @param reference how the words before the trigger point
 */
public record ToldEvent(
        DocumentId document,
        Optional<Edtf> published,
        EventMention mention,
        Map<Integer, String> entities,
        Reference reference)
        implements Comparable<ToldEvent> {

    public ToldEvent {
        entities = Map.copyOf(entities);
    }

    /** What a report tells, with the entities that it names. */
    public static ToldEvent of(Document document, EventMention mention, Map<Integer, String> entities) {
        return new ToldEvent(
                document.id(),
                document.masthead().published(),
                mention,
                entities,
                Reference.of(document.text(), mention.trigger().span()));
    }

    /** The entity that a referent number of the mention stands for, where it is known. */
    public Optional<String> findEntity(OptionalInt referent) {
        return referent.isPresent() ? Optional.ofNullable(entities.get(referent.getAsInt())) : Optional.empty();
    }

    /** The time of the event, where it is told and known. */
    public Optional<Edtf> findTime() {
        return mention.when().flatMap(When::value);
    }

    /** By document and place. */
    @Override
    public int compareTo(ToldEvent other) {
        return mention.compareTo(other.mention);
    }
}
