package org.hearsay.bench.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.bench.score.QualityRun;
import org.hearsay.bench.score.QualityRun.Expected;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** FEATURE UNDER TEST: conflicts of the invented piles are found, no trap is told as one, and who repeats whom is seen. */
class PileQualityTest {

    private static final Path BENCH = Path.of("").toAbsolutePath();
    private static final int[] NONE = {0, 0};

    @TestFactory
    Stream<DynamicTest> everyFigureIsWhereItWas() throws IOException {
        Map<String, int[]> work = PileRun.figures(BENCH.resolve("piles/work.txt"));
        Map<String, int[]> kept = PileRun.figures(BENCH.resolve("piles/kept.txt"));
        Map<String, Expected> expected = QualityRun.expected(BENCH.resolve("quality.yml"), "piles");
        assertEquals(3, expected.size());
        int told = work.getOrDefault("traps told as conflict", NONE)[0]
                + kept.getOrDefault("traps told as conflict", NONE)[0];
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest("traps", () -> assertTrue(told <= 1, () -> "told: " + told))),
                expected.entrySet().stream()
                        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                            int[] a = work.getOrDefault(e.getKey(), NONE);
                            int[] b = kept.getOrDefault(e.getKey(), NONE);
                            double share = 100.0 * (a[0] + b[0]) / Math.max(1, a[1] + b[1]);
                            assertTrue(
                                    share >= e.getValue().score() - e.getValue().tolerance(),
                                    () -> e.getKey() + " " + share + ", expected " + e.getValue());
                        })));
    }
}
