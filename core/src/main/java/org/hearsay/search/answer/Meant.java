package org.hearsay.search.answer;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Sense;

/**
 * What a question means, as the encoder reads it.
 *
 * @param whole the direction between those of all its content words; empty where no encoder read it
 * @param events what its words that may tell of an event mean, each
 */
public record Meant(Optional<Sense> whole, List<Sense> events) {

    /** Of a question that no encoder read. */
    public static final Meant UNREAD = new Meant(Optional.empty(), List.of());

    public Meant {
        events = List.copyOf(events);
    }
}
