package org.hearsay.reading;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.internal.MetadataTable;
import org.hearsay.text.Edtf;
import org.hearsay.text.Language;

/**
 * What a table tells about files; it overrules what is found in their texts.
 *
 * @param name of the table, for messages
 * @param rows by file, as the table names it
 * @param issues what in the table could not be used
 */
public record Metadata(String name, Map<String, Row> rows, List<Issue> issues) {

    /** No table. */
    public static final Metadata NONE = new Metadata("", Map.of(), List.of());

    public Metadata {
        Map<String, Row> composed = new HashMap<>();
        rows.forEach((file, row) -> composed.put(composed(file), row));
        rows = Map.copyOf(composed);
        issues = List.copyOf(issues);
    }

    /** What one line tells. */
    public record Row(
            Optional<String> title,
            Optional<String> outlet,
            Optional<Edtf> published,
            Optional<String> url,
            Optional<String> author,
            Optional<Language> language) {

        private static final String BETWEEN = "\u001f";

        /** All of it in one line, for {@link #parse}. */
        public String line() {
            return Stream.of(title, outlet, published.map(Edtf::value), url, author, language.map(Language::code))
                    .map(value -> value.orElse("").replace(BETWEEN, " "))
                    .reduce((a, b) -> a + BETWEEN + b)
                    .orElse("");
        }

        /** What it tells of each report of a file of many: whose they are; day, title, writer and address are those of one. */
        public Row ofMany() {
            return new Row(Optional.empty(), outlet, Optional.empty(), Optional.empty(), Optional.empty(), language);
        }

        /** What {@link #line} wrote. */
        public static Row parse(String line) {
            List<Optional<String>> values = Stream.of(line.split(BETWEEN, -1))
                    .map(value -> Optional.of(value).filter(v -> !v.isEmpty()))
                    .toList();
            return new Row(
                    values.get(0),
                    values.get(1),
                    values.get(2).flatMap(Edtf::find),
                    values.get(3),
                    values.get(4),
                    values.get(5).map(Language::of));
        }
    }

    /**
     * Reads a CSV file with a header line: {@code file} and any of {@code title}, {@code outlet}, {@code published},
     * {@code url}, {@code author} and {@code language}, in any order. A value that cannot be used is an issue and is left
     * out; a file that is no such table is one issue, an error, and no rows.
     */
    public static Metadata read(Path csv) {
        return MetadataTable.read(csv);
    }

    /** The row of a source: the one that names most of the end of its path. */
    public Optional<Row> find(Source source) {
        return tails(source)
                .flatMap(name -> Optional.ofNullable(rows.get(name)).stream())
                .findFirst();
    }

    /** An issue for each row whose file is none of {@code sources}. */
    public List<Issue> listWithoutFile(Collection<Source> sources) {
        List<Issue> missing = new ArrayList<>();
        for (String file : without(sources)) {
            missing.add(Issue.ofFile(
                    IssueCode.METADATA_WITHOUT_FILE,
                    file,
                    "The metadata file " + name + " names " + file + ", but no such file is among those to read."));
        }
        return missing.stream().sorted().toList();
    }

    /** Whether some row tells of one of {@code sources}. */
    public boolean tellsOf(Collection<Source> sources) {
        return without(sources).size() < rows.size();
    }

    private Set<String> without(Collection<Source> sources) {
        Set<String> left = new HashSet<>(rows.keySet());
        for (Source source : sources) {
            tails(source).forEach(left::remove);
        }
        return left;
    }

    /** What may name a source, the longest first: its path, without folders at its head, its name, the last part of that. */
    private static Stream<String> tails(Source source) {
        String path = composed(source.path().toString().replace('\\', '/'));
        String last = composed(source.name());
        Stream.Builder<String> tails = Stream.builder();
        tails.add(path);
        for (int i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
            tails.add(path.substring(i + 1));
        }
        return tails.add(last).add(last.substring(last.lastIndexOf('/') + 1)).build();
    }

    /** Some systems write a letter and its accent apart in names of files. */
    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
