package org.hearsay.search.internal.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.search.answer.Meant;
import org.junit.jupiter.api.Test;

class FitTest {

    private static final Asked ASKED = new Asked(
            List.of(
                    new Asked.Group("ferri", 1, Map.of("ship", 0.5), false),
                    new Asked.Group("vell", 1, Map.of(), true)),
            Set.of(),
            Set.of(),
            Meant.UNREAD);

    private static Map<String, Double> fit(String sentence) {
        try (var stems = new Stems()) {
            return Fit.of(
                    ASKED,
                    stems.list(sentence).stream().map(Stems.Stem::text).collect(Collectors.toSet()),
                    s -> s.equals("vell") ? 3 : 1);
        }
    }

    @Test
    void rareWordsCountMore() {
        assertEquals(0.75, fit("Vell left").get("share"), 1e-9);
        assertEquals(0.25, fit("a ferry left").get("share"), 1e-9);
        assertEquals(1, fit("Vell took the ferry").get("share"), 1e-9);
    }

    @Test
    void aWordThatStandsForAnotherCountsLess() {
        assertEquals(0, fit("a ship left").get("share"), 1e-9);
        assertEquals(0.125, fit("a ship left").get("kin"), 1e-9);
    }

    @Test
    void namesAreCountedApart() {
        assertEquals(1, fit("Vell left").get("names"), 1e-9);
        assertEquals(0, fit("a ferry left").get("names"), 1e-9);
        assertTrue(fit("").values().stream().allMatch(v -> v == 0));
    }
}
