package org.hearsay.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hearsay.document.OneParagraph;
import org.hearsay.mention.MentionFinder;
import org.hearsay.model.Encoding;
import org.hearsay.model.EventHint;
import org.hearsay.model.Guess;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: an event for each word that the encoder takes for one; its kind is no condition. */
final class EventsWithEncoderTest {

    private static final LayerReader LAYERS = LayerReader.openNlp();

    @Test
    void aWordThatNoListKnowsIsAnEvent() {
        String report = "Ada Vell was throttled in Ostrava.";
        assertEquals("", told(report));
        assertEquals("other 'throttled' actual", told(report, seen("throttled", 0.97, new Guess("other", 0.8))));
        assertEquals("kill 'throttled' actual", told(report, seen("throttled", 0.97, new Guess("kill", 0.8))));
    }

    @Test
    void aCertainReadingOverrulesTheKindOfTheWordList() {
        String report = "The general was arrested by a song.";
        assertEquals("arrest 'arrested' actual", told(report, seen("arrested", 0.97, new Guess("arrest", 0.8))));
        assertEquals("meet 'arrested' actual", told(report, seen("arrested", 0.97, new Guess("meet", 0.9))));
    }

    @Test
    void anUnsureKindIsOther() {
        String report = "Ada Vell was throttled in Ostrava.";
        assertEquals(
                "other 'throttled' actual",
                told(
                        report,
                        seen(
                                "throttled",
                                0.97,
                                new Guess("kill", 0.2),
                                new Guess("die", 0.2),
                                new Guess("arrest", 0.2))));
    }

    @Test
    void aWordThatSurelyNamesNoEventIsDropped() {
        String report = "The hurricane grew near Ostrava.";
        assertEquals("disaster 'hurricane' actual", told(report));
        assertEquals("", told(report, seen("hurricane", 0.01)));
    }

    @Test
    void thePartOfANounMayTellToo() {
        String report = "The capsized boat lay on the beach.";
        assertEquals("accident 'capsized' actual", told(report, seen("capsized", 0.98, new Guess("accident", 0.9))));
    }

    @Test
    void whatOnlyBringsAClaimIsNone() {
        String report = "Ada Vell remarked that it was late.";
        assertEquals("", told(report, seen("remarked", 0.98)));
    }

    @Test
    void withoutAnEncodingNothingChanges() {
        String report = "Ada Vell met Ivo Sand in Ostrava after an attack.";
        assertEquals(
                told(report),
                told(report, l -> l.with(new Encoding(List.of(), List.of(), Map.of(), List.of(), List.of()))));
    }

    /** One word of which an encoder is made to have read something; all others are no event words. */
    private static UnaryOperator<Layers> seen(String word, double eventness, Guess... kinds) {
        return layers -> {
            int words = layers.tokens().size();
            var likely = new ArrayList<>(Collections.nCopies(words, 0.0));
            var hints = new ArrayList<>(Collections.nCopies(words, EventHint.NONE));
            for (int i = 0; i < words; i++) {
                if (layers.tokens().get(i).text().equals(word)) {
                    likely.set(i, eventness);
                    hints.set(i, new EventHint(List.of(kinds), List.of(), Optional.empty()));
                }
            }
            return layers.with(new Encoding(List.of(), List.of(), Map.of(), List.of(), likely, hints));
        };
    }

    private static String told(String report) {
        return told(report, layers -> layers);
    }

    /** A line a mention, participants left out. */
    private static String told(String report, UnaryOperator<Layers> encoder) {
        var document = OneParagraph.of(report);
        Layers layers = encoder.apply(LAYERS.read(document));
        return EventExtractor.rules()
                .extract(document, layers, MentionFinder.rules().find(document, layers), List.of(), List.of())
                .stream()
                .map(e -> e.kind().slug() + " '" + e.triggerText() + "' "
                        + e.realis().slug())
                .collect(Collectors.joining("\n"));
    }
}
