package org.hearsay.account.internal.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.hearsay.document.Document;
import org.hearsay.document.Masthead;
import org.hearsay.document.OneParagraph;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** How far and which way from a place something happened ({@link Bearing}). */
final class BearingTest {

    private static Optional<Bearing> told(String text) {
        Document document = OneParagraph.of(Masthead.of(Optional.empty(), Optional.empty()), text);
        return Bearing.find(document, Span.of(0, 3));
    }

    private static boolean areAgainst(String one, String other) {
        return told(one).orElseThrow().isAgainst(told(other).orElseThrow());
    }

    @Test
    void aWayAndADistanceAreRead() {
        assertEquals(
                Optional.of(new Bearing(11, 0, "Pelluga", "11 kilometres north of Pelluga")),
                told("She sank about 11 kilometres north of Pelluga."));
        assertEquals(
                225,
                told("It fell four km south-west of Port Ash.").orElseThrow().degrees());
        assertEquals(
                22.224,
                told("She ran aground twelve nautical miles east of Holm.")
                        .orElseThrow()
                        .kilometres(),
                1e-9);
    }

    @Test
    void noneOrTwoAreNone() {
        assertEquals(Optional.empty(), told("She sank near Pelluga."));
        assertEquals(Optional.empty(), told("They sailed from 3 km west of Holm to 9 km east of Holm."));
        assertEquals(Optional.empty(), told("The fleet lies 3 km from the town."));
    }

    @Test
    void theOtherWayAndMuchFartherAreOtherPlaces() {
        assertTrue(areAgainst("It sank 11 km north of Pelluga.", "It sank 4 km south of Pelluga."));
        assertTrue(areAgainst("It sank 4 km north of Pelluga.", "It sank 11 km north of Pelluga."));
        assertFalse(areAgainst("It sank 11 km north of Pelluga.", "It sank ten km northeast of Pelluga."));
        assertFalse(areAgainst("It sank 1 km north of Pelluga.", "It sank 3 km north of Pelluga."));
        assertFalse(areAgainst("It sank 11 km north of Pelluga.", "It sank 4 km south of Holm."));
    }

    @Test
    void aWayLiesOnTheCompass() {
        assertThrows(IllegalArgumentException.class, () -> new Bearing(1, 400, "Holm", ""));
        assertThrows(IllegalArgumentException.class, () -> new Bearing(-1, 0, "Holm", ""));
    }
}
