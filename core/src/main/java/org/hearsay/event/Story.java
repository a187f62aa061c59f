package org.hearsay.event;

import java.util.Map;
import java.util.Set;
import org.hearsay.mention.EntityKind;

/**
 * What a report is about, beside its events: reports with one cast speak of one story.
 *
 * @param text of the report
 * @param cast kinds of the entities that it names, by entity id
 * @param bodies ids of the bodies that people of the cast hold an office of or belong to, by entity id
 */
public record Story(String text, Map<String, EntityKind> cast, Map<String, Set<String>> bodies) {

    /** Nothing known. */
    public static final Story EMPTY = new Story("", Map.of(), Map.of());

    public Story {
        cast = Map.copyOf(cast);
        bodies = Map.copyOf(bodies);
    }
}
