package org.hearsay.export;

import java.io.IOException;
import java.nio.file.Path;
import org.hearsay.export.internal.CsvWriter;

/**
 * Writes a dossier as a folder with a CSV file for each type of row: RFC 4180, UTF-8, a header line. Parts of a row have
 * columns of their own ({@code content_text}), lists are JSON in one cell. A cell that a spreadsheet would take for a
 * formula gets an apostrophe before it.
 */
public final class CsvFolder {

    private CsvFolder() {}

    /**
     * Writes everything into {@code folder}, made where there is none; files of the same names are replaced.
     *
     * @throws IOException where the disk refuses
     */
    public static void write(Contents contents, Path folder) throws IOException {
        new CsvWriter(folder).write(contents);
    }
}
