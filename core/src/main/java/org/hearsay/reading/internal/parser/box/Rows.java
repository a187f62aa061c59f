package org.hearsay.reading.internal.parser.box;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.Columns;
import org.hearsay.reading.Container;
import org.hearsay.reading.internal.charset.Decoding;
import org.hearsay.reading.internal.format.ContentFormat;
import org.hearsay.reading.internal.format.Tables;
import org.hearsay.reading.internal.parser.article.Article;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A table whose rows are articles: each goes on as a file that holds the row. */
final class Rows {

    private static final JsonMapper JSON = new JsonMapper();

    private final Unpacking unpacking;
    private final Stored container;
    private final Columns columns;
    private int row;

    /** The names of the last row, which most rows have alike, and what is read from them. */
    private List<String> keys = List.of();

    private Map<Columns.Field, String> found = Map.of();

    Rows(Unpacking unpacking, Stored container, Columns columns) {
        this.unpacking = unpacking;
        this.container = container;
        this.columns = columns;
    }

    void read(InputStream stream) throws IOException {
        var in = new BufferedInputStream(stream, ContentFormat.HEAD);
        in.mark(ContentFormat.HEAD + 1);
        byte[] head = in.readNBytes(ContentFormat.HEAD);
        in.reset();
        if (container.kind() == Container.CSV) {
            Charset charset = Decoding.of(head).charset();
            csv(new InputStreamReader(in, charset), Tables.format(container.name(), new String(head, charset)));
        } else {
            jsonLines(in);
        }
        if (row == 0) {
            throw Refusal.ofEntry(IssueCode.FILE_EMPTY, "holds no rows");
        }
    }

    private void csv(InputStreamReader in, org.apache.commons.csv.CSVFormat format) throws IOException {
        try (CSVParser parser = CSVParser.parse(in, format)) {
            List<String> names = List.of();
            for (CSVRecord record : parser) {
                if (names.isEmpty()) {
                    names = record.toList().stream()
                            .map(n -> n.replace("\ufeff", "").strip())
                            .toList();
                } else {
                    Map<String, String> values = new LinkedHashMap<>();
                    for (int i = 0; i < Math.min(names.size(), record.size()); i++) {
                        values.putIfAbsent(names.get(i), record.get(i));
                    }
                    take(values);
                }
            }
        }
    }

    private void jsonLines(InputStream in) throws IOException {
        for (byte[] line = line(in); line.length > 0; line = line(in)) {
            String text = new String(line, StandardCharsets.UTF_8)
                    .replace("\ufeff", "")
                    .strip();
            if (text.isEmpty()) {
                continue;
            }
            try {
                JsonNode node = JSON.readTree(text);
                Map<String, String> values = new LinkedHashMap<>();
                if (node.isObject()) {
                    node.properties().forEach(e -> values.put(e.getKey(), words(e.getValue())));
                }
                take(values);
            } catch (JacksonException e) {
                fail(IssueCode.CONTAINER_BROKEN, "is not read: the line is no JSON");
            }
        }
    }

    /** A line, or the rest of the file where it is longer than is read of one file. */
    private byte[] line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream(1024);
        for (int b = in.read(); b >= 0; b = in.read()) {
            line.write(b);
            if (b == '\n') {
                break;
            }
            if (line.size() > unpacking.largest()) {
                throw Refusal.ofEntry(
                        IssueCode.FILE_TOO_LARGE, "is not read on: it has a line longer than is read of one file");
            }
        }
        return line.toByteArray();
    }

    /** A value as words: the name of a thing, the parts of a list. */
    private static String words(JsonNode node) {
        if (node.isObject()) {
            return words(node.path("name").isMissingNode() ? node.path("title") : node.path("name"));
        }
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(Rows::words)
                    .filter(w -> !w.isBlank())
                    .collect(Collectors.joining(", "));
        }
        return node.isNull() || node.isMissingNode() ? "" : node.asString();
    }

    private void take(Map<String, String> values) throws IOException {
        List<String> names = List.copyOf(values.keySet());
        if (!names.equals(keys)) {
            keys = names;
            found = columns.find(names);
        }
        Map<String, String> article = new LinkedHashMap<>();
        found.forEach((field, column) -> Optional.ofNullable(values.get(column))
                .filter(v -> !v.isBlank())
                .ifPresent(v -> article.put(field.slug(), v)));
        if (!article.containsKey(Columns.Field.TEXT.slug())) {
            fail(IssueCode.ROW_WITHOUT_TEXT, "is not read: the row has no text");
            return;
        }
        row++;
        String title = article.getOrDefault(Columns.Field.TITLE.slug(), "");
        String day = article.getOrDefault(Columns.Field.PUBLISHED.slug(), "");
        String key = article.getOrDefault(
                Columns.Field.URL.slug(),
                article.getOrDefault(Columns.Field.ID.slug(), title + article.get(Columns.Field.TEXT.slug())));
        Map<String, String> rest = new LinkedHashMap<>(values);
        found.values().forEach(rest::remove);
        byte[] bytes = Article.bytes(article, rest);
        unpacking.entry(
                container,
                new Unpacking.Found(
                        Names.made(
                                day.matches("\\d{4}-\\d\\d-\\d\\d.*") ? day.substring(0, 10) : "",
                                title,
                                key,
                                ".article"),
                        title.isEmpty() ? "row " + row : title,
                        bytes.length,
                        "",
                        ""),
                new ByteArrayInputStream(bytes));
    }

    private void fail(IssueCode code, String what) throws IOException {
        row++;
        unpacking.left(container, "row " + row, "row " + row, true, code, what);
    }
}
