package org.hearsay.search.internal.asking.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.claim.Claim;
import org.hearsay.claim.ClaimExtractor;
import org.hearsay.document.Document;
import org.hearsay.document.ParagraphLines;
import org.hearsay.mention.MentionFinder;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: {@link SentenceEntries}: in whose words a sentence stands; '-' where the paper tells it itself. */
class SentenceEntriesTest {

    private static final LayerReader LAYERS = LayerReader.openNlp();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ila Moran | The mayor, Ila Moran, said on Monday that the dam near Orvane held.
            Ila Moran | “We were not warned,” said Ila Moran, the minister.
            Ila Moran | “We were not warned,” Ila Moran told reporters in Orvane before a meeting with the ministers of trade of the northern shore and all their many aides.
            -         | The row over the dam grew louder on Friday and the workers of the northern shore marched to the town hall of Orvane, which Ila Moran called “a farce”.
            """)
    void teller(String who, String sentence) {
        Document document = ParagraphLines.of(sentence);
        Layers layers = LAYERS.read(document);
        List<Claim> claims = ClaimExtractor.rules()
                .extract(document, layers, MentionFinder.rules().find(document, layers))
                .claims();
        assertEquals(
                who,
                SentenceEntries.findTeller(new Span(0, sentence.length()), claims)
                        .map(c -> c.speaker().text())
                        .orElse("-"));
    }
}
