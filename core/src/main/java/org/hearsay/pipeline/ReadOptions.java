package org.hearsay.pipeline;

import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.reading.Columns;

/**
 * How to read.
 *
 * @param metadata a CSV file that tells about the files and overrules what stands in them
 * @param threads how many documents are read at once
 * @param progress is told after each file
 * @param columns what the columns of tables of articles hold
 */
public record ReadOptions(Optional<Path> metadata, int threads, Progress.Listener progress, Columns columns) {

    /** No metadata, a thread for each processor, nobody told. */
    public static final ReadOptions DEFAULT =
            new ReadOptions(Optional.empty(), Runtime.getRuntime().availableProcessors(), p -> true, Columns.USUAL);

    public ReadOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("not a number of threads: " + threads);
        }
    }

    /** The same with a metadata file. */
    public ReadOptions withMetadata(Path csv) {
        return new ReadOptions(Optional.of(csv), threads, progress, columns);
    }

    /** The same with another number of threads. */
    public ReadOptions withThreads(int other) {
        return new ReadOptions(metadata, other, progress, columns);
    }

    /** The same with a listener. */
    public ReadOptions withProgress(Progress.Listener other) {
        return new ReadOptions(metadata, threads, other, columns);
    }

    /** The same with columns named. */
    public ReadOptions withColumns(Columns other) {
        return new ReadOptions(metadata, threads, progress, other);
    }
}
