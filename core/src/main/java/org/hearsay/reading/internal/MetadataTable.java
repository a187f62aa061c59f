package org.hearsay.reading.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.Metadata;
import org.hearsay.reading.internal.charset.Decoding;
import org.hearsay.reading.internal.date.PrintedDates;
import org.hearsay.text.Edtf;
import org.hearsay.text.Language;

/** Reads a metadata table; every line stands for itself, so a bad one leaves the others. */
public final class MetadataTable {

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
            table.decode(Decoding.of(Files.readAllBytes(csv)));
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            table.refuse("cannot be used: " + reason.replaceAll("\\s+", " "));
        }
        boolean refused = table.issues.stream().anyMatch(i -> i.code() == IssueCode.METADATA_UNREADABLE);
        return new Metadata(table.name, refused ? Map.of() : table.rows, table.issues);
    }

    private void decode(Decoding decoded) throws IOException {
        if (decoded.isBinary()) {
            refuse("is no text; save the spreadsheet as CSV");
            return;
        }
        decoded.guess().ifPresent(g -> add(IssueCode.CHARSET_GUESSED, g));
        parse(decoded.text().startsWith("\ufeff") ? decoded.text().substring(1) : decoded.text());
    }

    private void parse(String body) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .setDelimiter(delimiter(body))
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(body), format)) {
            Optional<MetadataColumns> columns = Optional.empty();
            int lines = 0;
            for (CSVRecord record : parser) {
                if (columns.isEmpty()) {
                    columns = Optional.of(MetadataColumns.of(record.toList()));
                    columns.get().fault().ifPresent(this::refuse);
                    if (columns.get().fault().isPresent()) {
                        return;
                    }
                    columns.get().unused().ifPresent(unused -> add(IssueCode.METADATA_VALUE, unused));
                } else {
                    lines++;
                    new Line(columns.get(), record.toList(), lineOf(body, record)).read();
                }
            }
            if (rows.isEmpty()) {
                refuse(
                        columns.isEmpty()
                                ? "is empty"
                                : lines == 0
                                        ? "names columns, but no line below tells anything"
                                        : "has no line that can be used: "
                                                + issues.getLast().message());
            }
        }
    }

    /** Spreadsheets write semicolons where the comma is the decimal sign. */
    private static char delimiter(String body) {
        String first = body.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        return first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    /** As an editor counts lines; the parser counts records alone. */
    private static int lineOf(String body, CSVRecord record) {
        int at = (int) Math.min(record.getCharacterPosition(), body.length());
        return 1 + (int) body.substring(0, at).lines().count() - (at > 0 && !isBreak(body.charAt(at - 1)) ? 1 : 0);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** One line of the table below its first. */
    private final class Line {

        private final MetadataColumns columns;
        private final List<String> values;
        private final int number;

        Line(MetadataColumns columns, List<String> values, int number) {
            this.columns = columns;
            this.values = values;
            this.number = number;
        }

        void read() {
            if (columns.overfills(values)) {
                add(
                        IssueCode.METADATA_VALUE,
                        "has " + values.size() + " values in line " + number + " for " + columns.count()
                                + " columns, so the line is left out; a value with a comma stands in double quotation marks");
                return;
            }
            Optional<String> file = value("file").map(f -> f.replace('\\', '/').replaceFirst("^(?:\\./)+", ""));
            if (file.isEmpty()) {
                add(IssueCode.METADATA_VALUE, "names no file in line " + number + ", column 'file'");
                return;
            }
            var row = new Metadata.Row(
                    value("title"),
                    value("outlet"),
                    parsed("published", "a date", MetadataTable::date),
                    value("url"),
                    value("author"),
                    parsed("language", "a language", MetadataTable::language));
            Metadata.Row first = rows.putIfAbsent(file.get(), row);
            if (first != null && !first.equals(row)) {
                add(
                        IssueCode.METADATA_VALUE,
                        "names " + file.get() + " a second time in line " + number
                                + " and tells something else of it; the first line counts");
            }
        }

        private Optional<String> value(String column) {
            Optional<String> value = columns.find(column, values);
            if (value.filter(v -> v.indexOf('\ufffd') >= 0).isPresent()) {
                fault(column, "characters that were lost", value.get());
            }
            return value;
        }

        private <T> Optional<T> parsed(String column, String what, Function<String, Optional<T>> parser) {
            Optional<String> value = value(column);
            Optional<T> result = value.flatMap(parser);
            if (value.isPresent() && result.isEmpty()) {
                fault(column, "a value that is not " + what, value.get());
            }
            return result;
        }

        private void fault(String column, String what, String value) {
            add(
                    IssueCode.METADATA_VALUE,
                    "has in line " + number + ", column '" + column + "', " + what + ": '" + value + "'");
        }
    }

    private static Optional<Edtf> date(String value) {
        return Edtf.find(value).or(() -> PrintedDates.only(value));
    }

    private static Optional<Language> language(String value) {
        return value.matches("[A-Za-z]{2,3}([-_].*)?") ? Optional.of(Language.of(value)) : Optional.empty();
    }

    private void refuse(String what) {
        add(IssueCode.METADATA_UNREADABLE, what);
    }

    private void add(IssueCode code, String what) {
        issues.add(Issue.ofFile(code, name, "The metadata file " + name + " " + what + "."));
    }
}
