package org.hearsay.model.internal.encoder.layer;

import org.hearsay.model.Guess;
import org.hearsay.model.internal.encoder.head.Head;
import org.hearsay.model.internal.encoder.head.Numbers;

/** Takes the best of a row of labels. */
final class Guesses {

    private Guesses() {}

    /** The best label and its share. */
    static Guess of(Head head, float[] scores) {
        int best = Numbers.best(scores);
        return new Guess(head.labels().get(best), Numbers.share(scores, best));
    }
}
