package org.hearsay.time;

/**
 * Which of two events begins first, as far as the words around them tell.
 *
 * @param kind how the first of them in the text stands to the other
 * @param confidence how sure that is, from 0 to 1
 */
public record Precedence(Kind kind, double confidence) {

    /** How the beginning of one event stands to that of another. */
    public enum Kind {
        BEFORE,
        AFTER,
        SAME,
        /** The words leave it open. */
        OPEN
    }

    public Precedence {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a confidence: " + confidence);
        }
    }
}
