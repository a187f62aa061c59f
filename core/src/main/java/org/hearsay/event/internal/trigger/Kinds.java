package org.hearsay.event.internal.trigger;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearsay.event.EventKind;
import org.hearsay.model.EventHint;
import org.hearsay.model.Guess;

/** Of what kind an event is; where nothing tells surely it is some other, and an event all the same. */
public final class Kinds {

    /** A kind is believed from this share among all kinds on. */
    private static final double SURE = 0.5;

    /** From here on another kind than that of the word list is believed, where its own has less than a little. */
    private static final double CERTAIN = 0.7;

    private static final double LITTLE = 0.1;

    private Kinds() {}

    /**
     * The kind of a word that tells of an event.
     *
     * @param known kinds that the word list has for the word, under conditions that do not fit here
     * @param hint what the encoder reads
     */
    public static EventKind of(Collection<EventKind> known, EventHint hint) {
        List<Guess> guesses = hint.kinds();
        double all = hint.kinded();
        if (!guesses.isEmpty() && guesses.getFirst().confidence() >= SURE * all) {
            return find(guesses.getFirst().label()).orElse(EventKind.OTHER);
        }
        return guesses.stream()
                .flatMap(g -> find(g.label()).stream())
                .filter(known::contains)
                .findFirst()
                .orElse(EventKind.OTHER);
    }

    /** The kind of a word that the word list knows: another only where the encoder is sure of it. */
    public static EventKind of(EventKind listed, EventHint hint) {
        double own = hint.kinds().stream()
                .filter(g -> g.label().equals(listed.slug()))
                .mapToDouble(Guess::confidence)
                .sum();
        return hint.kinds().stream()
                .findFirst()
                .filter(g -> g.confidence() >= CERTAIN && own < LITTLE)
                .flatMap(g -> find(g.label()))
                .orElse(listed);
    }

    private static Optional<EventKind> find(String label) {
        return Arrays.stream(EventKind.values())
                .filter(k -> k.slug().equals(label))
                .findFirst();
    }
}
