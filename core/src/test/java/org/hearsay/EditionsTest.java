package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.extraction.Tally;
import org.hearsay.pipeline.ReadOptions;
import org.hearsay.pipeline.ReadSummary;
import org.hearsay.search.HitKind;
import org.hearsay.search.Question;
import org.hearsay.store.Held;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE UNDER TEST: a pile that is read again, changed, corrected, moved or printed twice. */
class EditionsTest {

    private static final String FIVE = "An explosion killed five people in Port Ansel on Monday, Ada Vell said.\n";
    private static final String NINE = "An explosion killed nine people in Port Ansel on Monday, Ada Vell said.\n";
    private static final String TEN = "An explosion killed ten people in Port Ansel on Monday, Ada Vell said.\n";

    @TempDir
    Path temp;

    private Path reports;
    private Dossier dossier;

    @BeforeEach
    void open() throws IOException {
        reports = Files.createDirectories(temp.resolve("reports"));
        dossier = Dossier.open(temp.resolve("d"));
    }

    @AfterEach
    void close() {
        dossier.close();
    }

    @Test
    void t01_aChangedFileSupersedesWhatItHeld() throws IOException {
        give("a.txt", FIVE);
        read();
        give("a.txt", NINE);
        assertEquals(List.of("a.txt"), read().superseded());
        assertEquals(List.of("1 five", "2 nine newest"), editions());
        assertEquals(1, rows("claim"));
        assertEquals(2, rows("document"));
        assertEquals(0, hits("five"));
        assertEquals(1, hits("nine"));
        assertEquals(List.of(), dossier.check());
        assertEquals(List.of(), read().superseded(), "told once");
    }

    @Test
    void t02_theOlderEditionStaysReadable() throws IOException {
        give("a.txt", FIVE);
        read();
        var first = dossier.listDocuments().getFirst();
        give("a.txt", NINE);
        read();
        assertEquals(FIVE, dossier.getExtraction(first.id()).document().text());
        assertEquals(FIVE.length(), dossier.getOriginal(first.id()).length);
        assertTrue(Samples.export(dossier).contains("\"supersedes\":\"" + first.id() + "\""));
    }

    @Test
    void t03_fourEditionsOfOneFile() throws IOException {
        for (int i = 1; i <= 4; i++) {
            give("a.txt", FIVE + "\nEdition " + i + ".\n");
            read();
        }
        assertEquals(4, dossier.listDocuments().size());
        assertEquals(
                List.of(1, 2, 3, 4),
                dossier.listDocuments().stream()
                        .map(h -> h.edition().number())
                        .sorted()
                        .toList());
        assertEquals(1, rows("claim"));
    }

    @Test
    void t04_aFileThatGoesBackToItsOldTextIsTheNewestAgain() throws IOException {
        give("a.txt", FIVE);
        read();
        give("a.txt", NINE);
        read();
        give("a.txt", FIVE);
        assertEquals(new Tally(0, 1, 0, 0), read().tally());
        assertEquals(List.of("1 nine", "2 five newest"), editions());
        assertEquals(1, hits("five"));
        assertEquals(0, hits("nine"));
    }

    @Test
    void t05_otherMetadataCorrectAndLeaveNoTrace() throws IOException {
        give("a.txt", FIVE);
        give("b.txt", NINE);
        read();
        read("a.txt,Port Courier,2031-03-04,", "b.txt,Marrow Post,2031-03-05,");
        read("a.txt,Port Courier,2031-03-05,", "b.txt,Marrow Post,2031-03-05,");
        assertEquals(2, dossier.listDocuments().size());
        assertEquals(fresh("a.txt,Port Courier,2031-03-05,", "b.txt,Marrow Post,2031-03-05,"), Samples.export(dossier));
        assertEquals(List.of(), dossier.check());
    }

    @Test
    void t06_aCorrectedEditionKeepsItsPlace() throws IOException {
        give("a.txt", FIVE);
        read("a.txt,Port Courier,2031-03-04,");
        give("a.txt", NINE);
        read();
        read("a.txt,Port Gazette,2031-03-04,");
        assertEquals(List.of("1 five", "2 nine newest"), editions());
    }

    @Test
    void t07_whatATableToldHoldsWithoutItToo() throws IOException {
        give("a.txt", FIVE);
        read("a.txt,Port Courier,2031-03-04,");
        String before = Samples.export(dossier);
        assertEquals(new Tally(0, 1, 0, 0), read().tally());
        assertEquals(before, Samples.export(dossier));
    }

    @Test
    void t08_twoEqualFilesOfWhichOneIsCorrected() throws IOException {
        give("a.txt", FIVE);
        give("b.txt", FIVE);
        read();
        assertEquals(1, dossier.listDocuments().size());
        read("a.txt,Port Courier,2031-03-04,");
        assertEquals(fresh("a.txt,Port Courier,2031-03-04,"), Samples.export(dossier));
        read("a.txt,Port Courier,2031-03-04,", "b.txt,Port Courier,2031-03-04,");
        assertEquals(
                fresh("a.txt,Port Courier,2031-03-04,", "b.txt,Port Courier,2031-03-04,"), Samples.export(dossier));
        assertEquals(List.of(), dossier.check());
    }

    @Test
    void t09_aSecondPrintingIsKeptAndTellsNothingOfItsOwn() throws IOException {
        give("a.txt", FIVE);
        give("b.txt", FIVE);
        read("a.txt,Port Courier,2031-03-04,", "b.txt,Marrow Post,2031-03-05,");
        assertEquals(2, rows("claim"));
        assertEquals(1, count("\"copy_of\""));
        var event = dossier.reconciliation().events().stream()
                .filter(e -> e.accounts().size() == 2)
                .findFirst()
                .orElseThrow();
        assertEquals(
                1, event.accounts().stream().filter(a -> a.origin().isPresent()).count());
        assertEquals(1, event.slots().getFirst().independentHigh());
    }

    @Test
    void t10_oneAddressWithAnotherTextIsAnEdition() throws IOException {
        give("x.txt", NINE);
        give("y.txt", FIVE);
        read("y.txt,,2031-03-04,https://courier.example/1", "x.txt,,2031-03-05,http://www.courier.example/1/#top");
        assertEquals(List.of("1 five", "2 nine newest"), editions());
    }

    @Test
    void t11_theAddressOfAHouseIsNoneOfAReport() throws IOException {
        give("x.txt", NINE);
        give("y.txt", FIVE);
        read("x.txt,,2031-03-04,https://courier.example/", "y.txt,,2031-03-05,https://courier.example/");
        assertEquals(List.of("1 five newest", "1 nine newest"), editions());
    }

    @Test
    void t12_withoutADateTheLaterRunIsTheNewer() throws IOException {
        give("x.txt", NINE);
        read("x.txt,,,https://courier.example/1");
        give("a.txt", TEN);
        read("a.txt,,,https://courier.example/1");
        assertEquals(List.of("1 nine", "2 ten newest"), editions());
    }

    @Test
    void t13_filesThatChangeNamesLoseNoText() throws IOException {
        give("a.txt", FIVE);
        give("b.txt", NINE);
        read();
        give("a.txt", NINE);
        give("b.txt", FIVE);
        read();
        assertEquals(List.of("1 five newest", "1 nine newest"), editions());
        give("c.txt", FIVE);
        give("b.txt", NINE);
        give("a.txt", TEN);
        read();
        assertEquals(List.of("1 five newest", "1 nine newest", "1 ten newest"), editions());
    }

    @Test
    void t14_oneFileByTwoWays() throws IOException {
        give("a.txt", FIVE);
        Files.createSymbolicLink(reports.resolve("link.txt"), reports.resolve("a.txt"));
        Files.createSymbolicLink(temp.resolve("other"), reports);
        assertEquals(
                new Tally(1, 1, 0, 0), read("link.txt,Port Courier,2031-03-04,").tally());
        give("a.txt", NINE);
        dossier.read(List.of(temp.resolve("other")));
        assertEquals(List.of("1 five", "2 nine newest"), editions());
        dossier.read(List.of(reports.resolve("a.txt"), reports.resolve("link.txt"), reports));
        assertEquals(List.of("1 five", "2 nine newest"), editions());
    }

    @Test
    void t15_twoFilesOfOneTextThatPartAreTwoReports() throws IOException {
        give("a.txt", FIVE);
        give("b.txt", FIVE);
        read();
        give("a.txt", NINE);
        give("b.txt", TEN);
        read();
        assertEquals(List.of("1 five", "2 nine newest", "2 ten newest"), editions());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void t16_theOrderOfReadingDoesNotShow(long seed) throws IOException {
        var lines = new ArrayList<String>();
        for (int i = 0; i < 10; i++) {
            String name = "r" + (i * 7 % 10) + ".txt";
            give(name, FIVE + "\nTold for the time " + i / 2 + ".\n");
            lines.add(name + "," + (i % 3 == 0 ? "Port Courier" : "") + ",2031-03-1" + i + ",https://courier.example/"
                    + i % 2);
        }
        String straight = fresh(lines.toArray(String[]::new));
        assertTrue(straight.contains("\"supersedes\""));
        Collections.shuffle(lines, new Random(seed));
        List<Path> files = new ArrayList<>(
                lines.stream().map(l -> reports.resolve(l.substring(0, 6))).toList());
        try (Dossier other = Dossier.open(temp.resolve("other"))) {
            ReadOptions options = table(lines.toArray(String[]::new)).withThreads(3);
            for (List<Path> some : List.of(files.subList(0, 1), files.subList(1, 6), files.subList(6, 10))) {
                other.read(some, options);
            }
            other.read(List.of(reports), options);
            assertEquals(straight, Samples.export(other));
        }
    }

    @Test
    void t17_undatedReportsAreNamed() throws IOException {
        give("b.txt", FIVE);
        give("a.txt", NINE);
        assertEquals(List.of("a.txt", "b.txt"), read().undated());
        assertEquals(List.of("a.txt"), read("b.txt,,2031-03-04,").undated());
    }

    private ReadSummary read() {
        return dossier.read(List.of(reports));
    }

    private ReadSummary read(String... lines) throws IOException {
        return dossier.read(List.of(reports), table(lines));
    }

    private ReadOptions table(String... lines) throws IOException {
        Path csv = temp.resolve("metadata.csv");
        Files.writeString(csv, "file,outlet,published,url\n" + String.join("\n", lines) + "\n");
        return ReadOptions.DEFAULT.withMetadata(csv);
    }

    /** The export of a dossier that was read once. */
    private String fresh(String... lines) throws IOException {
        Path folder = Files.createTempDirectory(temp, "fresh");
        try (Dossier other = Dossier.open(folder)) {
            other.read(List.of(reports), table(lines));
            return Samples.export(other);
        }
    }

    private List<String> editions() {
        return dossier.listDocuments().stream().map(this::edition).sorted().toList();
    }

    private String edition(Held held) {
        String text = dossier.getExtraction(held.id()).document().text();
        String toll = List.of("five", "nine", "ten").stream()
                .filter(text::contains)
                .findFirst()
                .orElseThrow();
        assertNotEquals(
                held.edition().number() == 1, held.edition().supersedes().isPresent());
        return held.edition().number() + " " + toll + (held.edition().isNewest() ? " newest" : "");
    }

    private long rows(String type) throws IOException {
        return Samples.export(dossier)
                .lines()
                .filter(l -> l.startsWith("{\"type\":\"" + type + "\""))
                .count();
    }

    private int count(String piece) throws IOException {
        String export = Samples.export(dossier);
        assertFalse(export.isEmpty());
        return export.split(piece, -1).length - 1;
    }

    private int hits(String word) {
        return dossier.search(Question.of(word, 10)).count(HitKind.REPORT);
    }

    private void give(String name, String text) throws IOException {
        Files.writeString(reports.resolve(name), text);
    }
}
