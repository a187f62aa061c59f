package org.hearsay.reading;

import java.util.Optional;
import org.hearsay.reading.internal.ReportReader;

/**
 * Turns the bytes of a file into a document. Safe for several threads; the result depends on nothing but the arguments.
 * Close it to end the child process that parses all formats but plain ones.
 */
public interface SourceReader extends AutoCloseable {

    /** A reader within {@link Limits#DEFAULT}. */
    static SourceReader create() {
        return create(Limits.DEFAULT);
    }

    /** A reader of tables whose columns somebody names. */
    static SourceReader create(Columns columns) {
        return create(Limits.DEFAULT, Caps.DEFAULT, columns);
    }

    /** A reader within limits and caps. The child process is started when a file first needs it. */
    static SourceReader create(Limits limits, Caps caps, Columns columns) {
        return new ReportReader(limits, caps, columns);
    }

    /** A reader within limits. The child process is started when a file first needs it. */
    static SourceReader create(Limits limits) {
        return create(limits, Caps.DEFAULT, Columns.USUAL);
    }

    /**
     * Reads one source; never throws for what the file holds.
     *
     * @throws org.hearsay.issue.DossierException where no process can be started that parses it
     */
    Outcome read(Source source, byte[] content, Optional<Metadata.Row> metadata);

    /**
     * Opens a source that holds other files; empty where it holds none, and is to be read itself.
     *
     * @throws org.hearsay.issue.DossierException where no process can be started that reads it
     */
    Optional<Opening> open(Source source);

    @Override
    void close();
}
