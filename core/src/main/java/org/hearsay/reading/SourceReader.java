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

    /** A reader within limits. The child process is started when a file first needs it. */
    static SourceReader create(Limits limits) {
        return new ReportReader(limits);
    }

    /** Reads one source; never throws for what the file holds. */
    Outcome read(Source source, byte[] content, Optional<Metadata.Row> metadata);

    @Override
    void close();
}
