package org.hearsay.bench.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.model.EncoderModel;
import org.hearsay.pipeline.DocumentReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: what newcomers found told falsely stays untold, and what stands beside it stays told. */
class NewcomerTest {

    private static final Path SETS = Path.of("").toAbsolutePath().resolve("newcomer");

    @Test
    void aPileHasReportsAndWhatIsAskedOfThem(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("work.txt"), """
                === a1 days
                @ Hallin Gazette, 2031-06-10
                The mill burned on Monday.
                % day | burned | 2031-06-09
                % not denied | The mill burned
                """);
        NewcomerText text = NewcomerText.readAll(file).getFirst();
        assertEquals("days", text.kind());
        assertEquals("The mill burned on Monday.\n", text.reports().getFirst().text());
        assertEquals(
                List.of(
                        new NewcomerText.Asked(false, "day", "burned", List.of("2031-06-09")),
                        new NewcomerText.Asked(true, "denied", "The mill burned", List.of())),
                text.asked());
    }

    /** Most of what may be false and least of what must be told, over both halves. */
    @Test
    void everyKindIsWhereItMustBe() throws IOException {
        Map<String, List<Integer>> most = Map.of(
                "polarity", List.of(12, 3),
                "days", List.of(16, 2),
                "ranges", List.of(1, 0),
                "tolls", List.of(18, 0),
                "withdrawn", List.of(4, 0));
        try (EncoderModel model = EncoderModel.find()) {
            DocumentReading reading = DocumentReading.of(model);
            Map<String, List<Integer>> work = NewcomerRun.figures(reading, SETS.resolve("work.txt"));
            Map<String, List<Integer>> kept = NewcomerRun.figures(reading, SETS.resolve("kept.txt"));
            most.forEach((kind, limits) -> {
                int right = work.getOrDefault(kind, List.of(0, 0, 0, 0)).get(0)
                        + kept.getOrDefault(kind, List.of(0, 0, 0, 0)).get(0);
                int told = work.getOrDefault(kind, List.of(0, 0, 99, 0)).get(2)
                        + kept.getOrDefault(kind, List.of(0, 0, 99, 0)).get(2);
                assertTrue(right >= limits.get(0), () -> kind + ": " + right + " told rightly");
                assertTrue(told <= limits.get(1), () -> kind + ": " + told + " told falsely");
            });
        }
    }
}
