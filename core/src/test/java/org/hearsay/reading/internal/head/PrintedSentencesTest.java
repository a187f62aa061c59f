package org.hearsay.reading.internal.head;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.reading.internal.paragraph.Shape;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link PrintedSentences}: sentences that tell where and when the report was printed, and nothing else. */
class PrintedSentencesTest {

    @Test
    void t01_whereAndWhen() {
        assertEquals(
                "Tellin Post 2032-03-04", read("This article was first published in the Tellin Post on 4 March 2032."));
        assertEquals("The Weir 2032-03-04", read("Originally published on March 4, 2032 by The Weir"));
        assertEquals("Tellin Post 2032-03-04", read("The Tellin Post first published this story on 4 March 2032."));
        assertEquals("- 2032-03-04", read("Posted online on 4 March 2032, 15:20"));
    }

    @Test
    void t02_whatSaysMoreIsASentence() {
        assertEquals("none", read("The report was published on 4 March 2032 and led to an inquiry into the weir."));
        assertEquals("none", read("The keepers published their list on 4 March 2032."));
        assertEquals("none", read("First published on 4 March 2032, changed on 9 March 2032"));
    }

    private static String read(String line) {
        var facts = new HeadFacts();
        return PrintedSentences.take(Shape.of(line, new Span(0, line.length())), facts)
                ? facts.outlet().orElse("-").replaceFirst("^The (?=Tellin)", "") + " "
                        + facts.printed().orElseThrow().value()
                : "none";
    }
}
