package org.hearsay.reading.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.Metadata;
import org.hearsay.reading.internal.charset.Decoding;
import org.hearsay.text.Edtf;
import org.hearsay.text.Language;

/** Reads a metadata table; every line stands for itself, so a bad one leaves the others. */
public final class MetadataTable {

    private static final Set<String> COLUMNS =
            Set.of("file", "title", "outlet", "published", "url", "author", "language");

    private final String name;
    private final Map<String, Metadata.Row> rows = new HashMap<>();
    private final List<Issue> issues = new ArrayList<>();

    private MetadataTable(String name) {
        this.name = name;
    }

    /** What the file tells; never throws for what it holds. */
    public static Metadata read(Path csv) {
        var table = new MetadataTable(
                csv.getFileName() == null ? csv.toString() : csv.getFileName().toString());
        try {
            table.parse(Decoding.of(Files.readAllBytes(csv)).text());
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            table.add(IssueCode.METADATA_UNREADABLE, "cannot be used: " + reason.replaceAll("\\s+", " "));
        }
        return new Metadata(table.rows, table.issues);
    }

    private void parse(String text) throws IOException {
        String body = text.startsWith("\ufeff") ? text.substring(1) : text;
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .setDelimiter(delimiter(body))
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(body), format)) {
            var columns = new TreeSet<String>();
            parser.getHeaderNames().forEach(c -> columns.add(c.strip().toLowerCase(Locale.ROOT)));
            if (!columns.contains("file")) {
                add(IssueCode.METADATA_UNREADABLE, "cannot be used: its first line names no column 'file'");
                return;
            }
            columns.removeAll(COLUMNS);
            if (!columns.isEmpty()) {
                add(IssueCode.METADATA_VALUE, "has columns that are not used: " + String.join(", ", columns));
            }
            for (CSVRecord line : parser) {
                line(line);
            }
        }
    }

    /** Spreadsheets write semicolons where the comma is the decimal sign. */
    private static char delimiter(String body) {
        String first = body.lines().findFirst().orElse("");
        return first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private void line(CSVRecord line) {
        Optional<String> file = value(line, "file").map(f -> f.replace('\\', '/'));
        if (file.isEmpty()) {
            add(IssueCode.METADATA_VALUE, "names no file in record " + line.getRecordNumber());
            return;
        }
        var row = new Metadata.Row(
                value(line, "title"),
                value(line, "outlet"),
                value(line, "published").flatMap(v -> parsed(v, line, "published", MetadataTable::date)),
                value(line, "url"),
                value(line, "author"),
                value(line, "language").flatMap(v -> parsed(v, line, "language", MetadataTable::language)));
        if (rows.putIfAbsent(file.get(), row) != null) {
            add(IssueCode.METADATA_VALUE, "names " + file.get() + " a second time in record " + line.getRecordNumber());
        }
    }

    private <T> Optional<T> parsed(String value, CSVRecord line, String column, Function<String, Optional<T>> parser) {
        Optional<T> result = parser.apply(value);
        if (result.isEmpty()) {
            add(
                    IssueCode.METADATA_VALUE,
                    "has a value in record " + line.getRecordNumber() + " that is no " + column + ": '" + value + "'");
        }
        return result;
    }

    private static Optional<Edtf> date(String value) {
        return Edtf.find(value).or(() -> PrintedDates.only(value));
    }

    private static Optional<Language> language(String value) {
        return value.matches("[A-Za-z]{2,3}([-_].*)?") ? Optional.of(Language.of(value)) : Optional.empty();
    }

    private static Optional<String> value(CSVRecord line, String column) {
        return line.isSet(column) ? Optional.of(line.get(column).strip()).filter(v -> !v.isEmpty()) : Optional.empty();
    }

    private void add(IssueCode code, String what) {
        issues.add(Issue.ofFile(code, name, "The metadata file " + name + " " + what + "."));
    }
}
