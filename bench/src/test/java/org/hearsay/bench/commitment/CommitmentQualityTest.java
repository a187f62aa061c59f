package org.hearsay.bench.commitment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** FEATURE UNDER TEST: what is taken back and what is meant is found, and what only looks like it is not shown. */
class CommitmentQualityTest {

    private static final Path BENCH = Path.of("").toAbsolutePath();

    /** Figures and the least share, in per cent, over both halves. */
    private static final Map<String, Map<String, Double>> LEAST = Map.of(
            "retractions", Map.of("found", 85.0, "shown and right", 90.0),
            "intentions", Map.of("found", 70.0, "shown and right", 80.0, "outcome right", 70.0));

    @TestFactory
    Stream<DynamicTest> everyFigureIsWhereItMustBe() throws IOException {
        var tests = Stream.<DynamicTest>builder();
        for (String what : List.of("retractions", "intentions")) {
            Map<String, int[]> work = CommitmentRun.figures(what, BENCH.resolve(what + "/work.txt"));
            Map<String, int[]> kept = CommitmentRun.figures(what, BENCH.resolve(what + "/kept.txt"));
            LEAST.getOrDefault(what, Map.of()).forEach((figure, least) -> {
                int[] a = work.getOrDefault(figure, new int[2]);
                int[] b = kept.getOrDefault(figure, new int[2]);
                double share = 100.0 * (a[0] + b[0]) / Math.max(1, a[1] + b[1]);
                tests.add(DynamicTest.dynamicTest(
                        what + ": " + figure, () -> assertTrue(share >= least, () -> figure + " " + share)));
            });
        }
        return tests.build();
    }
}
