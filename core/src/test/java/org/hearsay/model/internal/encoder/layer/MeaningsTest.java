package org.hearsay.model.internal.encoder.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.document.ParagraphLines;
import org.hearsay.model.Encoding.Meaning;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.model.Parse;
import org.hearsay.model.Sense;
import org.hearsay.model.Tag;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Meanings}: a sentence means what lies between its content words. */
final class MeaningsTest {

    private static final Layers LAYERS = LayerReader.openNlp().read(ParagraphLines.of("The dam broke. It is so."));

    private static final List<Optional<Parse>> PARSES = Stream.of(
                    Tag.DET, Tag.NOUN, Tag.VERB, Tag.PUNCT, Tag.PRON, Tag.AUX, Tag.PART, Tag.PUNCT)
            .map(t -> Optional.of(new Parse(t, 1, "x", Parse.ROOT, "root", 1)))
            .toList();

    /** The first word and the marks point elsewhere, and do not count. */
    private static final List<Sense> SENSES = Stream.of(
                    new float[] {-9, -9},
                    new float[] {1, 0},
                    new float[] {0, 1},
                    new float[] {-9, -9},
                    new float[] {-9, 0},
                    new float[] {-9, 0},
                    new float[] {-9, 0},
                    new float[] {-9, 0})
            .map(Sense::of)
            .toList();

    @Test
    void contentWordsTellAndASentenceWithoutAnyHasNoMeaning() {
        assertEquals(
                List.of(new Meaning(Span.of(0, 14), Sense.of(new float[] {1, 1}))),
                Meanings.of(LAYERS.sentences(), PARSES, SENSES));
    }

    @Test
    void aModelWithoutSensesTellsNone() {
        assertEquals(List.of(), Meanings.of(LAYERS.sentences(), PARSES, List.of()));
        assertEquals(List.of(), Meanings.of(LAYERS.sentences(), List.of(), SENSES));
    }
}
