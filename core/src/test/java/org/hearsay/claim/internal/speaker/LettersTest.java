package org.hearsay.claim.internal.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: {@link Letters}: 'he writes' is the writer, not the one whom the letter went to. */
class LettersTest {

    /** Whether Odo Brask, to whom Ila Moran wrote, is left for the pronoun. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            false | Ila:PROPN:1:flat Moran:PROPN:2:nsubj wrote:VERB:-1:root to:ADP:4:case Odo:PROPN:2:obl Brask:PROPN:4:flat they*:PRON:7:nsubj writes:VERB:2:conj
            false | Ila:PROPN:3:nmod:poss Moran:PROPN:0:flat 's:PART:0:case letter:NOUN:7:nsubj to:ADP:5:case Odo:PROPN:3:nmod Brask:PROPN:5:flat came:VERB:-1:root they*:PRON:9:nsubj writes:VERB:7:conj
            true  | Ila:PROPN:1:flat Moran:PROPN:2:nsubj wrote:VERB:-1:root to:ADP:4:case Odo:PROPN:2:obl Brask:PROPN:4:flat they*:PRON:7:nsubj laughed:VERB:2:conj
            """)
    void readers(boolean left, String sentence) {
        var read = new Treed(sentence);
        Cast cast = Cast.of(read.passage, List.of());
        assertEquals(
                left,
                new Letters(read.passage, cast)
                        .withoutReaders(read.from, cast.list(), Optional.empty()).stream()
                                .anyMatch(c -> c.name().equals("Odo Brask")));
    }
}
