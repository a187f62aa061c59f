package org.hearsay.export.internal.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hearsay.export.Contents;
import org.hearsay.export.internal.CsvWriter;

/** Writes the sheets as CSV files that spreadsheets open by a double click: UTF-8 with a byte order mark, no formulas. */
public final class SheetFolder {

    private SheetFolder() {}

    public static void write(Contents contents, Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<Sheet, CSVPrinter> files = new EnumMap<>(Sheet.class);
        try {
            for (Sheet sheet : Sheet.values()) {
                var out = Files.newBufferedWriter(folder.resolve(sheet.title() + ".csv"), StandardCharsets.UTF_8);
                out.write('\ufeff');
                CSVFormat format = CSVFormat.RFC4180
                        .builder()
                        .setHeader(sheet.columns().toArray(String[]::new))
                        .get();
                files.put(sheet, new CSVPrinter(out, format));
            }
            new SheetRows(contents).forEach((sheet, cells) -> print(Objects.requireNonNull(files.get(sheet)), cells));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            for (CSVPrinter file : files.values()) {
                file.close(true);
            }
        }
    }

    private static void print(CSVPrinter file, List<String> cells) {
        try {
            file.printRecord(cells.stream()
                    .map(c -> CsvWriter.isFormula(c) ? "'" + c : c)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
