package org.hearsay.event.internal.gist;

/** How much of what hangs on a verb or noun there is room for: a phrase too long is made again with less, never cut. */
enum Room {
    /** All that defines it. */
    ALL(15, 3, 3),
    /** Without what stands two phrases away. */
    NEEDED(18, 2, 2),
    /** Its complement and what 'of' leads in. */
    LEAST(22, 1, 1);

    private final int most;
    private final int adjuncts;
    private final int depth;

    Room(int most, int adjuncts, int depth) {
        this.most = most;
        this.adjuncts = adjuncts;
        this.depth = depth;
    }

    /** The most words that it may come to. */
    int most() {
        return most;
    }

    /** How many phrases led in by a preposition a verb keeps. */
    int adjuncts() {
        return adjuncts;
    }

    /** How many phrases may hang on each other. */
    int depth() {
        return depth;
    }
}
