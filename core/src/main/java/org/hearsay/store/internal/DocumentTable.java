package org.hearsay.store.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.document.Copies;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Editions;
import org.hearsay.document.Masthead;
import org.hearsay.document.Origin;
import org.hearsay.document.Part;
import org.hearsay.extraction.Extraction;
import org.hearsay.issue.Issue;
import org.hearsay.store.Given;
import org.hearsay.store.Held;
import org.hearsay.text.Edtf;
import org.hearsay.text.Language;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Rows of documents. */
public final class DocumentTable {

    private static final String COLUMNS = "id, file, sha256, media_type, title, outlet, published, author, url, claims";

    private static final RowMapper<Extraction> EXTRACTION =
            (row, context) -> Codec.decode(row.getBytes("extraction"), Extraction.class);

    private DocumentTable() {}

    /** An extraction made ready for its row, outside of any transaction. */
    public record Prepared(Extraction extraction, String wording, Blob blob) {}

    /** Bytes; a class, since a record must not hold an array. */
    static final class Blob {
        private final byte[] bytes;

        Blob(byte[] bytes) {
            this.bytes = bytes;
        }
    }

    private record Existing(String file, String reader, boolean comesFirst) {}

    private static RowMapper<Held> held(Editions editions) {
        return (row, context) -> {
            var id = new DocumentId(row.getString("id"));
            return new Held(
                    id,
                    row.getString("file"),
                    row.getString("sha256"),
                    row.getString("media_type"),
                    Optional.ofNullable(row.getString("title")),
                    Optional.ofNullable(row.getString("outlet")),
                    Optional.ofNullable(row.getString("published")).map(Edtf::of),
                    Optional.ofNullable(row.getString("author")),
                    Optional.ofNullable(row.getString("url")),
                    editions.of(id),
                    row.getInt("claims"));
        };
    }

    /** Does the slow part of putting. */
    public static Prepared prepare(Extraction extraction) {
        return new Prepared(extraction, Copies.wording(extraction.document()), new Blob(Codec.encode(extraction)));
    }

    /** The document made from equal content, metadata and reader, where the given file would not come before its own. */
    public static Optional<DocumentId> findKnown(Handle handle, Given given, String reader) {
        return handle.createQuery("""
                        SELECT d.id FROM intake i JOIN document d ON d.id = i.document
                        WHERE i.key = :key AND d.file <= :name AND d.reader = :reader
                        """)
                .bind("key", given.key())
                .bind("name", given.name())
                .bind("reader", reader)
                .mapTo(String.class)
                .findOne()
                .map(DocumentId::new);
    }

    /** Puts a document, unless an equal one from a file that comes first is there; tells whether it did. */
    public static boolean put(Handle handle, Given given, Prepared prepared, String reader) {
        DocumentId id = prepared.extraction().document().id();
        Optional<Existing> existing = findExisting(handle, id, given.name());
        boolean stays = existing.filter(e -> e.reader().equals(reader) && e.comesFirst())
                .isPresent();
        if (!stays) {
            // A new reader may come upon the later of two equal files first.
            boolean keepsFile = existing.filter(Existing::comesFirst).isPresent();
            String file = keepsFile ? existing.get().file() : given.name();
            Prepared named = file.equals(given.name()) ? prepared : prepare(renamed(prepared.extraction(), file));
            write(handle, named, reader);
            handle.createUpdate("DELETE FROM intake WHERE document = :id")
                    .bind("id", id.value())
                    .execute();
        }
        handle.createUpdate("INSERT OR REPLACE INTO intake (key, document) VALUES (:key, :id)")
                .bind("key", given.key())
                .bind("id", id.value())
                .execute();
        return !stays;
    }

    /** Whether a document is held, as this reader reads it, from another file than this one. */
    public static boolean isHeld(Handle handle, DocumentId id, String name, String reader) {
        return findExisting(handle, id, name)
                .filter(e -> e.reader().equals(reader) && !e.file().equals(name))
                .isPresent();
    }

    private static Optional<Existing> findExisting(Handle handle, DocumentId id, String name) {
        // SQLite compares text by its UTF-8 bytes, which is the order of code points.
        return handle.createQuery("""
                        SELECT file, reader, file < :name AS first FROM document WHERE id = :id
                        """)
                .bind("name", name)
                .bind("id", id.value())
                .map((row, context) ->
                        new Existing(row.getString("file"), row.getString("reader"), row.getBoolean("first")))
                .findOne();
    }

    private static void write(Handle handle, Prepared prepared, String reader) {
        Document document = prepared.extraction().document();
        Origin origin = document.origin();
        Masthead masthead = document.masthead();
        handle.createUpdate("""
                        INSERT INTO document (id, file, sha256, media_type, title, outlet, published, author, url,
                            language, wording, reader, claims, extraction, part)
                        VALUES (:id, :file, :sha256, :mediaType, :title, :outlet, :published, :author, :url,
                            :language, :wording, :reader, :claims, :extraction, :part)
                        ON CONFLICT (id) DO UPDATE SET file = excluded.file, media_type = excluded.media_type,
                            title = excluded.title, author = excluded.author, url = excluded.url,
                            language = excluded.language, wording = excluded.wording,
                            reader = excluded.reader, claims = excluded.claims, extraction = excluded.extraction
                        """)
                .bind("id", document.id().value())
                .bind("file", origin.file())
                .bind("sha256", origin.sha256())
                .bind("mediaType", origin.mediaType())
                .bind("title", masthead.title())
                .bind("outlet", masthead.outlet())
                .bind("published", masthead.published().map(Edtf::value))
                .bind("author", masthead.author())
                .bind("url", origin.url())
                .bind("language", masthead.language().map(Language::code))
                .bind("wording", prepared.wording())
                .bind("reader", reader)
                .bind("claims", prepared.extraction().claims().size())
                .bind("extraction", prepared.blob().bytes)
                .bind("part", origin.part().map(Part::index))
                .execute();
        FileTable.note(handle, document.id().value(), prepared.extraction().issues());
        DerivedTables.markStale(handle);
    }

    private static Extraction renamed(Extraction e, String file) {
        Document d = e.document();
        Origin origin = d.origin().withFile(file);
        Document document = d.withOrigin(origin);
        return new Extraction(
                document,
                e.mentions(),
                e.claims(),
                e.times(),
                e.relations(),
                e.events(),
                e.inconsistencies(),
                e.issues().stream()
                        .map(i -> renamed(i, d.origin().file(), file))
                        .toList(),
                e.intentions(),
                e.retractions(),
                e.letters(),
                e.meanings());
    }

    /** An issue of a file says its name at its head, too. */
    private static Issue renamed(Issue issue, String from, String to) {
        if (!issue.file().equals(Optional.of(from))) {
            return issue;
        }
        String message = issue.message();
        return new Issue(
                issue.code(),
                Optional.of(to),
                issue.document(),
                issue.span(),
                message.startsWith(from + " ") ? to + message.substring(from.length()) : message);
    }

    /** Gives a document that bears this name another. */
    static void rename(Handle handle, DocumentId id, String from, String to) {
        findExtraction(handle, id)
                .filter(e -> e.document().origin().file().equals(from) && !from.equals(to))
                .ifPresent(e -> {
                    String reader = handle.createQuery("SELECT reader FROM document WHERE id = :id")
                            .bind("id", id.value())
                            .mapTo(String.class)
                            .one();
                    write(handle, prepare(renamed(e, to)), reader);
                    FileTable.logRenamed(handle, to, reader, id);
                });
    }

    /** Takes a document out, with what hangs on it alone. */
    static void remove(Handle handle, DocumentId id) {
        FileTable.note(handle, id.value(), List.of());
        handle.execute("DELETE FROM intake WHERE document = ?", id.value());
        handle.execute("DELETE FROM document WHERE id = ?", id.value());
        DerivedTables.markStale(handle);
    }

    /** Whether two documents have the same bytes or the same text. */
    static boolean isSameText(Handle handle, DocumentId a, DocumentId b) {
        return a.equals(b)
                || find(handle, a, Editions.NONE)
                        .map(Held::sha256)
                        .equals(find(handle, b, Editions.NONE).map(Held::sha256))
                || findText(handle, a).equals(findText(handle, b));
    }

    /** The text; of a report among many its own words, for the others change beside it. */
    private static Optional<String> findText(Handle handle, DocumentId id) {
        return findExtraction(handle, id)
                .map(Extraction::document)
                .map(d -> d.origin().part().isPresent() ? Copies.wording(d) : d.text());
    }

    /** All documents, by id. */
    public static List<Held> list(Handle handle, Editions editions) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM document ORDER BY id")
                .map(held(editions))
                .list();
    }

    /** A document as lists show it. */
    public static Optional<Held> find(Handle handle, DocumentId id, Editions editions) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM document WHERE id = :id")
                .bind("id", id.value())
                .map(held(editions))
                .findOne();
    }

    /** A document with all that was read from it. */
    public static Optional<Extraction> findExtraction(Handle handle, DocumentId id) {
        return handle.createQuery("SELECT extraction FROM document WHERE id = :id")
                .bind("id", id.value())
                .map(EXTRACTION)
                .findOne();
    }

    /** Every document with what was read from it, by id; to be closed. */
    public static Stream<Extraction> stream(Handle handle) {
        return handle.createQuery("SELECT extraction FROM document ORDER BY id").map(EXTRACTION).stream();
    }

    /** Those documents that no later edition supersedes; to be closed. */
    public static Stream<Extraction> stream(Handle handle, Editions editions) {
        return handle
                .createQuery("SELECT id, extraction FROM document ORDER BY id")
                .map((row, context) -> editions.isNewest(new DocumentId(row.getString("id")))
                        ? Optional.of(Codec.decode(row.getBytes("extraction"), Extraction.class))
                        : Optional.<Extraction>empty())
                .stream()
                .flatMap(Optional::stream);
    }
}
