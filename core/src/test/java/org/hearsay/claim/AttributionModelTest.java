package org.hearsay.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.hearsay.lexicon.Weights;
import org.junit.jupiter.api.Test;

/** How signs are weighed, and which of them a candidate gets. */
final class AttributionModelTest {

    @Test
    void signsAddUpAndUnknownOnesDoNotCount() throws IOException {
        var model = AttributionModel.of(Weights.read(new BufferedReader(new StringReader("""
                # title: made up
                (line)\t0.6
                both\t2.0
                cue.not\t-2.0
                """))));
        assertEquals(0.6, model.line());
        assertEquals(0.5, model.likely(List.of("both", "cue.not", "never seen")));
        assertTrue(model.likely(List.of("both")) > 0.85);
        assertThrows(IllegalArgumentException.class, () -> new AttributionModel(Map.of(), 2));
    }

    @Test
    void theLineDecidesWhatIsTold() {
        String report = "Ada Vell said the dam held.";
        assertEquals(
                1, Saying.claims(report, new AttributionModel(Map.of(), 0.4)).size());
        assertEquals(
                0, Saying.claims(report, new AttributionModel(Map.of(), 0.6)).size());
    }

    @Test
    void aCandidateHasSignsOfCueSourceAndContent() {
        List<Candidate> candidates = Saying.candidates("Ada Vell said the dam held.");
        assertEquals(1, candidates.size());
        List<String> signs = candidates.getFirst().signs();
        assertTrue(
                signs.containsAll(List.of("alone", "alone.cue=verb", "source=speaker", "content=clause")),
                signs.toString());
    }
}
