package org.hearsay.bench.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.hearsay.bench.score.QualityRun;
import org.hearsay.bench.score.QualityRun.Expected;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: no change makes the reading of times worse unseen, and values become those of TimeML. */
class TimeQualityTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    @TestFactory
    Iterable<DynamicTest> everyFigureIsWhereItWas() throws IOException {
        var scorer = new TimeScorer();
        TimeText.readAll(ROOT.resolve("bench/times")).forEach(scorer::add);
        Map<String, TimeScorer.F1> found = scorer.score();
        Map<String, Expected> expected = QualityRun.expected(ROOT.resolve("bench/quality.yml"), "times");
        assertEquals(3, expected.size());
        return expected.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                    TimeScorer.F1 f = found.getOrDefault(e.getKey(), new TimeScorer.F1(0, 0, 0));
                    assertTrue(
                            f.percent() >= e.getValue().score() - e.getValue().tolerance(),
                            () -> f + " " + scorer.misses());
                }))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2031-03-04, 2031-03-04",
        "2031-03~, 2031-03",
        "203X, 203",
        "2031-35, 2031-Q3",
        "2031-41, 2031-H2",
        "2031-24, 2031-WI",
        "2031-03-03/2031-03-09, 2031-W10",
        "2031-03-08/2031-03-09, 2031-W10-WE",
        "2031-03/.., 2031-03",
        "../2031-03, 2031-03",
    })
    void valuesOfTimeMl(String edtf, String timex) {
        var time = new TimeExpression(
                Span.of(0, 1), "x", Optional.of(Edtf.of(edtf)), new TimeExpression.Basis("absolute", Optional.empty()));
        assertEquals(new Timex("DATE", timex), Timex.of(time));
    }
}
