package org.hearsay.model;

/**
 * A label that the encoder chose among several.
 *
 * @param label its name in the model's {@code heads.json}
 * @param confidence its share among all labels, 0 to 1
 */
public record Guess(String label, double confidence) {

    public Guess {
        if (label.isEmpty() || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a guess: '" + label + "' at " + confidence);
        }
    }
}
