package org.hearsay.account.internal.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearsay.account.internal.naming.Surroundings.Around;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: what {@link Surroundings} tells of the word of an event. */
final class SurroundingsTest {

    private static final String REPORT = """
            Yard closed in Aldport

            The guards, who had come at noon, closed the yard to the guild. He left. “We left the port,” she said.
            """;

    @Test
    void aClauseIsQuotedWhole() {
        assertEquals(
                new Around("closed the yard to the guild", true),
                at(REPORT, "closed the yard").around());
    }

    /** 'On Friday' says too little by itself. */
    @Test
    void aClauseOfFewWordsIsQuotedWithItsSentence() {
        String report = "On Friday, they say, the yard was closed.";
        assertEquals(
                new Around("On Friday, they say, the yard was closed", true),
                at(report, "say").around());
    }

    @Test
    void aLongSentenceIsCutWithASignOfIt() {
        Around around = at("word ".repeat(30) + "closed " + "word ".repeat(30), "closed")
                .around();
        assertTrue(around.words().startsWith("… word") && around.words().endsWith("word …"), around.words());
        assertFalse(around.whole());
    }

    @Test
    void aLineWithoutAStopIsATitle() {
        assertTrue(at(REPORT, "closed in").isTitle());
        assertFalse(at(REPORT, "closed the yard").isTitle());
    }

    @Test
    void whatStandsBetweenMarksIsQuoted() {
        assertTrue(at(REPORT, "left the port").isQuoted());
        assertFalse(at(REPORT, "closed the yard").isQuoted());
    }

    @Test
    void aSentenceEndsWhatIsNear() {
        Surroundings closed = at(REPORT, "closed the yard");
        assertTrue(closed.isNear(span(REPORT, "noon")));
        assertFalse(closed.isNear(span(REPORT, "port,")));
        assertFalse(closed.isNear(span(REPORT, "Aldport")));
    }

    private static Surroundings at(String report, String words) {
        return new Surroundings(report, span(report, words));
    }

    private static Span span(String report, String words) {
        int at = report.indexOf(words);
        return Span.of(at, at + words.length());
    }
}
