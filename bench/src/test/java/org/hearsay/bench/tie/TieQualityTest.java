package org.hearsay.bench.tie;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** FEATURE UNDER TEST: the ties that whole reports show are right and enough of them, former holders and the dead told apart. */
class TieQualityTest {

    private static final Path BENCH = Path.of("").toAbsolutePath();

    /** Figures and the least share, in per cent, over the four files. */
    private static final Map<String, Double> LEAST =
            Map.of("shown: right", 91.0, "found, shown", 42.0, "positions found", 56.0);

    @TestFactory
    Stream<DynamicTest> everyFigureIsWhereItMustBe() throws IOException {
        var sums = new HashMap<String, int[]>();
        for (String half : List.of("work", "kept", "work2", "kept2")) {
            TieReportRun.run(BENCH.resolve("ties/" + half + ".txt")).figures().forEach((figure, n) -> {
                int[] sum = sums.computeIfAbsent(figure, f -> new int[2]);
                sum[0] += n[0];
                sum[1] += n[1];
            });
        }
        return LEAST.entrySet().stream().map(least -> {
            int[] n = sums.getOrDefault(least.getKey(), new int[2]);
            double share = 100.0 * n[0] / Math.max(1, n[1]);
            return DynamicTest.dynamicTest(
                    least.getKey(), () -> assertTrue(share >= least.getValue(), () -> least.getKey() + " " + share));
        });
    }
}
