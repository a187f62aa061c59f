package org.hearsay.pipeline;

import java.time.Duration;

/**
 * How far a run is.
 *
 * @param done files dealt with
 * @param expected files in all
 * @param words words of the documents read so far
 * @param took time since the run began
 */
public record Progress(int done, int expected, long words, Duration took) {

    /** Is told how far a run is. */
    @FunctionalInterface
    public interface Listener {

        /**
         * Told after each file, by one thread at a time; must be quick. Returns whether to go on: after {@code false}
         * the files at hand are finished and the run ends.
         */
        boolean report(Progress progress);
    }

    /** Words in a second, so far. */
    public double wordsPerSecond() {
        return words / Math.max(0.001, took.toNanos() / 1e9);
    }

    /** How long the rest may take, counted by files. */
    public Duration left() {
        return done == 0 ? Duration.ZERO : took.multipliedBy(expected - done).dividedBy(done);
    }
}
