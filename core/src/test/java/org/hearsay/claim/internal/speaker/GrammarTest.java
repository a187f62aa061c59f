package org.hearsay.claim.internal.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Grammar}: sentences as {@code word:TAG:head:relation}; asked is about the run of words marked *. */
class GrammarTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SUBJECT | Moran*:PROPN:1:nsubj laughed:VERB:-1:root
            SUBJECT | Brask:PROPN:3:nsubj and:CCONJ:2:cc Moran*:PROPN:0:conj laughed:VERB:-1:root
            INNER   | Brask:PROPN:1:nsubj hoped:VERB:-1:root Moran*:PROPN:3:nsubj laughed:VERB:1:ccomp
            OBJECT  | Brask:PROPN:1:nsubj met:VERB:-1:root Ila*:PROPN:3:compound Moran*:PROPN:1:obj
            OBLIQUE | Brask:PROPN:1:nsubj spoke:VERB:-1:root to:ADP:3:case Moran*:PROPN:1:obl
            APPOSED | Brask:PROPN:2:nsubj Moran*:PROPN:0:appos laughed:VERB:-1:root
            OWNER   | Moran*:PROPN:2:nmod:poss 's:PART:0:case aide:NOUN:3:nsubj laughed:VERB:-1:root
            """)
    void roles(String role, String sentence) {
        var read = new Treed(sentence);
        assertEquals(role, read.grammar().role(read.from, read.to).name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | Moran*:PROPN:2:nsubj never:ADV:2:advmod spoke:VERB:-1:root
            true  | Moran*:PROPN:1:nsubj declined:VERB:-1:root
            false | Moran*:PROPN:1:nsubj spoke:VERB:-1:root
            """)
    void silence(boolean negated, String sentence) {
        assertEquals(negated, new Treed(sentence).grammar().isNegated(0));
    }
}
