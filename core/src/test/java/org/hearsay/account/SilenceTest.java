package org.hearsay.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.document.OneParagraph;
import org.hearsay.mention.MentionFinder;
import org.hearsay.model.LayerReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Silence}: who is told to have said nothing. */
class SilenceTest {

    private static final LayerReader LAYERS = LayerReader.openNlp();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada Vell declined to comment.                    | declined to comment
            Ada Vell would not be drawn.                     | would not be drawn
            Ada Vell did not wish to comment.                | did not wish to comment
            Ada Vell refused to answer.                      | refused to answer
            Ada Vell has yet to reply.                       | has yet to reply
            Ada Vell could not be reached.                   | could not be reached
            Ada Vell won't say who it was.                   | won't say
            Ada Vell had no comment.                         | had no comment
            Ada Vell did not answer calls.                   | did not answer calls
            Ada Vell did not say that the bridge was safe.   | -
            Ada Vell refused to leave.                       | -
            """)
    void whoSaysNothing(String report, String words) {
        var document = OneParagraph.of(report);
        var mentions = MentionFinder.rules().find(document, LAYERS.read(document));
        List<String> found = Silence.listIn(document, mentions).stream()
                .map(s -> s.span().of(report))
                .toList();
        assertEquals(words.equals("-") ? List.of() : List.of(words), found);
    }
}
