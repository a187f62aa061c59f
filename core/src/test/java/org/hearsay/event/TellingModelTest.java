package org.hearsay.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.hearsay.event.internal.joining.telling.Measure;
import org.hearsay.lexicon.Trees;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link TellingModel}: trees over what was measured, others where no encoder read what the words mean. */
class TellingModelTest {

    private static final Trees READ = new Trees(List.of(new Trees.Answer(2)));
    private static final Trees PLAIN = new Trees(List.of(new Trees.Answer(-2)));

    private static float[] measured(float sense) {
        float[] measures = new float[Measure.values().length];
        Arrays.fill(measures, Float.NaN);
        measures[Measure.SENSE.ordinal()] = sense;
        return measures;
    }

    @Test
    void otherTreesWeighWhatNoEncoderRead() {
        var model = new TellingModel(READ, PLAIN, 0.5);
        assertEquals(0.88, model.likely(measured(0.4f)), 0.01);
        assertEquals(0.12, model.likely(measured(Float.NaN)), 0.01);
    }

    @Test
    void aMarginIsAboveNoughtWhereTwoAreJoined() {
        var model = new TellingModel(READ, PLAIN, 0.6);
        assertTrue(model.margin(0.7) > 0);
        assertTrue(model.margin(0.5) < 0);
        assertThrows(IllegalArgumentException.class, () -> new TellingModel(READ, PLAIN, 1));
    }

    /** The plain trees of the product never ask what they cannot know. */
    @Test
    void theProductsPlainTreesDoNotAskForMeaning() {
        TellingModel model = TellingModel.english();
        model.plain().roots().forEach(TellingModelTest::assertPlain);
        assertTrue(model.read().roots().size() > 1);
    }

    private static void assertPlain(Trees.Node node) {
        if (node instanceof Trees.Question q) {
            assertTrue(!TellingModel.isOfMeaning(q.measure()));
            assertPlain(q.low());
            assertPlain(q.high());
        }
    }
}
