package org.hearsay.reading.internal.parser.box;

import java.io.IOException;
import java.io.InputStream;

/** The content of a file that cannot be unpacked. */
final class FailingStream extends InputStream {

    private final IOException why;

    FailingStream(IOException why) {
        this.why = why;
    }

    @Override
    public int read() throws IOException {
        throw why;
    }
}
