package org.hearsay.export;

import java.io.IOException;
import java.io.Writer;
import org.hearsay.export.internal.JsonLinesWriter;

/** Writes a dossier as JSON Lines, one object a line, each with a {@code type}. */
public final class JsonLines {

    /** Version of the format. */
    public static final String VERSION = "1";

    private JsonLines() {}

    /**
     * Writes everything and flushes; {@code out} stays open. The same contents give the same characters.
     *
     * @throws IOException where {@code out} or the folder for temporary files refuses
     */
    public static void write(Contents contents, Writer out) throws IOException {
        new JsonLinesWriter(out).write(contents);
    }
}
