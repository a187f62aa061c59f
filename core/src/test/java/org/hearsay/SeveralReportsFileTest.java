package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.extraction.Tally;
import org.hearsay.pipeline.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: a file of several reports in the dossier: counted once, kept as many, read again in order. */
class SeveralReportsFileTest {

    private static final String LOCK = """
            <article><h2>Lock gate jams</h2><p>By Nell Varga, 3 June 2032</p>
            <p>The lower gate of the lock at Orrin jammed on Thursday, the canal board said. Six barges were held up.</p></article>
            """;
    private static final String FIRE = """
            <article><h2>Grain store burns</h2><p>By Ben Osk, 11 May 2032</p>
            <p>A fire in the grain store at Tellin hurt two men on Monday, the fire brigade said on Tuesday evening.</p></article>
            """;

    private static final String FERRY = """
            <article><h2>Ferry runs again</h2><p>By Ida Korr, 9 June 2032</p>
            <p>The ferry at Brack sails again since Wednesday, the harbour office said. It had lain idle for a month.</p></article>
            """;

    @TempDir
    Path temp;

    @Test
    void countedOnceAndKeptAsMany() throws IOException {
        Path reports = give(LOCK + FIRE);
        try (Dossier dossier = Dossier.open(temp.resolve("d"))) {
            assertEquals(new Tally(1, 0, 0, 0), dossier.read(List.of(reports)).tally());
            assertEquals(new Tally(1, 0, 0, 0), dossier.tally());
            assertEquals(2, dossier.listDocuments().size());
            String export = Samples.export(dossier);
            assertTrue(export.contains("\"reports\":2"));
            assertTrue(export.contains("\"index\":1,\"label\":\"Lock gate jams\""));
            assertTrue(export.contains("\"index\":2,\"label\":\"Grain store burns\""));
            assertEquals(new Tally(0, 1, 0, 0), dossier.read(List.of(reports)).tally());
            assertEquals(export, Samples.export(dossier));
            assertEquals(List.of(), dossier.check());
        }
    }

    @Test
    void aTableTellsTheOutletOfEachAndNoDay() throws IOException {
        Path reports = give(LOCK + FIRE);
        Path table = Files.writeString(
                temp.resolve("t.csv"),
                "file,outlet,published,title\npage.html,Orrin Gazette,2032-07-01,Week in review\n");
        try (Dossier dossier = Dossier.open(temp.resolve("d"))) {
            dossier.read(List.of(reports), ReadOptions.DEFAULT.withMetadata(table));
            assertEquals(
                    List.of("2032-05-11 Grain store burns, Orrin Gazette", "2032-06-03 Lock gate jams, Orrin Gazette"),
                    dossier.listDocuments().stream()
                            .map(d -> d.published().map(Object::toString).orElse("") + " "
                                    + d.title().orElse("") + ", " + d.outlet().orElse(""))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void aReportThatWentIsNoFile() throws IOException {
        Path reports = give(LOCK + FIRE);
        try (Dossier dossier = Dossier.open(temp.resolve("d"))) {
            dossier.read(List.of(reports));
            give(LOCK);
            assertEquals(new Tally(1, 0, 0, 0), dossier.read(List.of(reports)).tally());
            assertEquals(new Tally(1, 0, 0, 0), dossier.tally());
            assertEquals(List.of(), dossier.check());
        }
    }

    /** A new report on top makes no editions of those below; one that goes leaves nothing, as if the file were read afresh. */
    @Test
    void aReportIsToldByWhatItIsCalledAndNotByItsNumber() throws IOException {
        Path reports = give(LOCK + FIRE);
        try (Dossier dossier = Dossier.open(temp.resolve("d"));
                Dossier fresh = Dossier.open(temp.resolve("fresh"));
                Dossier less = Dossier.open(temp.resolve("less"))) {
            dossier.read(List.of(reports));
            give(FERRY + LOCK + FIRE);
            dossier.read(List.of(reports));
            fresh.read(List.of(reports));
            assertEquals(Samples.export(fresh), Samples.export(dossier));
            give(FERRY + FIRE);
            dossier.read(List.of(reports));
            less.read(List.of(reports));
            assertEquals(Samples.export(less), Samples.export(dossier));
            assertEquals(List.of(), dossier.check());
        }
    }

    @Test
    void aReportThatChangedIsANewEdition() throws IOException {
        Path reports = give(LOCK + FIRE);
        try (Dossier dossier = Dossier.open(temp.resolve("d"))) {
            dossier.read(List.of(reports));
            give(FERRY + LOCK.replace("Six barges", "Nine barges") + FIRE);
            dossier.read(List.of(reports));
            String export = Samples.export(dossier);
            assertEquals(1, export.split("\"supersedes\"", -1).length - 1);
            assertEquals(4, dossier.listDocuments().size());
        }
    }

    private Path give(String articles) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("reports"));
        Files.writeString(
                folder.resolve("page.html"), "<!DOCTYPE html><html lang=en><main>" + articles + "</main></html>");
        return folder;
    }
}
