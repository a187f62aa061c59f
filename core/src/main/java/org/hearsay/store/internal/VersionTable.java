package org.hearsay.store.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.document.Copies;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Editions;
import org.hearsay.store.Given;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Rows of what each place has held, and what follows from them: editions, corrections, copies. */
public final class VersionTable {

    private static final RowMapper<Version> VERSION = (row, context) -> new Version(
            row.getLong("id"),
            row.getString("place"),
            row.getString("name"),
            row.getLong("run"),
            new DocumentId(row.getString("document")));

    private VersionTable() {}

    /** What a table last told of a place. */
    public static Optional<String> findTold(Handle handle, String place) {
        return handle.createQuery("SELECT line FROM told WHERE place = :place")
                .bind("place", place)
                .mapTo(String.class)
                .findOne();
    }

    /**
     * Notes what a file became. The same bytes or text as before under another id are a correction and take the place of what
     * they correct; another text is a version of its own.
     */
    public static void take(Handle handle, Given given, DocumentId document) {
        given.told().ifPresent(line -> tell(handle, given.place(), line));
        List<Version> past = at(handle, given.place());
        if (!past.isEmpty() && past.getLast().document().equals(document)) {
            return;
        }
        List<Version> corrected = past.stream()
                .filter(v -> DocumentTable.isSameText(handle, v.document(), document))
                .toList();
        boolean corrects = !past.isEmpty() && corrected.contains(past.getLast());
        corrected.forEach(v -> handle.execute("DELETE FROM version WHERE id = ?", v.id()));
        handle.createUpdate("INSERT INTO version (place, name, run, document) VALUES (:place, :name, :run, :document)")
                .bind("place", given.place())
                .bind("name", given.name())
                .bind("run", corrects ? past.getLast().run() : run(handle))
                .bind("document", document.value())
                .execute();
        corrected.stream()
                .map(Version::document)
                .filter(d -> !d.equals(document))
                .forEach(d -> leave(handle, given, d, document));
        DerivedTables.markStale(handle);
    }

    private static void tell(Handle handle, String place, String line) {
        handle.execute("INSERT OR REPLACE INTO told (place, line) VALUES (?, ?)", place, line);
    }

    /** Takes out what a file held as one report of many, or as one, and holds no more; its bytes stay. */
    public static void settle(Handle handle, Given file, List<String> marks, DocumentId first) {
        Set<String> now = marks.isEmpty()
                ? Set.of(file.place())
                : marks.stream().map(m -> file.place() + Given.PART + m).collect(Collectors.toSet());
        // The digit zero comes next after the slash, so that these are the parts and nothing else.
        List<Version> gone = handle.createQuery("""
                        SELECT * FROM version
                        WHERE place = :place OR place > :place || '//' AND place < :place || '/0'
                        """).bind("place", file.place()).map(VERSION).stream()
                .filter(v -> !now.contains(v.place()))
                .toList();
        for (Version v : gone) {
            handle.execute("DELETE FROM version WHERE id = ?", v.id());
            if (!v.document().equals(first)) {
                leave(handle, file, v.document(), first);
            }
            DerivedTables.markStale(handle);
        }
    }

    /** Takes out what a container held at places that it holds no more; the bytes stay. */
    public static void settle(Handle handle, String place, Set<String> held) {
        List<Version> gone = handle.createQuery("""
                        SELECT * FROM version WHERE place > :place || '/' AND place < :place || '0'
                        """).bind("place", place).map(VERSION).stream()
                .filter(v -> !held.contains(FileTable.whole(v.place())))
                .toList();
        for (Version v : gone) {
            handle.execute("DELETE FROM version WHERE id = ?", v.id());
            Optional<String> other = otherName(handle, v.document());
            if (other.isPresent()) {
                DocumentTable.rename(handle, v.document(), v.name(), other.get());
            } else {
                handle.execute(
                        "DELETE FROM file WHERE document = ?", v.document().value());
                DocumentTable.remove(handle, v.document());
            }
            DerivedTables.markStale(handle);
        }
    }

    private static Optional<String> otherName(Handle handle, DocumentId document) {
        return handle.createQuery("SELECT min(name) FROM version WHERE document = :document")
                .bind("document", document.value())
                .mapTo(String.class)
                .findOne();
    }

    /** A document that a correction took a place from goes where it has no other, else bears the name of another. */
    private static void leave(Handle handle, Given given, DocumentId old, DocumentId now) {
        Optional<String> other = otherName(handle, old);
        if (other.isPresent()) {
            DocumentTable.rename(handle, old, given.name(), other.get());
        } else {
            handle.execute("UPDATE file SET document = ? WHERE document = ?", now.value(), old.value());
            DocumentTable.remove(handle, old);
        }
    }

    /** Number of the run at hand. One that was cut off goes on under its number, so that it leaves no trace. */
    static long run(Handle handle) {
        return 1 + handle.createQuery("SELECT run FROM state").mapTo(Long.class).one();
    }

    /** Ends the run at hand. */
    public static void endRun(Handle handle) {
        handle.execute("UPDATE state SET run = run + 1");
    }

    /** All places that held something, with slashes. */
    static List<String> places(Handle handle) {
        return handle.createQuery("SELECT DISTINCT replace(place, '\\', '/') FROM version")
                .mapTo(String.class)
                .list();
    }

    private static List<Version> at(Handle handle, String place) {
        return handle.createQuery("SELECT * FROM version WHERE place = :place ORDER BY id")
                .bind("place", place)
                .map(VERSION)
                .list();
    }

    /** The editions of all that is held. */
    public static Editions editions(Handle handle) {
        List<Version> versions = handle.createQuery("SELECT * FROM version ORDER BY id")
                .map(VERSION)
                .list();
        // The reports of one file share its address and are no editions of each other.
        List<Lineages.Text> texts = handle.createQuery("""
                        SELECT id, coalesce(wording, sha256) AS wording, published, file,
                            CASE WHEN part IS NULL THEN url END AS url
                        FROM document
                        """)
                .map((row, context) -> new Lineages.Text(
                        new DocumentId(row.getString("id")),
                        row.getString("wording"),
                        Optional.ofNullable(row.getString("published")).orElse(""),
                        Optional.ofNullable(row.getString("url")).flatMap(Addresses::key),
                        row.getString("file")))
                .list();
        return new Lineages(versions, texts).editions();
    }

    /** The copies among all that is held, older editions too. */
    public static Copies copies(Handle handle) {
        return Copies.among(
                handle.createQuery("SELECT id, coalesce(wording, sha256) AS wording, published FROM document")
                        .map((row, context) -> Copies.Printing.of(
                                new DocumentId(row.getString("id")),
                                row.getString("wording"),
                                Optional.ofNullable(row.getString("published"))))
                        .list());
    }
}
