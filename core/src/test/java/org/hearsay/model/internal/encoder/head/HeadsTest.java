package org.hearsay.model.internal.encoder.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Heads}: what a model's outputs mean, as its file tells it. */
class HeadsTest {

    @Test
    void labelsAndChains() {
        Heads heads = Heads.of("""
                {"version": "weir-1", "window": 120, "heads": {
                  "upos": {"labels": ["NOUN","VERB"]},
                  "name": {"labels": ["O","B-x"], "crf": {"start": [0,1], "end": [0,0], "transitions": [[0,1],[1,0]]}}}}
                """);
        assertEquals(
                List.of("NOUN", "VERB"), heads.find(Heads.UPOS).orElseThrow().labels());
        assertEquals(2, heads.find("name").orElseThrow().chain().size());
        assertTrue(heads.find(Heads.LEMMA).isEmpty(), "a model may lack some");
    }

    @Test
    void headsOfPairsNeedNotBeNamed() {
        Heads heads = Heads.of("{\"version\": \"weir-1\", \"window\": 120, \"heads\": {}}");
        assertTrue(heads.withPairs(Set.of("arc", "weather")).find(Heads.ARC).isPresent());
        assertTrue(heads.withPairs(Set.of("weather")).heads().isEmpty());
    }

    @Test
    void filesThatDoNotFit() {
        for (String broken : List.of(
                "{\"version\": \"weir-1\", \"heads\": {}}",
                "{\"version\": \"weir-1\", \"window\": 2, \"heads\": {}}",
                "no JSON",
                """
                {"version": "w", "window": 120, "heads": {"name": {"labels": ["O"],
                  "crf": {"start": [0,1], "end": [0,0], "transitions": [[0,1],[1,0]]}}}}
                """)) {
            assertThrows(IllegalArgumentException.class, () -> Heads.of(broken), broken);
        }
    }
}
