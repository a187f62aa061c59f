package org.hearsay.store.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Part;
import org.hearsay.extraction.Tally;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.hearsay.store.Given;
import org.hearsay.store.LogEntry;
import org.hearsay.text.Span;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Rows of files, issues and the reading log. */
public final class FileTable {

    private FileTable() {}

    /** Paths that were not there are asked for anew in every run. */
    public static void forgetMissing(Handle handle) {
        handle.createUpdate("DELETE FROM file WHERE code = :code")
                .bind("code", IssueCode.FILE_MISSING.slug())
                .execute();
    }

    /** Notes that a file holds a document, in place of what it held. */
    public static void read(Handle handle, Given given, DocumentId document) {
        VersionTable.take(handle, given, document);
        forgetName(handle, given.name());
        bound(handle.createUpdate("""
                        INSERT OR REPLACE INTO file (path, name, outcome, document, container, part, label)
                        VALUES (:path, :name, 'read', :document, :container, :part, :label)
                        """), given, document).execute();
    }

    /** What a row of a file holds, bound by the names of its columns. */
    private static <S extends SqlStatement<S>> S bound(S statement, Given given, DocumentId document) {
        return statement
                .bind("path", given.path())
                .bind("name", given.name())
                .bind("document", document.value())
                .bind("container", given.within().map(Part::container))
                .bind("part", given.within().map(Part::index))
                .bind("label", given.within().flatMap(Part::label));
    }

    /** Whether a file is noted as holding this document, and its place held it last: nothing is to be noted of it. */
    public static boolean isAsBefore(Handle handle, Given given, DocumentId document) {
        return bound(handle.createQuery("""
                        SELECT EXISTS (SELECT 1 FROM file WHERE path = :path AND name = :name AND document = :document
                                AND container IS :container AND part IS :part AND label IS :label)
                            AND (:path = :name OR NOT EXISTS (SELECT 1 FROM file WHERE path = :name))
                            AND (:told IS NULL OR :told IS (SELECT line FROM told WHERE place = :place))
                            AND :document IS (SELECT document FROM version WHERE place = :place ORDER BY id DESC LIMIT 1)
                        """), given, document)
                .bind("place", given.place())
                .bind("told", given.told())
                .mapTo(boolean.class)
                .one();
    }

    /** Notes and logs a file that was not read. */
    public static void unread(Handle handle, String outcome, String path, String name, Issue reason, String reader) {
        forgetName(handle, name);
        forgetParts(handle, path, 0);
        handle.createUpdate("""
                        INSERT OR REPLACE INTO file (path, name, outcome, code, message)
                        VALUES (:path, :name, :outcome, :code, :message)
                        """)
                .bind("path", path)
                .bind("name", name)
                .bind("outcome", outcome)
                .bind("code", reason.code().slug())
                .bind("message", reason.message())
                .execute();
        log(handle, path, Optional.empty(), reader, outcome, Optional.empty(), Optional.of(reason.message()));
    }

    /** A file that was refused before it was found on the disk is known by its name alone. */
    private static void forgetName(Handle handle, String name) {
        handle.createUpdate("DELETE FROM file WHERE path = :name")
                .bind("name", name)
                .execute();
    }

    /** Logs a file that holds a document. */
    public static void log(Handle handle, Given given, String reader, String outcome, DocumentId document) {
        log(
                handle,
                given.path(),
                Optional.of(given.sha256()),
                reader,
                outcome,
                Optional.of(document.value()),
                Optional.empty());
    }

    /** A file that was met again, with the document that it holds. */
    public record Met(Instant at, String path, String sha256, DocumentId document) {

        /** Met now. */
        public static Met of(Given given, DocumentId document) {
            return new Met(now(), given.path(), given.sha256(), document);
        }
    }

    /** Logs files that were met again, in their order. */
    public static void logKnown(Handle handle, Collection<Met> files, String reader) {
        try (var lines = new RowWriter(
                handle,
                "INSERT INTO log (at, path, sha256, reader, outcome, document) VALUES (?, ?, ?, ?, 'known', ?)")) {
            files.forEach(f -> lines.add(
                    f.at().toString(),
                    f.path(),
                    f.sha256(),
                    reader,
                    f.document().value()));
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Logs that a document bears another name, so that whoever follows the log takes it up anew. */
    static void logRenamed(Handle handle, String name, String reader, DocumentId document) {
        log(
                handle,
                name,
                Optional.empty(),
                reader,
                "read",
                Optional.of(document.value()),
                Optional.of("named anew: another file of the same text was corrected"));
    }

    private static void log(
            Handle handle,
            String path,
            Optional<String> sha256,
            String reader,
            String outcome,
            Optional<String> document,
            Optional<String> message) {
        handle.createUpdate("""
                        INSERT INTO log (at, path, sha256, reader, outcome, document, message)
                        VALUES (:at, :path, :sha256, :reader, :outcome, :document, :message)
                        """)
                .bind("at", now().toString())
                .bind("path", path)
                .bind("sha256", sha256)
                .bind("reader", reader)
                .bind("outcome", outcome)
                .bind("document", document)
                .bind("message", message)
                .execute();
    }

    /** Puts issues in place of those of the same origin. */
    public static void note(Handle handle, String origin, Collection<Issue> issues) {
        handle.createUpdate("DELETE FROM issue WHERE origin = :origin")
                .bind("origin", origin)
                .execute();
        for (Issue issue : issues) {
            handle.createUpdate("""
                            INSERT INTO issue (origin, code, file, document, "start", "end", message)
                            VALUES (:origin, :code, :file, :document, :start, :end, :message)
                            """)
                    .bind("origin", origin)
                    .bind("code", issue.code().slug())
                    .bind("file", issue.file())
                    .bind("document", issue.document().map(DocumentId::value))
                    .bind("start", issue.span().map(Span::start))
                    .bind("end", issue.span().map(Span::end))
                    .bind("message", issue.message())
                    .execute();
        }
    }

    /** Forgets the parts of a file after so many: it holds no more of them now. */
    public static void forgetParts(Handle handle, String path, int held) {
        // The digit zero comes next after the slash, so that these are the parts and nothing else.
        handle.createUpdate("""
                        DELETE FROM file WHERE path > :path || '//' AND path < :path || '/0'
                            AND CAST(substr(path, length(:path) + 3) AS INTEGER) > :held
                        """).bind("path", path).bind("held", held).execute();
    }

    /** Forgets what a container held and holds no more, and that it could not be read where it now is. */
    public static void settle(Handle handle, String path, Set<String> held) {
        // The digit zero comes next after the slash, so that these are the files in it and nothing else.
        List<String> gone = handle
                .createQuery("SELECT path FROM file WHERE path = :path OR path > :path || '/' AND path < :path || '0'")
                .bind("path", path)
                .mapTo(String.class)
                .stream()
                .filter(p -> !held.contains(whole(p)))
                .toList();
        gone.forEach(p -> handle.execute("DELETE FROM file WHERE path = ?", p));
    }

    /** The path of the file whose part this may be. */
    static String whole(String path) {
        int part = path.indexOf(Given.PART);
        return part < 0 ? path : path.substring(0, part);
    }

    /** Which file of which container each document is that came out of one, under the name that it bears. */
    public static Map<DocumentId, Part> parts(Handle handle) {
        Map<DocumentId, Part> parts = new HashMap<>();
        handle.createQuery("""
                        SELECT f.document, f.container, f.part, f.label FROM file f JOIN document d ON d.id = f.document
                        WHERE f.container IS NOT NULL AND f.name = d.file ORDER BY f.path
                        """)
                .map((row, context) -> Map.entry(
                        new DocumentId(row.getString("document")),
                        new Part(
                                row.getString("container"),
                                row.getInt("part"),
                                Optional.ofNullable(row.getString("label")))))
                .forEach(e -> parts.putIfAbsent(e.getKey(), e.getValue()));
        return parts;
    }

    /**
     * What became of the files: of those that hold one document, one counts as read and the rest as known. A file of many
     * reports counts by the first of them.
     */
    public static Tally tally(Handle handle) {
        return handle.createQuery("""
                        SELECT count(DISTINCT document) AS documents, count(document) AS files,
                            count(*) FILTER (WHERE outcome = 'skipped') AS skipped,
                            count(*) FILTER (WHERE outcome = 'failed') AS failed
                        FROM file WHERE path NOT LIKE '%//%'
                        """)
                .map((row, context) -> new Tally(
                        row.getInt("documents"),
                        row.getInt("files") - row.getInt("documents"),
                        row.getInt("skipped"),
                        row.getInt("failed")))
                .one();
    }

    /** Issues of files and runs, sorted. */
    public static List<Issue> listIssues(Handle handle) {
        Stream<Issue> files = handle
                .createQuery("SELECT name, code, message FROM file WHERE code IS NOT NULL")
                .map((row, context) ->
                        Issue.ofFile(code(row.getString("code")), row.getString("name"), row.getString("message")))
                .list()
                .stream();
        Stream<Issue> runs = handle
                .createQuery("SELECT code, file, message FROM issue WHERE origin LIKE 'run:%' AND document IS NULL")
                .map((row, context) -> new Issue(
                        code(row.getString("code")),
                        Optional.ofNullable(row.getString("file")),
                        Optional.empty(),
                        Optional.empty(),
                        row.getString("message")))
                .list()
                .stream();
        List<Issue> all = Stream.concat(files, runs).distinct().sorted().toList();
        return all.stream().noneMatch(FileTable::lacksFile) ? all : withoutHeld(handle, all);
    }

    private static boolean lacksFile(Issue issue) {
        return issue.code() == IssueCode.METADATA_WITHOUT_FILE;
    }

    /** A line of a table whose file came with another run lacks nothing any more. */
    private static List<Issue> withoutHeld(Handle handle, List<Issue> all) {
        Set<String> held = new HashSet<>();
        for (String place : VersionTable.places(handle)) {
            held.add(place);
            for (int i = place.indexOf('/'); i >= 0; i = place.indexOf('/', i + 1)) {
                held.add(place.substring(i + 1));
            }
        }
        return all.stream()
                .filter(i -> !lacksFile(i) || !i.file().map(held::contains).orElse(false))
                .toList();
    }

    private static IssueCode code(String slug) {
        return IssueCode.valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The reading log, oldest first. */
    public static List<LogEntry> listLog(Handle handle) {
        return handle.createQuery("SELECT at, path, sha256, reader, outcome, document, message FROM log ORDER BY id")
                .map((row, context) -> new LogEntry(
                        Instant.parse(row.getString("at")),
                        row.getString("path"),
                        Optional.ofNullable(row.getString("sha256")),
                        row.getString("reader"),
                        row.getString("outcome"),
                        Optional.ofNullable(row.getString("document")).map(DocumentId::new),
                        Optional.ofNullable(row.getString("message"))))
                .list();
    }

    /** Every document that is held, with the number of the last line that tells of its being read. */
    public static Map<DocumentId, Long> lastReadings(Handle handle) {
        Map<DocumentId, Long> readings = new HashMap<>();
        handle.createQuery("""
                        SELECT d.id AS document, coalesce(max(l.id), 0) AS last
                        FROM document d LEFT JOIN log l ON l.document = d.id AND l.outcome = 'read'
                        GROUP BY d.id
                        """)
                .map((row, context) -> Map.entry(new DocumentId(row.getString("document")), row.getLong("last")))
                .forEach(e -> readings.put(e.getKey(), e.getValue()));
        return readings;
    }
}
