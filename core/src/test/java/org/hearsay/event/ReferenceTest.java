package org.hearsay.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Reference}: whether the words around an event point back, or on to another one. */
class ReferenceTest {

    @Test
    void anotherIsAFurtherOne() {
        assertEquals(Reference.FURTHER, of("Police spoke of another attack", "attack"));
        assertEquals(Reference.FURTHER, of("In the afternoon a second bomb exploded", "exploded"));
        assertEquals(Reference.FURTHER, of("A soldier was killed in a separate clash", "killed"));
    }

    @Test
    void whatTheArticleOfTheSubjectTellsIsNotOfTheVerb() {
        assertEquals(Reference.PLAIN, of("The army struck", "struck"));
        assertEquals(Reference.PLAIN, of("The second man was killed", "killed"));
    }

    @Test
    void anArticlePointsBack() {
        assertEquals(Reference.DEFINITE, of("Nobody saw the attack", "attack"));
        assertEquals(Reference.POINTING, of("Nobody saw this attack", "attack"));
    }

    private static Reference of(String text, String trigger) {
        int at = text.indexOf(trigger);
        return Reference.of(text, new Span(at, at + trigger.length()));
    }
}
