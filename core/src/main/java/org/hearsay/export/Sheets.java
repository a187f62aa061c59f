package org.hearsay.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.hearsay.export.internal.sheet.SheetFolder;
import org.hearsay.export.internal.sheet.WorkbookFile;

/**
 * Writes a dossier for people who work with spreadsheets: a flat sheet each of claims, of what is told of events, of
 * identities and of relations. Each row has outlet, title and date of its report, the sentence, the file and, where the
 * format has pages, the page. No cell is a formula. The same contents give the same bytes. What programs need stands in
 * {@link JsonLines} and {@link CsvFolder}.
 */
public final class Sheets {

    private Sheets() {}

    /**
     * Writes one workbook (.xlsx); {@code out} stays open.
     *
     * @throws IOException where {@code out} or the folder for temporary files refuses
     */
    public static void writeWorkbook(Contents contents, OutputStream out) throws IOException {
        WorkbookFile.write(contents, out);
    }

    /**
     * Writes a CSV file for each sheet into {@code folder}, made where there is none: UTF-8 with a byte order mark.
     *
     * @throws IOException where the disk refuses
     */
    public static void writeFolder(Contents contents, Path folder) throws IOException {
        SheetFolder.write(contents, folder);
    }
}
