package org.hearsay.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.claim.SpeakerModel.Kind;
import org.hearsay.lexicon.Weights;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class SpeakerModelTest {

    private static final SpeakerModel MODEL =
            new SpeakerModel(Map.of("near", 2.0, "far", -1.0, "nobody", 0.5), 0.4, Map.of(Kind.BESIDE, 0.9));

    @Test
    void pronounsMayBeRankedByTheWeightsOfAnother() {
        var other = new SpeakerModel(Map.of("p near", 3.0, "near", 9.0), 0.1, Map.of(Kind.PRONOUN, 0.95));
        SpeakerModel both = MODEL.withPronouns(other);
        assertEquals(Map.of("near", 2.0, "far", -1.0, "nobody", 0.5, "p near", 3.0), both.weights());
        assertEquals(0.4, both.named());
        assertEquals(Map.of(Kind.BESIDE, 0.9, Kind.PRONOUN, 0.95), both.sure());
        assertEquals(3.0, both.withPronouns(both).weights().get("p near"));
    }

    @Test
    void theGreatestSumOfWeightsIsChosen() {
        SpeakerChoice.Choice choice = MODEL.choose(question("b-", List.of("far"), List.of("near")));
        assertEquals(OptionalInt.of(1), choice.candidate());
        assertEquals(Math.exp(2) / (Math.exp(2) + Math.exp(-1) + Math.exp(0.5)), choice.confidence(), 1e-9);
    }

    @Test
    void itIsSureFromTheLimitOfItsKindOn() {
        assertFalse(MODEL.choose(question("b-", List.of("near"))).sure(), "0.82 with nobody beside");
        assertTrue(MODEL.choose(question("b-", List.of("near", "near"))).sure());
        assertFalse(MODEL.choose(question("--", List.of("near", "near"))).sure(), "a kind without a limit");
    }

    @Test
    void nobodyIsBetterThanSomebodyUnlikely() {
        assertTrue(MODEL.choose(question("b-", List.of("far"))).candidate().isEmpty());
        assertTrue(MODEL.choose(question("b-")).candidate().isEmpty());
    }

    @Test
    void whatItWritesItReads() throws IOException {
        String lines = String.join("\n", MODEL.lines());
        assertEquals(
                Map.of("near", 2.0, "far", -1.0, "nobody", 0.5),
                SpeakerModel.of(Weights.read(new BufferedReader(new StringReader("# header\n" + lines))))
                        .weights());
    }

    @Test
    void theProductHasWeights() {
        SpeakerModel model = SpeakerModel.english();
        assertTrue(model.weights().size() > 100);
        assertTrue(model.named() > 0 && model.named() < 1);
    }

    @Test
    void aChoiceOfNobodyIsNeverSure() {
        assertThrows(IllegalArgumentException.class, () -> new SpeakerChoice.Choice(OptionalInt.empty(), true, 0.5));
    }

    @SafeVarargs
    private static SpeakerQuestion question(String shape, List<String>... signs) {
        return new SpeakerQuestion(
                new Span(0, 5),
                shape,
                List.of(signs).stream()
                        .map(s -> new SpeakerQuestion.Candidate("Vell", Set.of("vell"), List.of(), s))
                        .toList(),
                List.of("nobody"));
    }
}
