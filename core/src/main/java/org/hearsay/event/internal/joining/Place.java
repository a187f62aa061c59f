package org.hearsay.event.internal.joining;

import java.util.Optional;
import org.hearsay.event.Filler;
import org.hearsay.event.ToldEvent;
import org.hearsay.text.Wording;

/** A place as told: its entity, where known, and its words. */
public record Place(Optional<String> entity, Wording words) {

    /** What fills the place of a mention. */
    public static Place of(ToldEvent told, Filler filler) {
        return new Place(told.findEntity(filler.referent()), Wording.of(filler.text()));
    }

    /** Whether the two may be one: one entity, or all words of one in the other. */
    public boolean meets(Place other) {
        return (entity.isPresent() && entity.equals(other.entity))
                || words.contains(other.words)
                || other.words.contains(words);
    }
}
