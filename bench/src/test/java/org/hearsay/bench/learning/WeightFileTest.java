package org.hearsay.bench.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.lexicon.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written of a fit is what the product reads ({@link WeightFile}). */
final class WeightFileTest {

    @TempDir
    Path folder;

    @Test
    void signsAndSensesAreReadAgain() throws IOException {
        Path file = folder.resolve("new/counts.tsv");
        var rows = new TreeMap<>(Map.of("(sense 0 1)", List.of(0.25, -1.0), "near v", List.of(2.0, 0.0)));
        WeightFile.write(file, List.of("# title: Weights", "(line)\t0.5\t0.6"), rows);
        assertEquals(
                List.of("# title: Weights", "(line)\t0.5\t0.6", "(sense 0 1)\t0.25\t-1.0", "near v\t2.0\t0.0"),
                Files.readAllLines(file));
        try (var lines = Files.newBufferedReader(file)) {
            Map<String, List<Double>> read = Weights.read(lines);
            assertEquals(List.of(0.5, 0.6), read.remove("(line)"));
            assertEquals(rows, read);
        }
    }
}
