package org.hearsay.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: whatever goes wrong, the user reads one sentence that names the file, and exit code 1. */
class FailuresTest {

    @TempDir
    Path temp;

    private static void assertSentence(Shell shell, String... parts) {
        assertEquals(1, shell.code(), shell.out());
        String told = shell.err() + shell.out();
        for (String part : parts) {
            assertTrue(told.contains(part), told);
        }
        assertFalse(told.contains("Exception") || told.contains("\tat "), told);
    }

    @Test
    void noDossier() {
        Path none = temp.resolve("none");
        assertSentence(Shell.run("search", "x", "-d", none), "There is no dossier in " + none, "hearsay read PATH");
        assertFalse(Files.exists(none));
    }

    @Test
    void missingPath() {
        Path missing = temp.resolve("missing");
        assertSentence(
                Shell.run("read", missing, "-d", temp.resolve("d")), missing.toString(), "[file-missing]", "failed 1");
    }

    @Test
    void emptyFolder() throws IOException {
        Path empty = Files.createDirectory(temp.resolve("empty"));
        Shell shell = Shell.run("read", empty, "-d", temp.resolve("d"));
        assertEquals(0, shell.code(), shell.out());
        assertTrue(shell.out().contains("expected 0 ="), shell.out());
    }

    @Test
    void folderThatIsNoDossier() throws IOException {
        Path full = Files.createDirectory(temp.resolve("full"));
        Files.writeString(full.resolve("a.txt"), "a");
        assertSentence(Shell.run("read", full, "-d", full), full.toString(), "no dossier");
    }

    @Test
    void readOnlyFolder() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("locked"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeTrue(!Files.isWritable(folder), "root may write everywhere");
        assertSentence(Shell.run("read", temp, "-d", folder.resolve("d")), "[dossier-read-only]");
    }

    @Test
    void dossierOfANewerVersion() throws IOException {
        Path dossier = temp.resolve("d");
        Path file = Files.writeString(temp.resolve("a.txt"), "The bridge stands.\n");
        Shell.run("read", file, "-d", dossier);
        Path database = dossier.resolve("dossier.db");
        byte[] bytes = Files.readAllBytes(database);
        // SQLite keeps the format version that the dossier was written with in these four bytes of its header.
        bytes[62] = 0x7f;
        Files.write(database, bytes);
        assertSentence(Shell.run("search", "bridge", "-d", dossier), "newer", "[dossier-newer]");
    }

    @Test
    void databaseThatIsNone() throws IOException {
        Path dossier = Files.createDirectory(temp.resolve("d"));
        Files.writeString(dossier.resolve("dossier.db"), "no database at all, but long enough to be looked at");
        assertSentence(Shell.run("check", "-d", dossier), "[dossier-broken]", dossier.toString());
    }

    @Test
    void metadataThatCannotBeUsed() throws IOException {
        Path file = Files.writeString(temp.resolve("a.txt"), "The bridge stands.\n");
        Path dossier = temp.resolve("d");
        Path none = temp.resolve("none.csv");
        assertSentence(
                Shell.run("read", file, "-d", dossier, "--metadata", none),
                "The metadata file " + none + " is not there.");
        assertSentence(Shell.run("read", file, "-d", dossier, "--metadata", temp), temp + " is a folder; name a file.");
        assertFalse(Files.exists(dossier));
    }

    @Test
    void searchForNothing() {
        Shell shell = Shell.run("search", " ", "-d", temp.resolve("d"));
        assertEquals(2, shell.code());
        assertTrue(shell.err().contains("Name a word to look for."), shell.err());
    }

    @Test
    void exportIntoAFolderThatIsNotThere() throws IOException {
        Path file = Files.writeString(temp.resolve("a.txt"), "The bridge stands.\n");
        Path dossier = temp.resolve("d");
        Shell.run("read", file, "-d", dossier);
        Path folder = temp.resolve("none");
        assertSentence(
                Shell.run("export", "-f", "jsonl", "-d", dossier, "-o", folder.resolve("a.jsonl")),
                folder + " is not there.");
    }

    @Test
    void exportOntoAFullDiskNamesTheFile() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "only some systems have a device that is always full");
        Path file = Files.writeString(temp.resolve("a.txt"), "The bridge stands.\n");
        Path dossier = temp.resolve("d");
        Shell.run("read", file, "-d", dossier);
        assertSentence(
                Shell.run("export", "-f", "jsonl", "-d", dossier, "-o", full),
                "hearsay: /dev/full cannot be read or written: ");
    }

    @Test
    void brokenFileEndsWithOneFullStop() throws IOException {
        Path file = Files.writeString(temp.resolve("a.pdf"), "%PDF-1.7\nbroken");
        Shell shell = Shell.run("read", file, "-d", temp.resolve("d"));
        assertSentence(shell, "a.pdf is broken or no PDF file: ", "[pdf-broken]");
        assertFalse(shell.out().contains(".."), shell.out());
    }

    @Test
    void anotherDossierAmongTheReportsIsNotReadAgain() throws IOException {
        Path pile = Files.createDirectory(temp.resolve("pile"));
        Path file = Files.writeString(pile.resolve("a.txt"), "The bridge stands.\n");
        Shell.run("read", file, "-d", pile.resolve("bridge.hearsay"));
        Shell shell = Shell.run("read", pile, "-d", temp.resolve("d"));
        assertEquals(0, shell.code(), shell.err());
        assertTrue(shell.out().contains("expected 2 = read 1 + known 0 + skipped 1 + failed 0"), shell.out());
    }

    @Test
    void exportThroughALinkKeepsIt() throws IOException {
        Path file = Files.writeString(temp.resolve("a.txt"), "The bridge stands.\n");
        Path dossier = temp.resolve("d");
        Shell.run("read", file, "-d", dossier);
        Path target = Files.writeString(temp.resolve("b.jsonl"), "");
        Path link = Files.createSymbolicLink(temp.resolve("link.jsonl"), target);
        Shell shell = Shell.run("export", "-f", "jsonl", "-d", dossier, "-o", link);
        assertEquals(0, shell.code(), shell.err());
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.size(target) > 0);
    }

    @Test
    void specFileThatIsNone() throws IOException {
        Path spec = Files.writeString(temp.resolve("a.spec.yml"), "- text: Rain.\n  clams: []\n");
        assertSentence(Shell.run("spec", spec), spec + ":2: an unknown key 'clams'");
        assertSentence(Shell.run("spec", temp.resolve("none.yml")), "none.yml is not there.");
    }

    @Test
    void exampleThatDoesNotComeTrue() throws IOException {
        Path spec = Files.writeString(
                temp.resolve("a.spec.yml"), "- text: Rain fell. Nobody came.\n  sentences: [\"Rain fell.\"]\n");
        Shell shell = Shell.run("spec", spec);
        assertEquals(1, shell.code());
        assertTrue(shell.out().contains("FAIL  " + spec + ":2  sentences: Rain fell."), shell.out());
        assertTrue(shell.out().endsWith("0 passed, 1 failed\n"), shell.out());
    }
}
