package org.hearsay.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Editions;
import org.hearsay.issue.DossierException;
import org.hearsay.issue.IssueCode;
import org.hearsay.store.Given;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    private static final String NOW = "classpath:org/hearsay/store/migration";
    private static final String LATER = "classpath:org/hearsay/store/later";

    @TempDir
    Path folder;

    @BeforeEach
    void prepare() {
        Folder.prepare(folder);
    }

    @Test
    void writesAheadAndWaitsForTheDisk() {
        try (Handle handle = Database.open(folder).open()) {
            assertEquals(
                    "wal",
                    handle.createQuery("PRAGMA journal_mode")
                            .mapTo(String.class)
                            .one());
            assertEquals(
                    2, handle.createQuery("PRAGMA synchronous").mapTo(int.class).one());
            assertEquals(
                    1,
                    handle.createQuery("PRAGMA foreign_keys").mapTo(int.class).one());
        }
    }

    @Test
    void anOlderDossierIsCopiedBeforeItIsMigrated() {
        Database.open(folder);
        Path copy = folder.resolve("dossier-format-" + Database.VERSION + ".db");
        assertFalse(Files.exists(copy));
        try (Handle handle = Database.open(folder, 9, NOW, LATER).open()) {
            assertEquals(
                    9,
                    handle.createQuery("PRAGMA user_version").mapTo(int.class).one());
            handle.execute("SELECT shelf FROM document");
        }
        assertTrue(Files.exists(copy));
        Database.open(folder, 9, NOW, LATER);
    }

    @Test
    void editionsOfAnOlderFormatAreKeptAndCorrectionsGo() throws IOException, SQLException {
        try (Handle handle = Jdbi.open("jdbc:sqlite:" + folder.resolve("old.db"))) {
            migrate(handle, "V1__dossier.sql");
            migrate(handle, "V2__inconsistency.sql");
            document(handle, "d1", "bytes1", 1, null);
            document(handle, "d2", "bytes1", 2, "d1");
            document(handle, "d3", "bytes3", 3, "d2");
            document(handle, "d4", "bytes4", 1, null);
            handle.execute("INSERT INTO file (path, name, outcome, document) VALUES ('/a', 'a', 'read', 'd3')");
            migrate(handle, "V3__editions.sql");
            assertEquals(
                    List.of("/a d2 2", "/a d3 3", "a d4 1"),
                    handle.createQuery("SELECT place || ' ' || document || ' ' || run FROM version ORDER BY document")
                            .mapTo(String.class)
                            .list());
            assertEquals(3, DocumentTable.list(handle, Editions.NONE).size());
            assertFalse(VersionTable.editions(handle).isNewest(new DocumentId("d2")));
            assertEquals(4, VersionTable.run(handle));
        }
    }

    @Test
    void aDossierOfANewerVersionIsRefused() {
        Database.open(folder, 9, NOW, LATER);
        var refused = assertThrows(DossierException.class, () -> Database.open(folder));
        assertEquals(IssueCode.DOSSIER_NEWER, refused.code());
        assertTrue(refused.getMessage().contains(folder.toString()));
    }

    private static void document(Handle handle, String id, String sha256, int edition, @Nullable String before) {
        handle.execute(
                "INSERT INTO document (id, file, sha256, media_type, edition, supersedes, reader, claims, extraction)"
                        + " VALUES (?, 'a', ?, 'text/plain', ?, ?, 'r', 0, x'')",
                id,
                sha256,
                edition,
                before);
        handle.execute("INSERT INTO intake (key, document) VALUES (?, ?)", "k" + id, id);
    }

    private static void migrate(Handle handle, String name) throws IOException, SQLException {
        try (var in = Database.class.getResourceAsStream("/org/hearsay/store/migration/" + name);
                var statement = handle.getConnection().createStatement()) {
            statement.executeUpdate(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aFullDiskIsToldAsSuchAndLeavesNoHalfDocument() {
        Database database = Database.open(folder);
        var given = new Given("/a", "/a", "a.html", "00", "k1", Optional.empty());
        try (Handle handle = database.open()) {
            int pages = handle.createQuery("PRAGMA page_count").mapTo(int.class).one();
            handle.execute("PRAGMA max_page_count = " + pages);
            var prepared = DocumentTable.prepare(Examples.extraction());
            var failure = assertThrows(
                    DossierException.class,
                    () -> Failures.guard(
                            folder,
                            () -> handle.inTransaction(h -> {
                                h.execute(
                                        "INSERT INTO log (at, path, reader, outcome) VALUES ('', hex(zeroblob(50000)), '', '')");
                                return DocumentTable.put(h, given, prepared, "r1");
                            })));
            assertEquals(IssueCode.DISK_FULL, failure.code());
            assertEquals(0, DocumentTable.list(handle, Editions.NONE).size());
        }
    }

    @Test
    void aDocumentComesBackWithAllThatWasReadFromIt() {
        try (Handle handle = Database.open(folder).open()) {
            var given = new Given("/a", "/a", "a/b.html", "00", "k1", Optional.empty());
            assertTrue(DocumentTable.put(handle, given, DocumentTable.prepare(Examples.extraction()), "r1"));
            var id = Examples.document().id();
            assertEquals(
                    Examples.extraction(),
                    DocumentTable.findExtraction(handle, id).orElseThrow());
            assertEquals(
                    "Twelve dead",
                    DocumentTable.find(handle, id, Editions.NONE)
                            .orElseThrow()
                            .title()
                            .orElseThrow());
            assertEquals(id, DocumentTable.findKnown(handle, given, "r1").orElseThrow());
            assertTrue(DocumentTable.findKnown(handle, given, "r2").isEmpty(), "a new reader reads anew");
        }
    }

    @Test
    void withoutRoomForTemporaryFilesTheDossierIsNotCalledDamaged() throws IOException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + folder.resolve("none"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Opening.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String told = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(told.startsWith("dossier-read-only The database needs a temporary file"), told);
        assertTrue(told.contains(folder.resolve("none").toString()), told);
    }

    /** Opens a database in a process of its own, for the library of SQLite is loaded once in a process. */
    static final class Opening {

        private Opening() {}

        @SuppressWarnings("SystemOut")
        public static void main(String[] args) {
            try {
                Database.open(Path.of(args[0]));
            } catch (DossierException e) {
                System.out.println(e.code().slug() + " " + e.getMessage());
            }
        }
    }
}
