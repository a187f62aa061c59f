package org.hearsay.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link SourceModel}, which speakers are sure and who is press. */
class SourceModelTest {

    private static final Span WORDS = new Span(0, 4);

    @Test
    void signsAddUpToALikelihood() {
        var model = new SourceModel(Map.of("sure by=BOTH", 2.0, "sure rival=true", -2.0), 0.8, 0.5, 0.5);
        assertEquals(0.88, model.likely(List.of("sure by=BOTH")), 0.01);
        assertEquals(0.5, model.likely(List.of("sure by=BOTH", "sure rival=true")), 0.01);
        assertEquals(0.5, model.likely(List.of("never seen")), 0.01);
    }

    @Test
    void eachQuestionHasItsOwnLimit() {
        var model = new SourceModel(Map.of("sure a", 1.0, "told a", 1.0, "frame a", 2.0), 0.8, 0.7, 0.9);
        assertFalse(model.isSure(WORDS, List.of(), List.of("sure a")));
        assertTrue(model.isPress(WORDS, List.of("told a")));
        assertFalse(model.isFramed(WORDS, List.of(), List.of("frame a")));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var model = new SourceModel(Map.of("told a", 1.5), 0.9, 0.6, 0.7);
        assertEquals(List.of("=frame\t0.7", "=press\t0.6", "=sure\t0.9", "told a\t1.5"), model.lines());
        assertEquals(
                model,
                SourceModel.of(Map.of(
                        "=press",
                        List.of(0.6),
                        "=sure",
                        List.of(0.9),
                        "=frame",
                        List.of(0.7),
                        "told a",
                        List.of(1.5))));
    }

    @Test
    void withoutLimitsNothingIsJudgedSo() {
        SourceModel model = SourceModel.of(Map.of("sure a", List.of(9.0)));
        assertFalse(model.isSure(WORDS, List.of(), List.of("sure a")));
        assertFalse(model.isPress(WORDS, List.of()));
        assertFalse(model.isFramed(WORDS, List.of(), List.of()));
    }

    @Test
    void thatOfTheProductIsRead() {
        assertTrue(SourceModel.english().weights().size() > 1);
    }
}
