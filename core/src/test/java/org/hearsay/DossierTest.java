package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.extraction.Tally;
import org.hearsay.pipeline.ReadOptions;
import org.hearsay.pipeline.ReadSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierTest {

    @TempDir
    Path temp;

    private Path folder;

    @Test
    void readsReportsAndKeepsThem() throws IOException {
        give("a.txt", "Ada Vell said that the bridge had fallen.\n");
        give("b.txt", "The bridge stands, the harbour office said.\n");
        try (Dossier dossier = Dossier.open(temp.resolve("d"))) {
            ReadSummary summary = dossier.read(List.of(folder()));
            assertEquals(new Tally(2, 0, 0, 0), summary.tally());
            assertEquals(2, dossier.listDocuments().size());
            assertEquals(15, summary.words());
            assertFalse(Samples.export(dossier).isEmpty());
        }
    }

    @Test
    void readingAgainChangesNothing() throws IOException {
        give("a.txt", "Ada Vell said that the bridge had fallen.\n");
        give("b.txt", "The bridge stands, the harbour office said.\n");
        try (Dossier dossier = Dossier.open(temp.resolve("d"))) {
            dossier.read(List.of(folder()));
            String before = Samples.export(dossier);
            assertEquals(new Tally(0, 2, 0, 0), dossier.read(List.of(folder())).tally());
            assertEquals(before, Samples.export(dossier));
        }
    }

    @Test
    void equalFilesAreOneDocumentUnderTheFirstName() throws IOException {
        give("z.txt", "The bridge stands.\n");
        try (Dossier dossier = Dossier.open(temp.resolve("d"))) {
            dossier.read(List.of(folder()));
            give("m.txt", "The bridge stands.\n");
            assertEquals(new Tally(0, 2, 0, 0), dossier.read(List.of(folder())).tally());
            assertEquals("m.txt", dossier.listDocuments().getFirst().file());
            assertEquals(new Tally(1, 1, 0, 0), dossier.tally());
        }
    }

    @Test
    void aChangedFileIsANewEdition() throws IOException {
        give("a.txt", "The bridge stands.\n");
        try (Dossier dossier = Dossier.open(temp.resolve("d"))) {
            dossier.read(List.of(folder()));
            var first = dossier.listDocuments().getFirst();
            give("a.txt", "The bridge has fallen.\n");
            dossier.read(List.of(folder()));
            var second = dossier.listDocuments().stream()
                    .filter(d -> !d.id().equals(first.id()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(2, second.edition().number());
            assertEquals(first.id(), second.edition().supersedes().orElseThrow());
            assertTrue(Samples.export(dossier).contains("\"supersedes\":\"" + first.id() + "\""));
        }
    }

    @Test
    void oneTextUnderAnotherOutletIsAReportOfItsOwn() throws IOException {
        give("a.txt", "The bridge stands.\n");
        give("b.txt", "The bridge stands.\n");
        try (Dossier dossier = Dossier.open(temp.resolve("d"))) {
            dossier.read(
                    List.of(folder()), metadata("a.txt,Port Courier,2031-03-04", "b.txt,Marrow Gazette,2031-03-05"));
            assertEquals(2, dossier.listDocuments().size());
            assertEquals(
                    1, Samples.export(dossier).split("\"copy_of\"", -1).length - 1, "the later copies the earlier");
        }
    }

    @Test
    void changedMetadataCorrectTheReport() throws IOException {
        give("a.txt", "The bridge stands.\n");
        try (Dossier dossier = Dossier.open(temp.resolve("d"))) {
            dossier.read(List.of(folder()), metadata("a.txt,Port Courier,2031-03-04"));
            dossier.read(List.of(folder()), metadata("a.txt,Port Courier,2031-03-05"));
            assertEquals(1, dossier.listDocuments().size());
            assertEquals(
                    "2031-03-05",
                    dossier.listDocuments().getFirst().published().orElseThrow().value());
            assertEquals(new Tally(1, 0, 0, 0), dossier.tally());
        }
    }

    @Test
    void whatCannotBeReadIsCountedOnceHoweverOftenItIsTried() throws IOException {
        give("a.txt", "The bridge stands.\n");
        give("b.txt", "");
        give("c.xyz", "unknown");
        try (Dossier dossier = Dossier.open(temp.resolve("d"))) {
            var paths = List.of(folder(), temp.resolve("nowhere.txt"));
            assertEquals(new Tally(1, 0, 1, 2), dossier.read(paths).tally());
            String before = Samples.export(dossier);
            assertEquals(new Tally(0, 1, 1, 2), dossier.read(paths).tally());
            assertEquals(new Tally(1, 0, 1, 2), dossier.tally());
            assertEquals(before, Samples.export(dossier));
        }
    }

    private ReadOptions metadata(String... lines) throws IOException {
        Path csv = temp.resolve("metadata.csv");
        Files.writeString(csv, "file,outlet,published\n" + String.join("\n", lines) + "\n");
        return ReadOptions.DEFAULT.withMetadata(csv);
    }

    private Path folder() {
        return temp.resolve("reports");
    }

    private void give(String name, String text) throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve(name), text);
    }
}
