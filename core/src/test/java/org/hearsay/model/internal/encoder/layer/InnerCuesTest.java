package org.hearsay.model.internal.encoder.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.document.OneParagraph;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.model.Parse;
import org.hearsay.model.Tag;
import org.junit.jupiter.api.Test;
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
                    so it is a "wall of paper" at best              | false
                    """)
    void aWordOfSayingOrTwoPredicatesAreNeeded(String text, boolean may) {
        Layers layers = read(text);
        var cues = new InnerCues(layers.tokens(), List.of(), BOOK);
        assertEquals(may, cues.mayStandIn(0, layers.tokens().size()));
    }

    @Test
    void withATreeAClauseMustHangOnAWord() {
        assertTrue(parsed(
                "the engineer radioed that the gates broke",
                "DET 1 det\nNOUN 2 nsubj\nVERB -1 root\nSCONJ 6 mark\nDET 5 det\nNOUN 6 nsubj\nVERB 2 ccomp"));
        assertFalse(parsed(
                "the gates broke and the dam fell",
                "DET 1 det\nNOUN 2 nsubj\nVERB -1 root\nCCONJ 6 cc\nDET 5 det\nNOUN 6 nsubj\nVERB 2 conj"));
    }

    private static boolean parsed(String text, String tree) {
        Layers layers = read(text);
        List<Parse> parses = tree.lines()
                .map(line -> line.split(" "))
                .map(part -> new Parse(Tag.valueOf(part[0]), 0.9, "", Integer.parseInt(part[1]), part[2], 0.9))
                .toList();
        return new InnerCues(layers.tokens(), parses, BOOK)
                .mayStandIn(0, layers.tokens().size());
    }

    private static Layers read(String text) {
        return LAYERS.read(OneParagraph.of(text));
    }
}
