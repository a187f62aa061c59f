package org.hearsay.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.internal.MetadataTable;
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

    /**
     * Reads a CSV file with a header line: {@code file} and any of {@code title}, {@code outlet}, {@code published},
     * {@code url}, {@code author} and {@code language}, in any order. A value that cannot be used is an issue and is left
     * out; a file that is no such table is one issue and no rows.
     */
    public static Metadata read(Path csv) {
        return MetadataTable.read(csv);
    }

    /** The row of a source: by its name, else by the last part of its name. */
    public Optional<Row> find(Source source) {
        Row row = rows.get(source.name());
        return Optional.ofNullable(row != null ? row : rows.get(lastPart(source.name())));
    }

    /** An issue for each row whose file is none of {@code sources}. */
    public List<Issue> listWithoutFile(Collection<Source> sources) {
        Set<String> names = new HashSet<>();
        for (Source source : sources) {
            names.add(source.name());
            names.add(lastPart(source.name()));
        }
        List<Issue> missing = new ArrayList<>();
        for (String file : rows.keySet()) {
            if (!names.contains(file)) {
                missing.add(Issue.ofFile(
                        IssueCode.METADATA_WITHOUT_FILE,
                        file,
                        "The metadata names " + file + ", but no such file is among those to read."));
            }
        }
        return missing.stream().sorted().toList();
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
