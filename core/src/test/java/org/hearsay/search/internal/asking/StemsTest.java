package org.hearsay.search.internal.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StemsTest {

    private static List<String> stems(String text) {
        try (var stems = new Stems()) {
            return stems.list(text).stream().map(Stems.Stem::text).toList();
        }
    }

    @Test
    void oneWordInSeveralFormsIsOne() {
        assertEquals(stems("announce"), stems("Announcement"));
        assertEquals(stems("sink"), stems("sank"));
        assertEquals(stems("sink"), stems("sunk"));
        assertEquals(stems("minister"), stems("minister’s"));
        assertEquals(stems("Muller"), stems("Müller"));
    }

    @Test
    void numbersAreFigures() {
        assertEquals(stems("12 boats"), stems("twelve boats"));
    }

    @Test
    void lettersThatStandForANameAreNoPronoun() {
        assertEquals(List.of("usa"), stems("US"));
        assertEquals(List.of("usa"), stems("U.S."));
        assertEquals(List.of("us"), stems("us"));
    }

    @Test
    void eachStandsWhereItsWordDoes() {
        try (var stems = new Stems()) {
            Stems.Stem second = stems.list("the gates").get(1);
            assertEquals("gates", "the gates".substring(second.start(), second.end()));
        }
    }
}
