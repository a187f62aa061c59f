package org.hearsay.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.document.Editions;
import org.hearsay.issue.DossierException;
import org.hearsay.issue.IssueCode;
import org.hearsay.store.Given;
import org.jdbi.v3.core.Handle;
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
        Path copy = folder.resolve("dossier-format-3.db");
        assertFalse(Files.exists(copy));
        try (Handle handle = Database.open(folder, 4, NOW, LATER).open()) {
            assertEquals(
                    4,
                    handle.createQuery("PRAGMA user_version").mapTo(int.class).one());
            handle.execute("SELECT shelf FROM document");
        }
        assertTrue(Files.exists(copy));
        Database.open(folder, 4, NOW, LATER);
    }

    @Test
    void aDossierOfANewerVersionIsRefused() {
        Database.open(folder, 4, NOW, LATER);
        var refused = assertThrows(DossierException.class, () -> Database.open(folder));
        assertEquals(IssueCode.DOSSIER_NEWER, refused.code());
        assertTrue(refused.getMessage().contains(folder.toString()));
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
}
