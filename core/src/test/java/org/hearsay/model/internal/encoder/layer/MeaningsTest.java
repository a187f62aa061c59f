package org.hearsay.model.internal.encoder.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.document.ParagraphLines;
import org.hearsay.model.Encoding.Meaning;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.model.Parse;
import org.hearsay.model.Sense;
import org.hearsay.model.Tag;
import org.hearsay.model.internal.encoder.head.Heads;
import org.hearsay.model.internal.encoder.head.Scores;
import org.hearsay.model.internal.encoder.head.Sheet;
import org.hearsay.model.internal.encoder.window.Stretch;
import org.hearsay.model.internal.encoder.window.Window;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Meanings}: a sentence means what lies between its content words. */
final class MeaningsTest {

    private static final Heads HEADS = Heads.of("""
            {"version": "fake-3", "window": 60, "heads": {"sense": {"labels": ["0","1"]}}}
            """);
    private static final Layers LAYERS = LayerReader.openNlp().read(ParagraphLines.of("The dam broke. It is so."));

    private static List<Meaning> meanings(Heads heads) {
        List<Optional<Parse>> parses = Stream.of(
                        Tag.DET, Tag.NOUN, Tag.VERB, Tag.PUNCT, Tag.PRON, Tag.AUX, Tag.PART, Tag.PUNCT)
                .map(t -> Optional.of(new Parse(t, 1, "x", Parse.ROOT, "root", 1)))
                .toList();
        // The first word and the marks point elsewhere, and do not count.
        float[] senses = {-9, -9, 1, 0, 0, 1, -9, -9, -9, 0, -9, 0, -9, 0, -9, 0};
        var sheet = new Sheet(new Stretch(0, 8, List.of(new Window(0, 8, 8))));
        sheet.put(0, new Scores(8, Map.of("sense", senses)), 0);
        var meanings = new Meanings(LAYERS, heads);
        meanings.read(sheet, parses);
        return meanings.list();
    }

    @Test
    void contentWordsTellAndASentenceWithoutAnyHasNoMeaning() {
        assertEquals(List.of(new Meaning(Span.of(0, 14), Sense.of(new float[] {1, 1}))), meanings(HEADS));
    }

    @Test
    void aModelWithoutSensesTellsNone() {
        assertEquals(List.of(), meanings(Heads.of("""
                {"version": "fake-3", "window": 60, "heads": {"kind": {"labels": ["O"]}}}
                """)));
    }
}
