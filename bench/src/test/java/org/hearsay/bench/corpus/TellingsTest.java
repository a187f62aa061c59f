package org.hearsay.bench.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.event.EventKind;
import org.hearsay.event.Realis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: {@link Tellings}: reports with their tellings, in coordinates of the text without marks. */
final class TellingsTest {

    @Test
    void marksAreTakenOutOfTheText(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("tellings.txt");
        Files.writeString(file, """
                === t001 | Pier Post | 2031-05-12
                Pier [1:accident gone]

                The pier [1:accident fell]. An inquiry [2:other:planned will open].

                % 1 place="The pier"
                % 2 agent="An inquiry"

                === t002 | Pier Post | 2031-05-13
                Nobody [1:injure:denied was hurt].

                % 1 patient="Nobody"
                """);
        List<Tellings.Report> reports = Tellings.read(file);
        assertEquals(
                List.of("t001", "t002"),
                reports.stream().map(Tellings.Report::name).toList());
        Tellings.Report first = reports.getFirst();
        assertEquals("Pier gone\n\nThe pier fell. An inquiry will open.", first.text());
        assertEquals(
                List.of("gone", "fell", "will open"),
                first.marks().stream().map(m -> m.words().of(first.text())).toList());
        assertEquals(
                List.of("1", "1", "2"),
                first.marks().stream().map(Tellings.Mark::happening).toList());
        assertEquals(EventKind.ACCIDENT, first.marks().getFirst().kind());
        assertEquals(Realis.PLANNED, first.marks().getLast().realis());
        assertEquals(Realis.DENIED, reports.getLast().marks().getFirst().realis());
    }
}
