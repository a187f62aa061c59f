package org.hearsay.event.internal.cause;

import java.util.List;
import java.util.Optional;
import org.hearsay.event.internal.slot.Happening;
import org.hearsay.model.Sense;

/**
 * An event and a word that may head what brought it about.
 *
 * @param head index of that word in {@code Layers.tokens()}
 * @param signs as {@link CauseSigns} gives them
 * @param senses what the head, the event's word, the word that the head hangs on and the one that leads it mean there, in this order
 */
public record CausePair(Happening event, int head, List<String> signs, List<Optional<Sense>> senses) {

    public CausePair {
        signs = List.copyOf(signs);
        senses = List.copyOf(senses);
    }
}
