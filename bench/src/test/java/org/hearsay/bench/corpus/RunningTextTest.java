package org.hearsay.bench.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a corpus's words become a text as it is printed, and keep their places. */
class RunningTextTest {

    @Test
    void marksStandWhereTheyArePrinted() {
        var text = new RunningText();
        text.sentence(List.of("``", "No", ",", "''", "said", "Vell", "'s", "aide", "(", "52", ")", "."));
        assertEquals("\"No,\" said Vell's aide (52).", text.toString());
    }

    @Test
    void aSentenceIsALineAndWordsKeepTheirPlaces() {
        var text = new RunningText();
        text.sentence(List.of("Ostrava", "flooded", "."));
        text.sentence(List.of("Nobody", "died", "."));
        assertEquals("died", text.span(4, 5).of(text.toString()));
        assertEquals("Nobody died.", text.span(3, 6).of(text.toString()));
    }
}
