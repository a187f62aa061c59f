package org.hearsay.event.internal.slot;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Sense;

/**
 * An event and what may fill a slot of it, with what a model weighs of the two.
 *
 * @param event whose slots are asked for
 * @param candidate within its reach
 * @param near whether both stand in one sentence
 * @param signs typed signs, as {@link Signs} gives them
 * @param senses what the candidate's head, the word that it hangs on, the event's word and the one that this hangs on mean there
 */
public record Pair(
        Happening event, Candidate candidate, boolean near, List<String> signs, List<Optional<Sense>> senses) {

    public Pair {
        signs = List.copyOf(signs);
        senses = List.copyOf(senses);
    }
}
