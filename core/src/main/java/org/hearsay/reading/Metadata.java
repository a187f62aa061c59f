package org.hearsay.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.issue.Issue;
import org.hearsay.text.Edtf;
import org.hearsay.text.Language;

/**
 * What a table tells about files; it overrules what is found in their texts.
 *
 * @param rows by file, as the table names it
 * @param issues what in the table could not be used
 */
public record Metadata(Map<String, Row> rows, List<Issue> issues) {

    /** No table. */
    public static final Metadata NONE = new Metadata(Map.of(), List.of());

    public Metadata {
        rows = Map.copyOf(rows);
        issues = List.copyOf(issues);
    }

    /** What one line tells. */
    public record Row(
            Optional<String> title,
            Optional<String> outlet,
            Optional<Edtf> published,
            Optional<String> url,
            Optional<String> author,
            Optional<Language> language) {}

    /** The row of a source: by its name, else by the last part of its name. */
    public Optional<Row> find(Source source) {
        Row row = rows.get(source.name());
        return Optional.ofNullable(
                row != null
                        ? row
                        : rows.get(source.name().substring(source.name().lastIndexOf('/') + 1)));
    }
}
