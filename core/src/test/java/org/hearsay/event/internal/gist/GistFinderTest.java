package org.hearsay.event.internal.gist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.document.Document;
import org.hearsay.document.OneParagraph;
import org.hearsay.event.EventMention;
import org.hearsay.event.Gist;
import org.hearsay.model.EncoderModel;
import org.hearsay.pipeline.DocumentReading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The fewest words that say what an event is ({@link GistFinder}). Needs the model. */
final class GistFinderTest {

    private static final Path FOLDER = Path.of("../model-en/src/main/resources/org/hearsay/model/en");
    private static EncoderModel model = EncoderModel.none();

    @BeforeAll
    static void load() {
        assumeTrue(Files.exists(FOLDER.resolve("manifest.json")), "there is no model in model-en");
        model = EncoderModel.open(FOLDER);
    }

    @AfterAll
    static void close() {
        model.close();
    }

    /** The gist of the event that a word of a text names; empty where there is none. */
    private static String gist(String text, String word) {
        Document document = OneParagraph.of(text);
        return DocumentReading.of(model).read(document, List.of()).events().stream()
                .filter(e -> e.triggerText().contains(word))
                .map(EventMention::gist)
                .flatMap(g -> g.stream())
                .map(g -> words(g, text))
                .findFirst()
                .orElse("");
    }

    private static String words(Gist gist, String text) {
        return Stream.concat(gist.who().stream(), gist.what().stream())
                .map(s -> s.of(text))
                .collect(Collectors.joining(" "));
    }

    @Test
    void aVerbIsToldWithWhoAndWhom() {
        assertEquals(
                "miners blocked the road",
                gist("The miners blocked the road on Monday.", "blocked").replace("The ", ""));
    }

    @Test
    void whatIsThreatenedIsNoPartOfTheThreat() {
        assertEquals(
                "The guild threatened",
                gist("The guild threatened to bomb the castle of Karn on March 20.", "threatened"));
    }

    @Test
    void aNounIsToldWithWhatDefinesIt() {
        assertEquals("flooding of the lower mine", gist("The flooding of the lower mine began at dawn.", "flooding"));
    }
}
