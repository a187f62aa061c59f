package org.hearsay.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Masthead;
import org.hearsay.document.Origin;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.mention.MentionFinder;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** FEATURE UNDER TEST: the examples beside the lexicon of calendar words. */
class TimeSpecTest {

    private final LayerReader layerReader = LayerReader.openNlp();
    private final MentionFinder mentionFinder = MentionFinder.rules();
    private final TimeFinder finder = TimeFinder.rules();

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        try (InputStream in = Lexicon.class.getResourceAsStream("en/times.spec.yml")) {
            var load = new Load(LoadSettings.builder().build());
            return ((List<?>) load.loadFromInputStream(in))
                    .stream()
                            .map(e -> (Map<?, ?>) e)
                            .map(e -> DynamicTest.dynamicTest((String) e.get("text"), () -> check(e)));
        }
    }

    private void check(Map<?, ?> example) {
        String text = (String) example.get("text");
        Optional<Edtf> published = Optional.ofNullable(example.get("published")).map(p -> Edtf.of(p.toString()));
        Document document = document(text, published);
        Layers layers = layerReader.read(document);
        List<String> found = finder.find(document, layers, mentionFinder.find(document, layers)).stream()
                .map(t -> t.value().map(v -> t.text() + ": " + v).orElse(t.text()))
                .toList();
        assertEquals(example.get("times"), found);
    }

    private static Document document(String text, Optional<Edtf> published) {
        var masthead = new Masthead(
                Optional.empty(),
                published,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Document(
                DocumentId.of("0", "", ""),
                new Origin("report.txt", "0".repeat(64), "text/plain", Optional.empty()),
                masthead,
                text,
                List.of(new Block(Block.Kind.PARAGRAPH, Span.of(0, text.length()), 0)),
                List.of(),
                List.of(),
                List.of());
    }
}
