package org.hearsay.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: descriptions are found whole and tied to a name only where it is clear. */
class M03_DescriptionsTest {

    @Test
    void wholePhrases() {
        Mentions mentions =
                Reports.read("Two senior officials from the interior ministry and several people familiar with "
                        + "the matter told a reporter that sources close to the talks had left.");
        List<String> words = Reports.words(mentions, Nominal.class);
        assertTrue(words.contains("Two senior officials from the interior ministry"), words::toString);
        assertTrue(words.contains("several people familiar with the matter"), words::toString);
        assertTrue(words.contains("sources close to the talks"), words::toString);
    }

    @Test
    void appositions() {
        Mentions mentions =
                Reports.read("Ada Vell, the head of the River Guard, met the country's trade minister, Jon Toll.");
        assertEquals(
                List.of("the head of the River Guard = Ada Vell", "the country's trade minister = Jon Toll"),
                Reports.tied(mentions, Nominal.class));
    }

    @Test
    void pointingBack() {
        Mentions mentions = Reports.read("""
                The daily Zarnik quoted Trade Minister Jon Toll on Monday.
                The newspaper said the minister was ill.
                """);
        assertEquals(
                List.of("The newspaper = Zarnik", "the minister = Jon Toll"), Reports.tied(mentions, Nominal.class));
    }

    @Test
    void aPrimeMinisterIsAnother() {
        Mentions mentions = Reports.read("""
                The board quoted Trade Minister Jon Toll on Monday. A visit by the prime minister was cancelled, the minister said.
                """);
        assertEquals(List.of("the minister = Jon Toll"), Reports.tied(mentions, Nominal.class));
        assertEquals(
                List.of("the prime minister = Ida Falk"),
                Reports.tied(
                        Reports.read(
                                "Prime Minister Ida Falk spoke. The minister left, and so did the prime minister."),
                        Nominal.class));
    }

    @Test
    void nobodyIsNamed() {
        Mentions mentions = Reports.read("A spokesman said the minister was ill. The group denied it.");
        assertTrue(Reports.tied(mentions, Nominal.class).isEmpty());
    }
}
