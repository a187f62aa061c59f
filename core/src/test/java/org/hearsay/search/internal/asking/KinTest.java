package org.hearsay.search.internal.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KinTest {

    private final Stems stems = new Stems();
    private final Kin kin = new Kin(stems);

    private boolean isKin(String word, String other) {
        return kin.of(stems.list(word).getFirst().text())
                .containsKey(stems.list(other).getFirst().text());
    }

    @Test
    void aCountryItsPeopleAndItsCapitalStandForOneAnother() {
        assertTrue(isKin("Athens", "Greek"));
        assertTrue(isKin("Greek", "Greece"));
        assertTrue(isKin("America", "US"));
        assertFalse(isKin("Greek", "Turkish"));
    }

    @Test
    void wordsOfOneActOrThingStandForOneAnother() {
        assertTrue(isKin("denies", "rejected"));
        assertTrue(isKin("plane", "jet"));
        assertFalse(isKin("denies", "jet"));
        assertEquals(Map.of(), kin.of("plum"));
    }
}
