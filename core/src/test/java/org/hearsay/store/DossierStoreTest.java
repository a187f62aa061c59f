package org.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.issue.DossierException;
import org.hearsay.issue.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierStoreTest {

    @TempDir
    Path temp;

    @Test
    void oneReadsAtATimeAndOthersLookOnBesideIt() {
        DossierStore store = DossierStore.open(temp.resolve("d"));
        try (ReadSession session = store.beginReading("r1")) {
            var refused = assertThrows(DossierException.class, () -> store.beginReading("r1"));
            assertEquals(IssueCode.DOSSIER_BUSY, refused.code());
            try (Snapshot snapshot = DossierStore.open(temp.resolve("d")).snapshot()) {
                assertEquals(List.of(), snapshot.listDocuments());
            }
        }
        store.beginReading("r1").close();
    }

    @Test
    void everythingIsReadableByTheOwnerAlone() throws IOException {
        assumeTrue(temp.getFileSystem().supportedFileAttributeViews().contains("posix"));
        DossierStore store = DossierStore.open(temp.resolve("d"));
        try (ReadSession session = store.beginReading("r1");
                Stream<Path> files = Files.walk(store.folder())) {
            assertFalse(session.isStale());
            for (Path file : files.toList()) {
                String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
                assertTrue(rights.endsWith("------"), file + " " + rights);
            }
        }
    }

    @Test
    void aFolderOfOtherThingsIsLeftAlone() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("letters"));
        Files.writeString(folder.resolve("a.txt"), "Dear Ada");
        var refused = assertThrows(DossierException.class, () -> DossierStore.open(folder));
        assertEquals(IssueCode.DOSSIER_BROKEN, refused.code());
        assertTrue(refused.getMessage().contains(folder.toString()));
        assertEquals(1, folder.toFile().list().length);
    }

    @Test
    void aFileIsNotCalledAFolderOfOtherThings() throws IOException {
        Path file = Files.writeString(temp.resolve("a.txt"), "Dear Ada");
        var refused = assertThrows(DossierException.class, () -> DossierStore.open(file));
        assertEquals(file + " is no dossier but a file; name a new or empty folder.", refused.getMessage());
    }

    @Test
    void aDatabaseOfSomethingElseIsRefused() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("d"));
        Files.writeString(folder.resolve("dossier.db"), "This is not a database, only some words in its place.");
        var refused = assertThrows(DossierException.class, () -> DossierStore.open(folder));
        assertEquals(IssueCode.DOSSIER_BROKEN, refused.code());
    }

    @Test
    void aFolderThatCannotBeWrittenCanBeReadButNotReadInto() throws IOException {
        assumeTrue(temp.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path folder = DossierStore.open(temp.resolve("d")).folder();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
        try {
            assumeFalse(Files.isWritable(folder), "root writes everywhere");
            DossierStore store = DossierStore.open(folder);
            try (Snapshot snapshot = store.snapshot()) {
                assertEquals(List.of(), snapshot.listDocuments());
            }
            var refused = assertThrows(DossierException.class, () -> store.beginReading("r1"));
            assertEquals(IssueCode.DOSSIER_READ_ONLY, refused.code());
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
