package org.hearsay.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.document.OneParagraph;
import org.hearsay.issue.DossierException;
import org.hearsay.issue.IssueCode;
import org.hearsay.model.Encoder;
import org.hearsay.model.Encoding;
import org.hearsay.model.Layers;
import org.hearsay.model.Parse;
import org.hearsay.model.Tag;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: words are tagged once: by the encoder ({@link ReadWords}), else by the tagger. */
class EncodingLayerReaderTest {

    private static final OpenNlpLayerReader WORDS = new OpenNlpLayerReader();
    private static final String REPORT = "The dam broke in 1931.";

    @Test
    void theEncodersTagsCount() {
        List<Tag> tags = List.of(Tag.DET, Tag.ADJ, Tag.VERB, Tag.ADP, Tag.X, Tag.X);
        assertEquals("The/DET dam/ADJ broke/VERB in/ADP 1931/NUM ./PUNCT", tags(read(layers -> encoding(tags, 0.9))));
    }

    @Test
    void aSentenceWithAnUnsureWordIsTaggedToo() {
        List<Tag> tags = List.of(Tag.DET, Tag.ADJ, Tag.VERB, Tag.ADP, Tag.X, Tag.X);
        assertEquals(tags(WORDS.read(OneParagraph.of(REPORT))), tags(read(layers -> encoding(tags, 0.3))));
    }

    @Test
    void anEncoderWithoutSyntaxLeavesTheTagsToTheTagger() {
        Layers layers = read(l -> new Encoding(List.of(), List.of(), Map.of(), List.of(), List.of()));
        assertEquals(tags(WORDS.read(OneParagraph.of(REPORT))), tags(layers));
        assertTrue(layers.encoding().isPresent());
    }

    @Test
    void aMachineThatRefusesLeavesAllToTheTagger() {
        Layers layers = read(l -> {
            throw new DossierException(IssueCode.MODEL_UNUSABLE, "refused", new IllegalStateException());
        });
        assertEquals(tags(WORDS.read(OneParagraph.of(REPORT))), tags(layers));
        assertTrue(layers.encoding().isEmpty());
    }

    private static Layers read(Function<Layers, Encoding> reading) {
        var encoder = new Encoder() {
            @Override
            public String version() {
                return "made up";
            }

            @Override
            public Encoding encode(Layers layers, int depth) {
                return reading.apply(layers);
            }

            @Override
            public void close() {}
        };
        return new EncodingLayerReader(WORDS, encoder).read(OneParagraph.of(REPORT));
    }

    private static Encoding encoding(List<Tag> tags, double sure) {
        List<Parse> parses = tags.stream()
                .map(tag -> new Parse(tag, sure, "", Parse.ROOT, "root", sure))
                .toList();
        return new Encoding(parses, List.of(), Map.of(), List.of(), List.of());
    }

    private static String tags(Layers layers) {
        return layers.tokens().stream().map(t -> t.text() + "/" + t.tag()).collect(Collectors.joining(" "));
    }
}
