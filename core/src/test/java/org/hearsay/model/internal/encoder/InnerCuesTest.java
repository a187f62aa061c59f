package org.hearsay.model.internal.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Ids;
import org.hearsay.document.Masthead;
import org.hearsay.document.Origin;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: which contents are worth another run of the model. */
class InnerCuesTest {

    private static final LayerReader LAYERS = LayerReader.openNlp();
    private static final InnerCues.Book BOOK = InnerCues.Book.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the dam broke                                   | false
                    a long and wet summer in the valley             | false
                    the council denied the report                   | true
                    according to the council the dam broke          | true
                    the rumour of a flood in the valley             | true
                    the mayor went on about the dam                 | true
                    the engineer radioed that the gates were broken | true
                    the council called for help                     | true
                    so it is a "wall of paper" at best              | true
                    """)
    void aWordOfSayingAMarkOrTwoPredicatesAreNeeded(String text, boolean may) {
        Layers layers = read(text);
        var cues = new InnerCues(layers.tokens(), List.of(), BOOK);
        assertEquals(may, cues.mayStandIn(0, layers.tokens().size()));
    }

    private static Layers read(String text) {
        return LAYERS.read(new Document(
                new DocumentId("d1"),
                new Origin(
                        "a.txt",
                        Ids.sha256(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        "text/plain",
                        Optional.empty()),
                Masthead.EMPTY,
                text,
                List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()), 0)),
                List.of(),
                List.of(),
                List.of()));
    }
}
