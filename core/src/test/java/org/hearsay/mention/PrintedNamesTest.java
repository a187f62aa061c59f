package org.hearsay.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@code PrintedNames} widens what the encoder reads to the longest form printed. */
class PrintedNamesTest {

    private static void check(String text, List<String> printed, String... read) {
        assertEquals(printed, Reports.words(Reports.read(text, read), Name.class));
    }

    @Test
    void titlesStandBeforeTheName() {
        check("It was Foreign Minister Ada Toll.", List.of("Foreign Minister Ada Toll"), "person 0.97 Ada Toll");
        check("It was Special Envoy Dr Ada Toll.", List.of("Special Envoy Dr Ada Toll"), "person 0.97 Ada Toll");
        check("It was the nurse Ada Toll.", List.of("Ada Toll"), "person 0.97 Ada Toll");
    }

    @Test
    void aBodyIsPrintedWithItsCountry() {
        check(
                "He left the Danish Foreign Ministry.",
                List.of("Danish Foreign Ministry"),
                "misc 0.99 Danish",
                "organization 0.95 Foreign Ministry");
    }

    @Test
    void aBodyIsPrintedWithItsPossessor() {
        check(
                "He joined Velm's River Force.",
                List.of("Velm's River Force", "Velm"),
                "location 0.95 Velm",
                "organization 0.95 River Force");
    }
}
