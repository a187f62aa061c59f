package org.hearsay.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@code Repeats} finds a name again where nothing but the rest of the report tells of it. */
class RepeatsTest {

    private static void check(String text, List<String> names, String... read) {
        assertEquals(names, Reports.names(Reports.read(text, read), text));
    }

    @Test
    void headlinesHoldTheNamesOfTheReport() {
        check(
                """
                # Minister Sorano Denies Secret Talks With Old Friends In Velm
                Kamil Sorano spoke of Velm.
                """,
                List.of("person: Sorano", "place: Velm", "person: Kamil Sorano", "place: Velm"),
                "location 0.97 Velm",
                "person 0.97 Kamil Sorano");
    }

    @Test
    void aNameThatWasOverlookedIsFoundAgain() {
        check(
                "The Velmosk wrote it. Later the Velmosk took it back.",
                List.of("organization: Velmosk", "organization: Velmosk"),
                "organization 0.95 Velmosk");
    }

    @Test
    void aCommonWordOrAnotherNameIsNoRepeat() {
        check(
                "The Tide won. A strong tide took the pier. Tide and wind helped.",
                List.of("organization: Tide"),
                "organization 0.95 Tide");
        check(
                "He fled to the South. The South Danish army came.",
                List.of("place: South"),
                "location 0.95 South",
                "misc 0.97 South Danish");
    }
}
