package org.hearsay.bench.audit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** FEATURE UNDER TEST: {@link AuditRun}: what is told of events in whole reports is right, value by value. */
final class AuditQualityTest {

    private static final Path BENCH = Path.of("").toAbsolutePath();

    /** Figures and the least share of the work half, in per cent. */
    private static final Map<String, Double> LEAST = Map.of(
            "told right: all values", 92.5,
            "told right: time", 95.0,
            "told right: doer", 91.0,
            "told right: victim", 88.0,
            "told right: realis", 95.0,
            "found: happenings", 88.0);

    @TestFactory
    Stream<DynamicTest> everyFigureIsWhereItMustBe() throws IOException {
        Map<String, int[]> figures =
                AuditRun.run(BENCH.resolve("audit/work.txt")).figures();
        return LEAST.entrySet().stream().map(least -> {
            int[] n = figures.getOrDefault(least.getKey(), new int[2]);
            double share = 100.0 * n[0] / Math.max(1, n[1]);
            return DynamicTest.dynamicTest(
                    least.getKey(), () -> assertTrue(share >= least.getValue(), () -> least.getKey() + " " + share));
        });
    }
}
