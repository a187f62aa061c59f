package org.hearsay.boxes;

import static org.hearsay.boxes.Made.bytes;
import static org.hearsay.boxes.Made.dispatch;
import static org.hearsay.boxes.Made.item;
import static org.hearsay.boxes.Made.mail;
import static org.hearsay.boxes.Made.mbox;
import static org.hearsay.boxes.Made.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.Dossier;
import org.hearsay.extraction.Tally;
import org.hearsay.pipeline.ReadOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: a container read again: only what changed in it is read, and what it held and holds no more goes. */
class ChangedContainerTest {

    private static final Made.Item WEIR =
            item("weir.txt", dispatch("Weir opens", "3 May 2032", "Ina Sorl said that the weir was open."));
    private static final Made.Item LOCK =
            item("lock.txt", dispatch("Lock jams", "5 May 2032", "Nell Varga said that the gate had jammed."));
    private static final Made.Item FERRY =
            item("ferry.txt", dispatch("Ferry idle", "6 May 2032", "Ben Osk said that the ferry lay idle."));

    @TempDir
    Path temp;

    private Path pile;

    @BeforeEach
    void makePile() throws IOException {
        pile = Files.createDirectories(temp.resolve("pile"));
    }

    @Test
    void whatIsAddedIsReadAndTheRestIsKnown() throws IOException {
        try (Dossier dossier = open("d")) {
            give(zip(WEIR, LOCK));
            assertEquals(new Tally(2, 0, 0, 0), read(dossier));
            give(zip(FERRY, WEIR, LOCK));
            assertEquals(new Tally(1, 2, 0, 0), read(dossier));
            assertEquals(fresh(), ContainersTest.export(dossier));
            String export = ContainersTest.export(dossier);
            assertTrue(export.contains("\"index\":3,\"label\":\"lock.txt\""), export);
            assertEquals(new Tally(0, 3, 0, 0), read(dossier));
            assertEquals(export, ContainersTest.export(dossier));
        }
    }

    @Test
    void whatWentGoes() throws IOException {
        try (Dossier dossier = open("d")) {
            give(zip(WEIR, LOCK, item("a/b.zip", zip(FERRY)), item("x.png", "x"), item("../y", "y")));
            assertEquals(new Tally(3, 0, 1, 1), read(dossier));
            give(zip(LOCK));
            assertEquals(new Tally(0, 1, 0, 0), read(dossier));
            assertEquals(new Tally(1, 0, 0, 0), dossier.tally());
            assertEquals(fresh(), ContainersTest.export(dossier));
            assertEquals(List.of(), dossier.check());
        }
    }

    @Test
    void anotherTextIsANewEdition() throws IOException {
        try (Dossier dossier = open("d")) {
            give(zip(WEIR, LOCK));
            read(dossier);
            give(zip(
                    item(
                            "weir.txt",
                            new String(WEIR.bytes(), java.nio.charset.StandardCharsets.UTF_8)
                                    + "\nIt was shut again.\n"),
                    LOCK));
            assertEquals(new Tally(1, 1, 0, 0), read(dossier));
            assertEquals(
                    1,
                    dossier.listDocuments().stream()
                            .filter(h -> h.edition().number() == 2)
                            .count());
        }
    }

    @Test
    void whatBreaksTakesNothingAwayAndWhatIsMendedIsWhole() throws IOException {
        try (Dossier dossier = open("d")) {
            byte[] whole = zip(WEIR, LOCK);
            give(whole);
            read(dossier);
            give(bytes("nothing"));
            assertEquals(new Tally(0, 0, 0, 1), read(dossier));
            assertEquals(2, dossier.listDocuments().size());
            give(whole);
            read(dossier);
            assertEquals(new Tally(2, 0, 0, 0), dossier.tally());
            assertEquals(fresh(), ContainersTest.export(dossier));
        }
    }

    @Test
    void aMailThatWentMovesNoOther() throws IOException {
        String one = mail("Note", "Mon, 3 May 2032 09:00:00 +0200", "c1", "The weir is open, Ina Sorl said.");
        String two = mail("Note", "Mon, 3 May 2032 09:00:00 +0200", "c2", "The lock is shut, Ina Sorl said.");
        try (Dossier dossier = open("d")) {
            Files.write(pile.resolve("in.mbox"), bytes(mbox(one, two)));
            assertEquals(new Tally(2, 0, 0, 0), read(dossier));
            Files.write(pile.resolve("in.mbox"), bytes(mbox(two)));
            assertEquals(new Tally(0, 1, 0, 0), read(dossier));
            assertEquals(fresh(), ContainersTest.export(dossier));
        }
    }

    @Test
    void aTableTellsOfAContainerAndOfAFileInIt() throws IOException {
        give(zip(
                item("a.txt", "Weir opens\n\nThe weir is open.\n"), item("b.txt", "Lock jams\n\nThe lock is shut.\n")));
        Path table = Files.writeString(
                temp.resolve("t.csv"),
                "file,outlet,published\npack.zip,Brack Gazette,\npack.zip/b.txt,Tellin Tide,2032-05-04\n");
        try (Dossier dossier = open("d")) {
            dossier.read(List.of(pile), ReadOptions.DEFAULT.withMetadata(table));
            assertEquals(
                    List.of("pack.zip/a.txt Brack Gazette -", "pack.zip/b.txt Tellin Tide 2032-05-04"),
                    dossier.listDocuments().stream()
                            .map(h -> h.file() + " " + h.outlet().orElse("-") + " "
                                    + h.published().map(Object::toString).orElse("-"))
                            .sorted()
                            .toList());
            assertFalse(
                    dossier.listIssues().stream().anyMatch(i -> i.code().slug().startsWith("metadata")));
        }
    }

    private void give(byte[] archive) throws IOException {
        Files.write(pile.resolve("pack.zip"), archive);
    }

    private Dossier open(String name) {
        return Dossier.open(temp.resolve(name));
    }

    private Tally read(Dossier dossier) {
        return dossier.read(List.of(pile)).tally();
    }

    private String fresh() throws IOException {
        try (Dossier dossier = open("fresh")) {
            read(dossier);
            return ContainersTest.export(dossier);
        }
    }
}
