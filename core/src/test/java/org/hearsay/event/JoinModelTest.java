package org.hearsay.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.hearsay.event.internal.joining.mention.MentionMeasure;
import org.hearsay.lexicon.Trees;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link JoinModel}: trees over what was measured, others where no encoder read what the words mean. */
final class JoinModelTest {

    private static final Trees READ = new Trees(List.of(new Trees.Answer(2)));
    private static final Trees PLAIN = new Trees(List.of(new Trees.Answer(-2)));

    private static float[] measured(float like) {
        float[] measures = new float[MentionMeasure.values().length];
        Arrays.fill(measures, Float.NaN);
        measures[MentionMeasure.LIKE.ordinal()] = like;
        return measures;
    }

    @Test
    void otherTreesWeighWhatNoEncoderRead() {
        var model = new JoinModel(READ, PLAIN, 0.5);
        assertEquals(0.88, model.likely(measured(0.4f)), 0.01);
        assertEquals(0.12, model.likely(measured(Float.NaN)), 0.01);
    }

    @Test
    void marginsAreTakenFromTheLine() {
        assertEquals(0, new JoinModel(READ, PLAIN, 0.5).margin(0.5), 1e-9);
        assertTrue(new JoinModel(READ, PLAIN, 0.7).margin(0.6) < 0);
    }

    /** The plain trees of the product never ask what they cannot know. */
    @Test
    void theProductsPlainTreesDoNotAskForMeaning() {
        JoinModel model = JoinModel.english();
        model.plain().roots().forEach(JoinModelTest::assertPlain);
        assertTrue(model.read().roots().size() > 1);
    }

    private static void assertPlain(Trees.Node node) {
        if (node instanceof Trees.Question q) {
            assertTrue(!JoinModel.isOfMeaning(q.measure()));
            assertPlain(q.low());
            assertPlain(q.high());
        }
    }

    @Test
    void aLineIsALikelihood() {
        assertThrows(IllegalArgumentException.class, () -> new JoinModel(READ, PLAIN, 0));
        assertThrows(IllegalArgumentException.class, () -> new JoinModel(READ, PLAIN, 1));
    }
}
