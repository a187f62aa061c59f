package org.hearsay.model;

import java.util.List;
import java.util.Optional;

/**
 * What the encoder reads of a word, were it an event word.
 *
 * @param kinds the likeliest kinds of event by falling share; the shares count what is of no kind too, so their sum tells how
 *     surely the word is of any
 * @param degrees how far the text commits itself, by falling share; empty where the model has no such head
 * @param sense what the word means there; empty where the model has no such head
 */
public record EventHint(List<Guess> kinds, List<Guess> degrees, Optional<Sense> sense) {

    /** Of a word that surely is none. */
    public static final EventHint NONE = new EventHint(List.of(), List.of(), Optional.empty());

    public EventHint {
        kinds = List.copyOf(kinds);
        degrees = List.copyOf(degrees);
    }

    /** How surely the word is of any kind, 0 to 1. */
    public double kinded() {
        return kinds.stream().mapToDouble(Guess::confidence).sum();
    }

    /** The share of a degree of commitment, 0 where the model tells none. */
    public double share(Factuality degree) {
        return degrees.stream()
                .filter(g -> g.label().equals(degree.slug()))
                .mapToDouble(Guess::confidence)
                .sum();
    }
}
