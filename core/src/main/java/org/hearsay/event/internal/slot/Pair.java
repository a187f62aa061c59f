package org.hearsay.event.internal.slot;

import java.util.List;

/**
 * An event and what may fill a slot of it: what weights are fitted on.
 *
 * @param event whose slots are asked for
 * @param candidate within its reach
 * @param near whether both stand in one sentence
 * @param signs what a model weighs
 */
public record Pair(Happening event, Candidate candidate, boolean near, List<String> signs) {

    public Pair {
        signs = List.copyOf(signs);
    }
}
