package org.hearsay.export.internal;

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
import org.hearsay.export.internal.row.RowType;
import org.hearsay.export.internal.row.Rows;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes rows as tables, each sorted by id. */
public final class CsvWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What spreadsheets take for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private final Path folder;
    private final Map<RowType, CSVPrinter> tables = new EnumMap<>(RowType.class);

    /** One that writes into {@code folder}. */
    public CsvWriter(Path folder) {
        this.folder = folder;
    }

    /** Writes everything. */
    public void write(Contents contents) throws IOException {
        Files.createDirectories(folder);
        try {
            for (RowType type : RowType.values()) {
                tables.put(type, open(type));
            }
            print(JsonLinesWriter.json(Rows.head(contents)));
            try (var sorter = new LineSorter()) {
                new Rows(contents, row -> sorter.add(row.key(), JsonLinesWriter.json(row))).make();
                sorter.forEach(this::print);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            for (CSVPrinter table : tables.values()) {
                table.close(true);
            }
        }
    }

    private CSVPrinter open(RowType type) throws IOException {
        String[] header =
                Columns.of(type).stream().map(c -> c.replace('.', '_')).toArray(String[]::new);
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader(header).get();
        return new CSVPrinter(
                Files.newBufferedWriter(folder.resolve(type.slug() + ".csv"), StandardCharsets.UTF_8), format);
    }

    private void print(String json) {
        JsonNode row = JSON.readTree(json);
        RowType type = RowType.of(row.get("type").asString());
        List<String> cells = Columns.of(type).stream().map(c -> cell(row, c)).toList();
        try {
            Objects.requireNonNull(tables.get(type)).printRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(JsonNode row, String column) {
        JsonNode value = row.at("/" + column.replace('.', '/'));
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            return value.toString();
        }
        String text = value.asString();
        return isFormula(text) ? "'" + text : text;
    }

    /** Whether a spreadsheet would take a cell for a formula. */
    public static boolean isFormula(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
    }
}
