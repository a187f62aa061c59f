package org.hearsay.pipeline;

import org.hearsay.reading.Metadata;

/**
 * How to read.
 *
 * @param metadata what a table tells about the files
 * @param threads how many documents are read at once
 * @param progress is told after each file
 */
public record ReadOptions(Metadata metadata, int threads, Progress.Listener progress) {

    /** No metadata, a thread for each processor, nobody told. */
    public static final ReadOptions DEFAULT =
            new ReadOptions(Metadata.NONE, Runtime.getRuntime().availableProcessors(), p -> true);

    public ReadOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("not a number of threads: " + threads);
        }
    }

    /** The same with a table. */
    public ReadOptions withMetadata(Metadata other) {
        return new ReadOptions(other, threads, progress);
    }

    /** The same with another number of threads. */
    public ReadOptions withThreads(int other) {
        return new ReadOptions(metadata, other, progress);
    }

    /** The same with a listener. */
    public ReadOptions withProgress(Progress.Listener other) {
        return new ReadOptions(metadata, threads, other);
    }
}
