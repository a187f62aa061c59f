package org.hearsay.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link JoinModel}: a sum of weights, others where no encoder read what the words mean. */
final class JoinModelTest {

    private static final JoinModel MODEL =
            new JoinModel(Map.of("like=9", 2.0, "one day", 1.0), Map.of("one day", 3.0), 0.5);

    @Test
    void whereNoEncoderReadTheOtherSignsSayMore() {
        assertEquals(odds(3), MODEL.likely(List.of("pair", "like=9", "one day")), 1e-9);
        assertEquals(odds(3), MODEL.likely(List.of("pair", "one day")), 1e-9);
        assertEquals(odds(0), MODEL.likely(List.of("pair", "like=2")), 1e-9);
    }

    private static double odds(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    @Test
    void marginsAreTakenFromTheLine() {
        assertEquals(0, MODEL.margin(0.5), 1e-9);
        assertTrue(MODEL.margin(0.6) > 0);
        assertTrue(new JoinModel(Map.of(), 0.7).margin(0.6) < 0);
    }

    @Test
    void bothSetsOfTheProductHaveOneLine() {
        JoinModel inside = JoinModel.english();
        assertTrue(inside.weights().keySet().stream().anyMatch(s -> s.startsWith(JoinModel.LIKE)));
        assertTrue(inside.plain().keySet().stream().noneMatch(s -> s.startsWith(JoinModel.LIKE)));
        assertTrue(inside.plain().containsKey(JoinModel.EVERY));
    }

    @Test
    void aLineIsALikelihood() {
        assertThrows(IllegalArgumentException.class, () -> new JoinModel(Map.of(), 0));
        assertThrows(IllegalArgumentException.class, () -> new JoinModel(Map.of(), 1));
    }
}
