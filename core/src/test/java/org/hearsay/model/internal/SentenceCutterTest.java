package org.hearsay.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hearsay.document.Document;
import org.hearsay.document.Masthead;
import org.hearsay.document.OneParagraph;
import org.hearsay.model.LayerReader;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link SentenceCutter}: where a sentence ends, also where a stop is lost or ends no sentence. */
final class SentenceCutterTest {

    private static final LayerReader LAYERS = LayerReader.openNlp();

    private static List<String> sentences(String text) {
        Document document = OneParagraph.of(Masthead.of(Optional.empty(), Optional.empty()), text);
        return LAYERS.read(document).sentences().stream()
                .map(s -> s.span().of(text))
                .toList();
    }

    @Test
    void aStopBehindATitleEndsNothing() {
        assertEquals(
                List.of("Gen. Orr left the U.S. base.", "He was tired."),
                sentences("Gen. Orr left the U.S. base. He was tired."));
    }

    @Test
    void aCaptionThatRunsIntoTheTextEndsBeforeIt() {
        assertEquals(
                List.of("Rescuers at the pit", "The boy fell on Sunday."),
                sentences("Rescuers at the pit The boy fell on Sunday."));
        assertEquals(List.of("The pit on Sunday", "It was dry."), sentences("The pit on Sunday It was dry."));
        assertEquals(
                List.of("The pit seen from above (Picture: Orr)", "A second shaft was dug."),
                sentences("The pit seen from above (Picture: Orr) A second shaft was dug."));
        assertEquals(
                List.of("-- Ila (@ila) November 8, 2031", "The firm has not replied."),
                sentences("-- Ila (@ila) November 8, 2031 The firm has not replied."));
    }

    @Test
    void whoSignsAPostEndsIt() {
        assertEquals(
                List.of("-- Ila Moran (@ila) November 8, 2031", "Tom Orr told the Post that it was over."),
                sentences("-- Ila Moran (@ila) November 8, 2031 Tom Orr told the Post that it was over."));
        assertEquals(1, sentences("It was in November 2031 Tom Orr left.").size());
    }

    @Test
    void namesThatBeginWithAnArticleEndNothing() {
        for (String text : List.of(
                "She told The Orvane Post that it was over.",
                "He lives in The Haag with two dogs.",
                "They read from The long night at school.",
                "A Boat For The Islands")) {
            assertEquals(List.of(text), sentences(text));
        }
    }
}
