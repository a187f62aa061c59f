package org.hearsay.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: which Latin spelling a name of another script is likeliest to have. */
class ScriptModelTest {

    private static final List<String> SPELLINGS =
            List.of("salim", "salman", "sultan", "shahin", "shaheen", "karimi", "berkov", "barak", "tarif", "trofimov");

    @ParameterizedTest
    @CsvSource({"سليم,salim", "سلمان,salman", "ترفي,tarif", "ברקוב,berkov", "כרימי,karimi"})
    void likeliest(String own, String latin) {
        ScriptModel model = ScriptModel.of(own).orElseThrow();
        String best = SPELLINGS.stream()
                .max(Comparator.comparingDouble(s -> model.log(s, own)))
                .orElseThrow();
        assertEquals(latin, best);
    }

    @Test
    void noneForScriptsWithVowels() {
        assertEquals(Optional.empty(), ScriptModel.of("дорлин"));
        assertEquals(Optional.empty(), ScriptModel.of(""));
    }

    @Test
    void endlessWords() {
        ScriptModel model = ScriptModel.of("س").orElseThrow();
        assertTrue(model.fit("a".repeat(500), "س") < ScriptModel.POOR);
        assertTrue(model.fit("a", "س".repeat(30)) < ScriptModel.POOR);
    }
}
