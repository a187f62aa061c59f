package org.hearsay.bench.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.bench.audit.AuditReport.Happening;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: {@link AuditReport}: reports with their happenings are read as they are written. */
final class AuditReportTest {

    private static final String TEXT = "Two were killed. Nobody else was killed.";

    @Test
    void wordsStandWhereTheyAreCounted() {
        Happening denied = Happening.of("killed#2 | realis=denied | struck=*", TEXT);
        assertEquals(List.of(new Span(33, 39)), denied.spans());
        assertTrue(denied.slot("struck").any());
        assertTrue(denied.slot("kind").any());
        assertEquals(Expected.NOTHING, denied.slot("place"));
        assertTrue(denied.slot("realis").findWord("denied").isPresent());
    }

    @Test
    void whatIsNotMarkedHappened() {
        assertTrue(Happening.of("killed | toll=killed 2", TEXT)
                .slot("realis")
                .findWord("actual")
                .isPresent());
        assertThrows(IllegalArgumentException.class, () -> Happening.of("burned | day=", TEXT));
    }

    @Test
    void aFileHoldsReportsWithTheirHappenings(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("set.txt");
        Files.writeString(file, """
                # what it is

                === a1 | 2031-03-05 | dispatch
                A ferry sank off Tarn on Monday.

                Nobody drowned.
                --
                sank | kind=accident | day=2031-03-03 | place=Tarn
                drowned | realis=denied
                """);
        List<AuditReport> reports = AuditReport.readAll(file);
        assertEquals(1, reports.size());
        assertEquals(
                "A ferry sank off Tarn on Monday.\n\nNobody drowned.",
                reports.getFirst().text());
        assertEquals(2, reports.getFirst().happenings().size());
    }
}
