package org.hearsay.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.hearsay.event.PairModel.Kind;
import org.hearsay.event.internal.joining.mention.MentionMeasure;
import org.hearsay.event.internal.joining.telling.Measure;
import org.hearsay.lexicon.Trees;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** FEATURE UNDER TEST: {@link PairModel}: trees over what was measured, others where no encoder read what the words mean. */
final class PairModelTest {

    private static final Trees READ = new Trees(List.of(new Trees.Answer(2)));
    private static final Trees PLAIN = new Trees(List.of(new Trees.Answer(-2)));

    private static float[] measured(Kind kind, float like) {
        float[] measures = new float[kind.measures().size()];
        Arrays.fill(measures, Float.NaN);
        int likeness = switch (kind) {
            case MENTIONS -> MentionMeasure.LIKE.ordinal();
            case TELLINGS -> Measure.SENSE.ordinal();
        };
        measures[likeness] = like;
        return measures;
    }

    @ParameterizedTest
    @EnumSource
    void otherTreesWeighWhatNoEncoderRead(Kind kind) {
        var model = new PairModel(kind, READ, PLAIN, 0.5);
        assertEquals(0.88, model.likely(measured(kind, 0.4f)), 0.01);
        assertEquals(0.12, model.likely(measured(kind, Float.NaN)), 0.01);
    }

    @ParameterizedTest
    @EnumSource
    void aMarginIsAboveNoughtWhereTwoAreJoined(Kind kind) {
        assertEquals(0, new PairModel(kind, READ, PLAIN, 0.5).margin(0.5), 1e-9);
        assertTrue(new PairModel(kind, READ, PLAIN, 0.7).margin(0.6) < 0);
        var model = new PairModel(kind, READ, PLAIN, 0.6);
        assertTrue(model.margin(0.7) > 0);
        assertTrue(model.margin(0.5) < 0);
    }

    /** The plain trees of the product never ask what they cannot know. */
    @ParameterizedTest
    @EnumSource
    void theProductsPlainTreesDoNotAskForMeaning(Kind kind) {
        PairModel model = PairModel.english(kind);
        model.plain().roots().forEach(root -> assertPlain(kind, root));
        assertTrue(model.read().roots().size() > 1);
    }

    private static void assertPlain(Kind kind, Trees.Node node) {
        if (node instanceof Trees.Question q) {
            assertTrue(!kind.isOfMeaning(q.measure()));
            assertPlain(kind, q.low());
            assertPlain(kind, q.high());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLineIsALikelihood(Kind kind) {
        assertThrows(IllegalArgumentException.class, () -> new PairModel(kind, READ, PLAIN, 0));
        assertThrows(IllegalArgumentException.class, () -> new PairModel(kind, READ, PLAIN, 1));
    }
}
