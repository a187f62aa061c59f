package org.hearsay.mention.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.mention.Referent.Gender;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link GivenNames}: a given name tells 'he' from 'she' where one sex alone bears it. */
class GivenNamesTest {

    private final GivenNames names = GivenNames.english();

    @Test
    void oneSexAloneBearsIt() {
        assertEquals(Gender.FEMALE, names.of("Leonie Marchbank"));
        assertEquals(Gender.MALE, names.of("Pavel Dusik"));
        assertEquals(Gender.FEMALE, names.of("Zoë Orr"));
        assertEquals(Gender.MALE, names.of("Hans-Peter Vell"));
    }

    @Test
    void whatBothBearOrAFamilyNameInFrontTellsNothing() {
        assertEquals(Gender.UNKNOWN, names.of("Jean Orr"));
        assertEquals(Gender.UNKNOWN, names.of("Kim Soon-ok"));
        assertEquals(Gender.UNKNOWN, names.of("Nguyen Van Orr"));
    }

    @Test
    void oneWordMayBeAFamilyName() {
        assertEquals(Gender.UNKNOWN, names.of("Rosa"));
    }
}
