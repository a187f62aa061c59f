package org.hearsay.claim.internal.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.mention.Referent.Gender;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Gendered}: nouns that only a she or only a he bears. */
final class GenderedTest {

    @Test
    void kinAndOffices() {
        assertEquals(Gender.FEMALE, Gendered.of("widow"));
        assertEquals(Gender.FEMALE, Gendered.of("chairwoman"));
        assertEquals(Gender.MALE, Gendered.of("uncle"));
        assertEquals(Gender.MALE, Gendered.of("policeman"));
    }

    @Test
    void mostNounsTellNothing() {
        assertEquals(Gender.UNKNOWN, Gendered.of("minister"));
        assertEquals(Gender.UNKNOWN, Gendered.of("witness"));
        assertEquals(Gender.UNKNOWN, Gendered.of("human"));
    }
}
