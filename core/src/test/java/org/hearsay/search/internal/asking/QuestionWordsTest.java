package org.hearsay.search.internal.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionWordsTest {

    private final QuestionWords words = new QuestionWords();

    private Set<Wanted> wanted(String question) {
        return words.wanted(List.of(question.split(" ")));
    }

    @Test
    void whatIsAskedForFollowsFromTheWords() {
        assertEquals(Set.of(Wanted.HOW_MANY), wanted("How many sheep drowned"));
        assertEquals(Set.of(Wanted.WHEN), wanted("on which day did the ferry leave"));
        assertEquals(Set.of(Wanted.WHERE), wanted("where did the ferry land"));
        assertEquals(Set.of(Wanted.WHY), wanted("Why was the lock shut"));
        assertEquals(Set.of(Wanted.WHO, Wanted.DENIED), wanted("who denied it"));
        assertEquals(Set.of(), wanted("ferry lock sheep"));
    }

    @Test
    void whenInTheMiddleAsksForNoDay() {
        assertEquals(Set.of(), wanted("what did the growers settle when they met"));
        assertEquals(Set.of(Wanted.WHERE, Wanted.WHEN), wanted("Where did the ferry land and when did it leave"));
    }

    @Test
    void wordsOfAskingSayNothingOfTheMatter() {
        assertTrue(words.isPlain("The"));
        assertTrue(words.isTelling("report"));
        assertFalse(words.isPlain("ferry"));
        assertFalse(words.isTelling("ferry"));
    }
}
