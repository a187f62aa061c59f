package org.hearsay.claim.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.claim.internal.rule.Attribution;
import org.hearsay.claim.internal.unit.Unit;
import org.hearsay.claim.internal.weighing.Cued;
import org.hearsay.document.Block;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: what a note says itself is told, the titles that it cites are not. */
class CitedTitlesTest {

    @Test
    void aVerbWithACapitalIsOfATitle() {
        assertTrue(holds("See Vellmar Papers No. 12, Orvane Envoy Denies That The Dam Held, May 2, 2031."));
    }

    @Test
    void aNoteThatTellsSomethingIsNoTitle() {
        assertFalse(holds("Ada Vell denied that the dam held."));
        assertFalse(holds("The letter was printed on May 2. Said Ada Vell: the dam held."));
    }

    @Test
    void proseIsLeftAlone() {
        var cued = new Cued("Orvane Envoy Denies That The Dam Held.");
        assertFalse(cued.propose().stream()
                .flatMap(List::stream)
                .anyMatch(p -> new CitedTitles(cued.report).holds(p.attribution())));
    }

    private static boolean holds(String note) {
        var cued = new Cued(note);
        var titles = new CitedTitles(note);
        return cued.propose().stream()
                .flatMap(List::stream)
                .map(p -> inNote(p.attribution()))
                .anyMatch(titles::holds);
    }

    private static Attribution inNote(Attribution a) {
        Unit unit = a.unit();
        var note = new Unit(unit.number(), unit.level(), unit.block(), Block.Kind.NOTE, unit.items());
        return new Attribution(note, a.cue(), a.cueSpan(), a.sources(), a.contents());
    }
}
