package org.hearsay.claim.internal.weighing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProposalsTest {

    @Test
    void whatNoEncoderReadIsTheRules() {
        assertEquals("""
                Ada Vell (RULES) | said | the dam held (RULES)
                """, new Cued("Ada Vell said the dam held.").readings());
    }

    @Test
    void whereBothAgreeOneReadingIsLeft() {
        assertEquals("""
                Ada Vell (BOTH) | said | the dam held (BOTH)
                """, new Cued("Ada Vell said the dam held.", "Ada Vell | said | the dam held").readings());
    }

    @Test
    void anotherSourceIsASecondReadingOfTheCue() {
        assertEquals(
                """
                Ada Vell (RULES) | said | the dam held (BOTH)
                Tor Medd (ENCODER) | said | the dam held (BOTH)
                """,
                new Cued("Tor Medd met Ada Vell, who said the dam held.", "Tor Medd | said | the dam held").readings());
    }

    @Test
    void eachSourceGoesWithEachContent() {
        assertEquals(
                4,
                new Cued("Tor Medd met Ada Vell, who said the dam held.", "Tor Medd | said | the dam")
                        .propose()
                        .getFirst()
                        .size());
    }

    @Test
    void aCueOfTheEncoderAloneStandsByItself() {
        assertEquals(
                """
                Ada Vell (ENCODER) | had it | the dam was broken (ENCODER)
                """,
                new Cued("Ada Vell had it that the dam was broken.", "Ada Vell | had it | that the dam was broken")
                        .readings());
    }

    @Test
    void aNegatedCueIsUnreal() {
        assertTrue(new Cued("Ada Vell would not say whether the dam held.", "Ada Vell | say | whether the dam held")
                .propose()
                .getFirst()
                .getFirst()
                .unreal());
    }
}
