package org.hearsay.reading.internal.format;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hearsay.reading.Columns;
import org.hearsay.reading.Container;
import org.hearsay.reading.internal.charset.Decoding;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tables whose rows may be articles: CSV, and lines of JSON. */
public final class Tables {

    private static final JsonMapper JSON = new JsonMapper();

    private Tables() {}

    /** The kind of table that the end of a name tells. */
    public static Optional<Container> find(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "csv", "tsv" -> Optional.of(Container.CSV);
            case "jsonl", "ndjson" -> Optional.of(Container.JSON_LINES);
            default -> Optional.empty();
        };
    }

    /** Whether the rows are articles, by the first ones. */
    public static boolean areArticles(String name, byte[] head, Columns columns) {
        String text = Decoding.of(head).text();
        return find(name)
                .map(kind -> columns.areOfArticles(kind == Container.CSV ? header(name, text) : keys(text)))
                .orElse(false);
    }

    /** How the values of a CSV file are parted. */
    public static CSVFormat format(String name, String head) {
        String first = head.lines().findFirst().orElse("");
        char between = name.toLowerCase(Locale.ROOT).endsWith(".tsv")
                ? '\t'
                : first.indexOf('\t') >= 0 && first.indexOf(',') < 0
                        ? '\t'
                        : count(first, ';') > count(first, ',') ? ';' : ',';
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(between)
                .setIgnoreEmptyLines(true)
                .get();
    }

    private static long count(String line, char sign) {
        return line.chars().filter(c -> c == sign).count();
    }

    private static List<String> header(String name, String head) {
        try (CSVParser parser = CSVParser.parse(new StringReader(head), format(name, head))) {
            for (CSVRecord record : parser) {
                return List.copyOf(record.toList());
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return List.of();
        }
        return List.of();
    }

    /** Those of the first lines together: one may lack what another has. A line that was cut off tells none. */
    private static List<String> keys(String head) {
        List<String> keys = new ArrayList<>();
        head.replace("\ufeff", "").lines().filter(l -> !l.isBlank()).limit(5).forEach(line -> {
            try {
                JsonNode node = JSON.readTree(line);
                if (node.isObject()) {
                    keys.addAll(node.propertyNames());
                }
            } catch (JacksonException e) {
                keys.addAll(begun(line));
            }
        });
        return keys;
    }

    /** Keys of a line that is longer than what was looked at. */
    private static List<String> begun(String line) {
        List<String> keys = new ArrayList<>();
        var key = java.util.regex.Pattern.compile("[{,]\\s*\"([^\"\\\\]{1,60})\"\\s*:")
                .matcher(line);
        while (line.startsWith("{") && key.find()) {
            keys.add(key.group(1));
        }
        return keys;
    }
}
