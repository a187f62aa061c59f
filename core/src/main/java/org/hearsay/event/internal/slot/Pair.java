package org.hearsay.event.internal.slot;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Sense;

/**
 * An event and what may fill a slot of it: what weights are fitted on.
 *
 * @param event whose slots are asked for
 * @param candidate within its reach
 * @param near whether both stand in one sentence
 * @param signs what a model weighs
 * @param senses what it weighs beside them: what the candidate, the word that it hangs on and the event's word mean there
 */
public record Pair(
        Happening event, Candidate candidate, boolean near, List<String> signs, List<Optional<Sense>> senses) {

    public Pair {
        signs = List.copyOf(signs);
        senses = List.copyOf(senses);
    }
}
