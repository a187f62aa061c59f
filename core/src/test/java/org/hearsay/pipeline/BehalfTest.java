package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.claim.Link;
import org.hearsay.document.OneParagraph;
import org.hearsay.mention.MentionFinder;
import org.hearsay.mention.Mentions;
import org.hearsay.model.LayerReader;
import org.hearsay.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Behalf}: for whom a source without a name of its own speaks; '-' for nobody. */
class BehalfTest {

    private static final LayerReader LAYERS = LayerReader.openNlp();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway's border service       | Norway
            the border service of Norway  | Norway
            Ada Vell's lawyers            | Ada Vell
            a lawyer for Ada Vell         | Ada Vell
            an official of Norway         | -
            Norway's fishermen            | -
            a senior official             | -
            """)
    void anOrganOrVoiceSpeaksForAnother(String source, String whom) {
        String text = "Norway and Ada Vell fell out in May. In June " + source + " said that Oslo burned.";
        var document = OneParagraph.of(text);
        Mentions mentions = MentionFinder.rules().find(document, LAYERS.read(document));
        var words = Span.of(text.indexOf("June ") + 5, text.indexOf(" said"));
        var link = new Link(Link.Role.SPEAKER, source, Optional.of(words), OptionalInt.empty());
        var found = Behalf.listIn(text, mentions, List.of(link));
        assertEquals(
                whom,
                found.containsKey(words)
                        ? mentions.getReferent(found.get(words)).name()
                        : "-");
    }
}
