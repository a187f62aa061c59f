package org.hearsay.reading;

import java.util.Optional;

/**
 * Turns the bytes of a file into a document. Safe for several threads; the result depends on nothing but the arguments.
 * Close it to end the child process that parses PDF, DOCX and HTML.
 */
public interface SourceReader extends AutoCloseable {

    /** Reads one source; never throws for what the file holds. */
    Outcome read(Source source, byte[] content, Optional<Metadata.Row> metadata);

    @Override
    void close();
}
