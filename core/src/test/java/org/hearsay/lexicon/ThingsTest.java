package org.hearsay.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.hearsay.text.Wording;
import org.junit.jupiter.api.Test;

/** Phrases are compared by rough stems, and things by one of their words. */
class ThingsTest {

    @Test
    void functionWordsEndingsAndAccentsAreLeftAside() {
        assertEquals(
                Set.of("attack", "harbour"),
                Wording.of("the attacks on the harbours").stems());
        assertEquals(Wording.of("was attacked"), Wording.of("Attacking!"));
        assertEquals(Wording.of("Vellmé’s stories"), Wording.of("Vellme story"));
        assertEquals(Set.of(), Wording.of("of the, and then").stems());
    }

    @Test
    void oneThingUnderTwoWordsIsOne() {
        assertEquals(Things.wording("the airliner"), Things.wording("planes"));
        assertEquals(Things.wording("an accord"), Things.wording("the deal"));
        assertEquals(Set.of("meet"), Things.wording("met").stems());
    }

    @Test
    void irregularFormsOfOneEventWordMeet() {
        assertEquals(Things.event("sank"), Things.event("sinking"));
        assertEquals(Things.event("shot"), Things.event("shooting"));
        assertEquals(0, Things.event("sank").shared(Things.event("said")));
    }
}
