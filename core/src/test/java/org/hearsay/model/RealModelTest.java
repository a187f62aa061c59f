package org.hearsay.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hearsay.document.OneParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: the model of the sibling module loads, and reads whatever stands in a report. Skipped without one. */
class RealModelTest {

    private static final Path FOLDER = Path.of("../model-en/src/main/resources/org/hearsay/model/en");
    private static final LayerReader WORDS = LayerReader.openNlp();
    private static EncoderModel model = EncoderModel.none();

    @BeforeAll
    static void load() {
        boolean named = !System.getProperty(EncoderModel.PROPERTY, "").isEmpty();
        assumeTrue(named || Files.exists(FOLDER.resolve("manifest.json")), "there is no model in model-en");
        model = named ? EncoderModel.find() : EncoderModel.open(FOLDER);
        assertEquals(List.of(), model.issues());
    }

    @AfterAll
    static void close() {
        model.close();
    }

    @Test
    void itFindsWhoSaysWhat() {
        String text = "The harbour minister, Ada Vell, said on Monday that the lighthouse had been closed for repairs.";
        Encoding encoding = encode(text);
        List<String> cues = encoding.attributions().stream()
                .flatMap(a -> a.cue().stream())
                .map(c -> c.span().of(text))
                .toList();
        assertTrue(cues.stream().anyMatch(c -> c.contains("said")), cues::toString);
        assertEquals(layers(text).tokens().size(), encoding.parses().size());
        assertTrue(encoding.listSpans(Labelling.NAME).stream()
                .anyMatch(n -> n.span().of(text).contains("Vell")));
    }

    @Test
    void whatNoStepReadsIsNotAskedFor() {
        Encoding encoding = encode("Ada Vell met the keepers in the old lighthouse on Monday after a storm.");
        assertFalse(encoding.listSpans(Labelling.NAME).isEmpty());
        for (Labelling unread : List.of(Labelling.ENTITY, Labelling.THING, Labelling.SLOT, Labelling.TIME)) {
            assertEquals(List.of(), encoding.listSpans(unread), unread.head());
        }
    }

    @Test
    void oddTextIsRead() {
        for (String text : List.of(
                "",
                "\u2014 \u2026 !!! ()",
                "\u202bso\u00adft\u202c \ud83d\ude80 e\u0301\u0301\u0301",
                "OFFICIALS SAID THE PORT WAS SHUT.",
                "word ".repeat(2_000),
                "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064a\u0631 \u4e2d\u6587\u5831\u7d19")) {
            Encoding encoding = encode(text);
            assertEquals(layers(text).tokens().size(), encoding.parses().size());
        }
    }

    @Test
    void threadsAndNeighboursDoNotShow() throws Exception {
        String one = "Orrin told the Courier that Vell had denied the report. \"No,\" she said.";
        String other = "Keepers met in the port. ".repeat(60);
        Encoding alone = encode(one);
        try (var executor = Executors.newFixedThreadPool(2)) {
            List<Callable<Encoding>> calls = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                String text = i % 2 == 0 ? one : other;
                calls.add(() -> encode(text));
            }
            var results = executor.invokeAll(calls);
            for (int i = 0; i < results.size(); i += 2) {
                assertEquals(alone, results.get(i).get());
            }
        }
    }

    private static Encoding encode(String text) {
        return model.encoder().orElseThrow().encode(layers(text));
    }

    private static Layers layers(String text) {
        return WORDS.read(OneParagraph.of(text));
    }
}
