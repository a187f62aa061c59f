package org.hearsay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.document.Document;
import org.hearsay.lexicon.Lexicon;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** FEATURE UNDER TEST: the examples beside the lexicon of layout words. */
class LayoutSpecTest {

    private static final SourceReader READER = SourceReader.create();

    @AfterAll
    static void close() {
        READER.close();
    }

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        try (InputStream in = Lexicon.class.getResourceAsStream("en/layout.spec.yml")) {
            var load = new Load(LoadSettings.builder().build());
            return ((List<?>) load.loadFromInputStream(in))
                    .stream()
                            .map(e -> (List<?>) ((Map<?, ?>) e).get("report"))
                            .map(lines ->
                                    DynamicTest.dynamicTest(lines.getFirst().toString(), () -> check(lines)));
        }
    }

    private static void check(List<?> lines) {
        String text = lines.stream()
                .map(l -> ((Map<?, ?>) l).values().iterator().next() + "\n\n")
                .collect(Collectors.joining());
        Document document = Sketch.text(READER, text).document();
        assertEquals(
                lines.toString(),
                document.blocks().stream()
                        .map(b -> Map.of(
                                b.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                                b.span().of(document.text())))
                        .toList()
                        .toString());
    }
}
