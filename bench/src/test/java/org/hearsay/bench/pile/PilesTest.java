package org.hearsay.bench.pile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.Dossier;
import org.hearsay.extraction.Tally;
import org.hearsay.pipeline.ReadOptions;
import org.hearsay.store.Held;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: every file of the made piles is read for what it was made as. */
class PilesTest {

    @TempDir
    Path temp;

    @BeforeAll
    static void rulesAlone() {
        System.setProperty("hearsay.model", "none");
    }

    /** Other tests of the same process read with the model. */
    @AfterAll
    static void modelAgain() {
        System.clearProperty("hearsay.model");
    }

    @Test
    void t01_everyFormatIsRead() throws IOException {
        Path pile = temp.resolve("pile");
        MixedPile.main(new String[] {pile.toString(), "20"});
        try (Dossier dossier = Dossier.open(temp.resolve("d"))) {
            assertEquals(new Tally(22, 0, 0, 0), dossier.read(List.of(pile)).tally());
            assertEquals(
                    List.of(),
                    dossier.listDocuments().stream()
                            .filter(h -> h.title().isEmpty() || h.published().isEmpty())
                            .map(Held::file)
                            .toList());
        }
    }

    @Test
    void t02_containersHoldWhatWasPutIntoThem() throws IOException {
        Path pile = temp.resolve("pile");
        ContainerPile.write(pile, 9);
        try (Dossier dossier = Dossier.open(temp.resolve("d"))) {
            Tally tally = dossier.read(List.of(pile)).tally();
            assertEquals(0, tally.skipped() + tally.failed() + tally.known(), tally::toString);
            assertTrue(tally.read() >= 8 * 9, tally::toString);
        }
    }

    @Test
    void t03_editionsOfTheFirstAndTheSecondDay() throws IOException {
        Path pile = temp.resolve("pile");
        Path table = temp.resolve("table.csv");
        EditionPile.writeFirst(pile, table, 10);
        try (Dossier dossier = Dossier.open(temp.resolve("d"))) {
            var options = ReadOptions.DEFAULT.withMetadata(table);
            assertEquals(
                    new Tally(13, 1, 0, 0), dossier.read(List.of(pile), options).tally());
            assertEquals(2, older(dossier));
            EditionPile.writeSecond(pile, table, 10);
            dossier.read(List.of(pile), options);
            assertEquals(List.of(), dossier.check());
            assertTrue(older(dossier) >= 4, () -> older(dossier) + " older editions");
        }
    }

    private static long older(Dossier dossier) {
        return dossier.listDocuments().stream()
                .filter(h -> !h.edition().isNewest())
                .count();
    }
}
