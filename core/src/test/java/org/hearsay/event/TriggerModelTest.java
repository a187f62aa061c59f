package org.hearsay.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.document.OneParagraph;
import org.hearsay.model.Encoding;
import org.hearsay.model.EventHint;
import org.hearsay.model.Guess;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link TriggerModel}: which words are weighed, by which signs. */
final class TriggerModelTest {

    @Test
    void onlyWordsThatTheEncoderReadAreWeighed() {
        Layers plain = LayerReader.openNlp().read(OneParagraph.of("The mayor visited Ostrava."));
        assertFalse(TriggerModel.isCandidate(plain, 2));
        assertTrue(TriggerModel.isCandidate(read(plain, 0.9), 2));
        assertFalse(TriggerModel.isCandidate(read(plain, 0.001), 2));
        assertFalse(TriggerModel.isCandidate(read(plain, 0.9), 0), "an article");
    }

    @Test
    void anAdverbTellsOfNothing() {
        Layers plain = LayerReader.openNlp().read(OneParagraph.of("The mayor went away quickly."));
        assertFalse(TriggerModel.isCandidate(read(plain, 0.9), 4), "quickly");
    }

    @Test
    void whatTheEncoderHoldsLikelierIsLikelier() {
        Layers plain = LayerReader.openNlp().read(OneParagraph.of("The mayor visited Ostrava."));
        TriggerModel model = TriggerModel.english();
        double sure = model.likely(TriggerModel.listSigns(read(plain, 0.99), 2));
        double unsure = model.likely(TriggerModel.listSigns(read(plain, 0.1), 2));
        assertTrue(sure > model.line() && unsure < model.line(), sure + " " + unsure);
    }

    @Test
    void signsAreInAFixedOrder() {
        Layers layers = read(LayerReader.openNlp().read(OneParagraph.of("The mayor visited Ostrava.")), 0.9);
        List<String> signs = TriggerModel.listSigns(layers, 2);
        assertEquals(signs, TriggerModel.listSigns(layers, 2));
        assertEquals(List.of("bias", "event 2", "kinded 2"), signs.subList(0, 3));
    }

    @Test
    void aLineIsAShare() {
        assertThrows(IllegalArgumentException.class, () -> new TriggerModel(Map.of(), 2));
    }

    private static Layers read(Layers layers, double eventness) {
        var likely = new ArrayList<>(Collections.nCopies(layers.tokens().size(), eventness));
        var hint = new EventHint(List.of(new Guess("visit", eventness)), List.of(), Optional.empty());
        var hints = Collections.nCopies(layers.tokens().size(), hint);
        return layers.with(new Encoding(List.of(), List.of(), Map.of(), List.of(), likely, hints));
    }
}
