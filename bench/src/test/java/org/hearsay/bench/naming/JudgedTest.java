package org.hearsay.bench.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hearsay.bench.naming.Judged.Grade;
import org.hearsay.bench.naming.Judged.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: {@link Judged}: what readers said of names. */
final class JudgedTest {

    @TempDir
    private Path folder;

    @Test
    void aLineIsAPileALetterAndAName() throws IOException {
        Path file = Files.writeString(folder.resolve("judged.tsv"), """
                # pile, grade, name
                x1	G	Two guards closed the yard
                x1	F	“The yard was open”, 3 May 2031
                """);
        assertEquals(
                Map.of(
                        new Name("x1", "Two guards closed the yard"), Grade.GOOD,
                        new Name("x1", "“The yard was open”, 3 May 2031"), Grade.FALSE),
                Judged.read(file));
    }

    @Test
    void theCorpusHoldsAllGrades() throws IOException {
        Map<Name, Grade> judged = Judged.read(Path.of("../training/corpus/namings/judged.tsv"));
        for (Grade grade : Grade.values()) {
            assertTrue(judged.values().stream().filter(grade::equals).count() > 100, grade.toString());
        }
    }

    @Test
    void anUnknownLetterIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("judged.tsv"), "x1\tX\tTwo guards\n");
        assertThrows(IllegalArgumentException.class, () -> Judged.read(file));
    }
}
