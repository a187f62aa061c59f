package org.hearsay.event;

import java.util.Map;
import org.hearsay.mention.EntityKind;

/**
 * What a report is about, beside its events: reports with one cast speak of one story.
 *
 * @param text of the report
 * @param cast kinds of the entities that it names, by entity id
 */
public record Story(String text, Map<String, EntityKind> cast) {

    /** Nothing known. */
    public static final Story EMPTY = new Story("", Map.of());

    public Story {
        cast = Map.copyOf(cast);
    }
}
