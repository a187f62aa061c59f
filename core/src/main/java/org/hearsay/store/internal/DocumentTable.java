package org.hearsay.store.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Edition;
import org.hearsay.document.Masthead;
import org.hearsay.document.Origin;
import org.hearsay.extraction.Extraction;
import org.hearsay.store.Given;
import org.hearsay.store.Held;
import org.hearsay.text.Edtf;
import org.hearsay.text.Language;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Rows of documents. */
public final class DocumentTable {

    private static final String COLUMNS =
            "id, file, sha256, media_type, title, outlet, published, author, url," + " edition, supersedes, claims";

    private static final RowMapper<Held> HELD = (row, context) -> new Held(
            new DocumentId(row.getString("id")),
            row.getString("file"),
            row.getString("sha256"),
            row.getString("media_type"),
            Optional.ofNullable(row.getString("title")),
            Optional.ofNullable(row.getString("outlet")),
            Optional.ofNullable(row.getString("published")).map(Edtf::of),
            Optional.ofNullable(row.getString("author")),
            Optional.ofNullable(row.getString("url")),
            new Edition(
                    row.getInt("edition"),
                    Optional.ofNullable(row.getString("supersedes")).map(DocumentId::new)),
            row.getInt("claims"));

    private static final RowMapper<Extraction> EXTRACTION =
            (row, context) -> Codec.decode(row.getBytes("extraction"), Extraction.class);

    private DocumentTable() {}

    /** An extraction made ready for its row, outside of any transaction. */
    public record Prepared(Extraction extraction, Blob blob) {}

    /** Bytes; a class, since a record must not hold an array. */
    static final class Blob {
        private final byte[] bytes;

        Blob(byte[] bytes) {
            this.bytes = bytes;
        }
    }

    private record Existing(String file, String reader, Edition edition, boolean comesFirst) {}

    /** Does the slow part of putting. */
    public static Prepared prepare(Extraction extraction) {
        return new Prepared(extraction, new Blob(Codec.encode(extraction)));
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
            write(handle, named, edition(handle, given, id, existing), reader);
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

    private static Optional<Existing> findExisting(Handle handle, DocumentId id, String name) {
        // SQLite compares text by its UTF-8 bytes, which is the order of code points.
        return handle.createQuery("""
                        SELECT file, reader, edition, supersedes, file < :name AS first FROM document WHERE id = :id
                        """)
                .bind("name", name)
                .bind("id", id.value())
                .map((row, context) -> new Existing(
                        row.getString("file"),
                        row.getString("reader"),
                        new Edition(
                                row.getInt("edition"),
                                Optional.ofNullable(row.getString("supersedes")).map(DocumentId::new)),
                        row.getBoolean("first")))
                .findOne();
    }

    private static Edition edition(Handle handle, Given given, DocumentId id, Optional<Existing> existing) {
        boolean sameFile = existing.map(Existing::file).equals(Optional.of(given.name()));
        if (existing.isPresent() && (sameFile || existing.get().comesFirst())) {
            return existing.get().edition();
        }
        Optional<DocumentId> before =
                FileTable.findDocument(handle, given.path()).filter(d -> !d.equals(id));
        return before.flatMap(b -> find(handle, b))
                .map(b -> new Edition(b.edition().number() + 1, Optional.of(b.id())))
                .or(() -> existing.map(Existing::edition))
                .orElse(Edition.FIRST);
    }

    private static void write(Handle handle, Prepared prepared, Edition edition, String reader) {
        Document document = prepared.extraction().document();
        Origin origin = document.origin();
        Masthead masthead = document.masthead();
        handle.createUpdate("""
                        INSERT INTO document (id, file, sha256, media_type, title, outlet, published, author, url,
                            language, edition, supersedes, reader, claims, extraction)
                        VALUES (:id, :file, :sha256, :mediaType, :title, :outlet, :published, :author, :url,
                            :language, :edition, :supersedes, :reader, :claims, :extraction)
                        ON CONFLICT (id) DO UPDATE SET file = excluded.file, media_type = excluded.media_type,
                            title = excluded.title, author = excluded.author, url = excluded.url,
                            language = excluded.language, edition = excluded.edition, supersedes = excluded.supersedes,
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
                .bind("edition", edition.number())
                .bind("supersedes", edition.supersedes().map(DocumentId::value))
                .bind("reader", reader)
                .bind("claims", prepared.extraction().claims().size())
                .bind("extraction", prepared.blob().bytes)
                .execute();
        FileTable.note(handle, document.id().value(), prepared.extraction().issues());
        DerivedTables.markStale(handle);
    }

    private static Extraction renamed(Extraction e, String file) {
        Document d = e.document();
        Origin origin = d.origin().withFile(file);
        var document =
                new Document(d.id(), origin, d.masthead(), d.text(), d.blocks(), d.notes(), d.references(), d.links());
        return new Extraction(
                document,
                e.mentions(),
                e.claims(),
                e.times(),
                e.relations(),
                e.events(),
                e.inconsistencies(),
                e.issues());
    }

    /** All documents, by id. */
    public static List<Held> list(Handle handle) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM document ORDER BY id")
                .map(HELD)
                .list();
    }

    /** A document as lists show it. */
    public static Optional<Held> find(Handle handle, DocumentId id) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM document WHERE id = :id")
                .bind("id", id.value())
                .map(HELD)
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
}
