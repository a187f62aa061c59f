package org.hearsay.bench.score;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.hearsay.bench.score.QualityRun.Expected;
import org.hearsay.bench.score.Scorer.Share;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** FEATURE UNDER TEST: no change makes the reading of the sample dossier worse unseen. */
class QualityTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    @TestFactory
    Iterable<DynamicTest> everyFigureIsWhereItWas() throws IOException {
        Map<String, Expected> expected = QualityRun.expected(ROOT.resolve("bench/quality.yml"));
        assertTrue(expected.size() >= 8, "bench/quality.yml names too few figures");
        Map<String, Share> shares = QualityRun.scorer(ROOT.resolve("samples")).score();
        shares.putAll(InconsistencyRun.score(ROOT.resolve("bench/inconsistencies")));
        expected.putAll(QualityRun.expected(ROOT.resolve("bench/quality.yml"), "blind"));
        shares.putAll(QualityRun.blindShares(QualityRun.blind(ROOT.resolve("bench/blind"))));
        return expected.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                    Share share = shares.getOrDefault(e.getKey(), new Share(0, 0));
                    assertTrue(
                            share.percent()
                                    >= e.getValue().score() - e.getValue().tolerance(),
                            () -> e.getKey() + ": " + share + ", expected " + e.getValue());
                }))
                .toList();
    }
}
