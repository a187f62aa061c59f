package org.hearsay.event.internal.cause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Sense;
import org.hearsay.model.SenseWeights;
import org.junit.jupiter.api.Test;

/** What weighed signs and senses make of a pair ({@link CauseModel}). */
final class CauseModelTest {

    private static CausePair pair(Sense head, String... signs) {
        return new CausePair(Trees.BECAUSE.event(), 1, List.of(signs), List.of(Optional.of(head)));
    }

    @Test
    void aRareWordCountsByWhatItMeans() {
        CauseModel model = CauseModel.of(Map.of(
                "lead after",
                List.of(-1.0),
                SenseWeights.name(0, 0),
                List.of(4.0),
                SenseWeights.name(0, 1),
                List.of(0.0),
                CauseModel.LINE,
                List.of(0.7)));
        assertEquals(0.7, model.line());
        assertTrue(model.likely(pair(Sense.of(new float[] {1, 0}), "lead after")) > 0.9);
        assertTrue(model.likely(pair(Sense.of(new float[] {0, 1}), "lead after")) < 0.3);
    }

    @Test
    void aLineThatIsNoShareIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new CauseModel(Map.of(), SenseWeights.NONE, 1.2));
    }

    @Test
    void theOneThatComesWithTheProductKnowsBecause() {
        CauseModel model = CauseModel.english();
        assertTrue(model.weights().containsKey("lead because of"));
        assertTrue(model.senses().beside(Map.of()).containsKey(SenseWeights.name(0, 0)));
    }
}
