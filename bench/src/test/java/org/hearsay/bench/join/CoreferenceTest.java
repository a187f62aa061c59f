package org.hearsay.bench.join;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The three measures on examples worked out by hand. */
class CoreferenceTest {

    @Test
    void whatIsRightIsWhole() {
        var figures = new Coreference();
        figures.add(List.of(Set.of("a", "b"), Set.of("c")), List.of(Set.of("c"), Set.of("b", "a")));
        assertEquals(100, figures.conll(), 1e-9);
    }

    @Test
    void aLinkMissedCostsEachMeasure() {
        var figures = new Coreference();
        figures.add(List.of(Set.of("a", "b"), Set.of("c")), List.of(Set.of("a"), Set.of("b"), Set.of("c")));
        // MUC 0; B3: recall 2/3, precision 1; CEAFe: 2/3 + 1 of 2 and of 3
        double cubed = 200 * (2.0 / 3) / (2.0 / 3 + 1);
        double ceaf = 200 * ((5.0 / 3 / 2) * (5.0 / 3 / 3)) / (5.0 / 3 / 2 + 5.0 / 3 / 3);
        assertEquals((0 + cubed + ceaf) / 3, figures.conll(), 1e-9);
    }
}
