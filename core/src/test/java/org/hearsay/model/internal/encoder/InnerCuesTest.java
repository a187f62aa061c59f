package org.hearsay.model.internal.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.document.OneParagraph;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
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
        return LAYERS.read(OneParagraph.of(text));
    }
}
