package org.hearsay.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: files of learned weights, and what signs weigh together. */
class WeightsTest {

    @Test
    void eachLineIsASignAndItsWeights() throws IOException {
        Map<String, List<Double>> read = Weights.read(new BufferedReader(new StringReader("""
                # title: made up

                near the cue\t1.5
                two kinds\t0.5\t-0.5
                """)));
        assertEquals(Map.of("near the cue", List.of(1.5), "two kinds", List.of(0.5, -0.5)), read);
        assertEquals(Map.of("near the cue", 1.5, "two kinds", 0.5), Weights.single(read));
    }

    @Test
    void signsThatWereNotLearnedWeighNothing() {
        Map<String, Double> weights = Map.of("near", 2.0, "far", -0.5);
        assertEquals(1.5, Weights.sum(weights, List.of("near", "far", "never seen")));
        assertEquals(0, Weights.sum(weights, List.of()));
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        var missing = assertThrows(IllegalStateException.class, () -> Weights.beside(WeightsTest.class, "en/no.tsv"));
        assertEquals("no weights en/no.tsv", missing.getMessage());
    }
}
