package org.hearsay.entity.internal.tie;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: words that keep an office from the wrong body. */
class TieWordsTest {

    private final TieWords words = TieWords.ENGLISH;

    @Test
    void aUnitIsNotItsBody() {
        assertTrue(words.isUnit(List.of("velm", "front"), List.of("velm", "front", "youth", "bureau")));
        assertFalse(words.isUnit(List.of("velm"), List.of("velm", "foods")));
        // a short form of the unit itself
        assertFalse(words.isUnit(List.of("stone", "brigades"), List.of("stone", "brigades", "command")));
        assertFalse(words.isUnit(List.of("guard"), List.of("river", "guard")));
    }

    @Test
    void aPortfolioIsNoBody() {
        assertTrue(words.isPortfolio(List.of("foreign", "affairs")));
        assertTrue(words.isPortfolio(List.of("interior")));
        assertFalse(words.isPortfolio(List.of("federal", "police")));
        assertFalse(words.isPortfolio(List.of("velm", "front")));
        assertFalse(words.isPortfolio(List.of()));
    }

    @Test
    void titlesBelongToNoName() {
        assertTrue(words.isTitle("lieutenant-colonel"));
        assertTrue(words.isTitle("dr"));
        assertFalse(words.isTitle("qods"));
    }

    @Test
    void aTownIsAKindOfPlace() {
        assertTrue(words.isPlace("town"));
        assertFalse(words.isPlace("office"));
    }

    @Test
    void whoeverOwnsIsNoHolder() {
        TieWords.Word owner = words.findNoun(List.of("owner"), 0).orElseThrow().value();
        assertTrue(owner.bond() == Bond.OWNED && owner.swap());
    }

    @Test
    void someVerbsDeny() {
        assertTrue(words.isDenying("deny"));
        assertTrue(words.isDenying("reject"));
        assertFalse(words.isDenying("say"));
    }
}
