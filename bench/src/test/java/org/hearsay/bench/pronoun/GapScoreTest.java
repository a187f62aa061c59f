package org.hearsay.bench.pronoun;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** {@link GapScore} on counts worked out by hand. */
class GapScoreTest {

    private static GapText text(String pronoun, boolean a, boolean b) {
        return new GapText("x", pronoun, new Span(0, pronoun.length()), new Span(0, 1), new Span(0, 1), a, b);
    }

    @Test
    void eachNameIsALabel() {
        var score = new GapScore();
        score.add(text("he", true, false), true, false);
        score.add(text("she", true, false), false, true);
        score.add(text("his", false, true), false, false);
        score.add(text("her", false, false), false, false);
        // told and right 1, told and wrong 1, right and not told 2
        assertEquals(50, score.precision(), 1e-9);
        assertEquals(100.0 / 3, score.recall(), 1e-9);
        assertEquals(40, score.f1(), 1e-9);
    }

    @Test
    void biasIsTheFeminineOverTheMasculine() {
        var score = new GapScore();
        score.add(text("he", true, false), true, false);
        score.add(text("she", true, false), true, false);
        score.add(text("her", true, false), false, false);
        assertEquals(2.0 / 3, score.bias(), 1e-9);
    }
}
