package org.hearsay.boxes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.Dossier;
import org.hearsay.extraction.Tally;
import org.hearsay.store.LogEntry;
import org.hearsay.text.Edtf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** FEATURE UNDER TEST: every container of the own set: its reports, each its own, and counts that add up to the last entry. */
class ContainersTest {

    @TempDir
    static Path temp;

    private static final List<Box> BOXES = Stream.of(Archives.list(), Mails.list(), Web.list(), Sheets.list())
            .flatMap(List::stream)
            .toList();

    private static Dossier dossier;
    private static Tally counted;
    private static String export;

    static List<Box> boxes() {
        return BOXES;
    }

    @BeforeAll
    static void readAll() throws IOException {
        Path pile = Files.createDirectories(temp.resolve("pile"));
        for (Box box : BOXES) {
            Files.write(pile.resolve(box.file()), box.content().value());
        }
        dossier = Dossier.open(temp.resolve("d"));
        counted = dossier.read(List.of(pile)).tally();
        export = export(dossier);
    }

    @AfterAll
    static void close() {
        dossier.close();
    }

    @ParameterizedTest
    @MethodSource("boxes")
    void t01_reportsAndCounts(Box box) {
        List<String> told = dossier.listIssues().stream()
                .filter(i -> i.file().filter(f -> isIn(box, f)).isPresent())
                .map(i -> i.message())
                .toList();
        List<String> reports = dossier.listDocuments().stream()
                .filter(h -> isIn(box, h.file()))
                .map(h -> h.published().map(Edtf::value).orElse("-") + " "
                        + h.title().orElse("-"))
                .sorted()
                .toList();
        assertAll(
                box.file(),
                () -> assertEquals(box.tally(), tally(box), () -> "counted, " + told),
                () -> assertEquals(box.reports(), reports, () -> "reports, " + told));
    }

    @Test
    void t02_allAddsUp() {
        assertEquals(sum(), counted, "first reading");
        assertEquals(counted, dossier.tally(), "what is kept");
        assertEquals(List.of(), dossier.check());
    }

    @Test
    void t03_readAgainAllIsKnown() throws IOException {
        Tally again = dossier.read(List.of(temp.resolve("pile"))).tally();
        assertEquals(new Tally(0, counted.read() + counted.known(), counted.skipped(), counted.failed()), again);
        assertEquals(export, export(dossier));
    }

    private static boolean isIn(Box box, String file) {
        return file.equals(box.file()) || file.startsWith(box.file() + "/");
    }

    private static Tally sum() {
        int[] sum = new int[4];
        for (Box box : BOXES) {
            sum[0] += box.tally().read();
            sum[1] += box.tally().known();
            sum[2] += box.tally().skipped();
            sum[3] += box.tally().failed();
        }
        return new Tally(sum[0], sum[1], sum[2], sum[3]);
    }

    /** What the first reading logged of a container. */
    private static Tally tally(Box box) {
        String at = temp.resolve("pile").resolve(box.file()).toString();
        List<LogEntry> lines = new ArrayList<>();
        var seen = new HashSet<String>();
        for (LogEntry line : dossier.listLog()) {
            boolean in = line.path().equals(at)
                    || line.path().equals(box.file())
                    || line.path().startsWith(at + "/");
            if (in && !line.path().contains("//") && seen.add(line.path())) {
                lines.add(line);
            }
        }
        long documents =
                lines.stream().flatMap(l -> l.document().stream()).distinct().count();
        return new Tally(
                (int) documents,
                (int) (lines.stream().filter(l -> l.document().isPresent()).count() - documents),
                (int) lines.stream().filter(l -> l.outcome().equals("skipped")).count(),
                (int) lines.stream().filter(l -> l.outcome().equals("failed")).count());
    }

    static String export(Dossier dossier) throws IOException {
        var out = new StringWriter();
        dossier.exportJsonLines(out);
        return out.toString();
    }
}
