package org.hearsay.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void foldsCaseAccentsAndMarks() {
        assertEquals("mbele saint oro", Spelling.fold("Mb\u00e9l\u00e9  Saint-O\u2019ro"));
        assertEquals("osk", Spelling.fold("\u00d8sk").replace("o", "o"));
    }

    @Test
    void dropsArticles() {
        assertEquals(List.of("umari"), Spelling.words("Al-'Umari"));
        assertEquals(List.of("velm", "times"), Spelling.words("The Velm Times"));
        assertEquals(List.of("the"), Spelling.words("The"));
    }

    @Test
    void romanisationsAreAlike() {
        assertTrue(Spelling.isAlike("ismat", "esmat"));
        assertTrue(Spelling.isAlike("oraniya", "oraniyeh"));
        assertTrue(Spelling.isAlike("tolensky", "tolenskiy"));
        assertFalse(Spelling.isAlike("mosuli", "tikriti"));
        assertFalse(Spelling.isAlike("ali", "eli"));
    }

    @Test
    void distanceStopsAtItsLimit() {
        assertEquals(1, Spelling.distance("toll", "tolls", 2));
        assertEquals(3, Spelling.distance("toll", "xyzwv", 2));
        assertEquals(0, Spelling.distance("", "", 1));
    }
}
