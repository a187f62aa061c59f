package org.hearsay.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpecRunTest {

    private static List<SpecResult> run(String yaml) {
        return SpecRun.rules().run(SpecFile.parse("a.spec.yml", yaml));
    }

    @Test
    void whatIsToldAsAWholeMustBeAll() {
        List<SpecResult> results = run("""
                # two sentences
                - text: The dam held. Nobody was hurt.
                  sentences: ["The dam held.", "Nobody was hurt."]
                - text: The dam held. Nobody was hurt.
                  sentences: ["The dam held."]
                """);
        assertEquals(
                List.of(true, false), results.stream().map(SpecResult::passed).toList());
        assertEquals(List.of(3, 5), results.stream().map(SpecResult::line).toList());
        assertEquals(
                List.of("The dam held.", "Nobody was hurt."), results.getLast().found());
    }

    @Test
    void ofOthersMoreMayBeFound() {
        List<SpecResult> results = run("""
                - text: The gates were opened.
                  lemmas: ["gates: gate"]
                  not:
                    lemmas: ["gates: gates", "opened: open"]
                """);
        assertEquals(
                List.of(true, true, false),
                results.stream().map(SpecResult::passed).toList());
    }

    @Test
    void anEmptyListMeansNone() {
        assertTrue(run("""
                - text: Rain fell.
                  claims: []
                  times: []
                """).stream().allMatch(SpecResult::passed));
    }

    @Test
    void whatIsWrongIsToldWithItsLine() {
        assertEquals("a.spec.yml:2: an unknown key 'clams'", failure("- text: Rain fell.\n  clams: []\n"));
        assertEquals("a.spec.yml:1: an example without a text", failure("- claims: []\n"));
        assertEquals("a.spec.yml:2: 'Monday' is no EDTF date", failure("- text: a\n  published: Monday\n"));
        assertTrue(failure("- text: [").startsWith("a.spec.yml is no YAML"));
    }

    private static String failure(String yaml) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> SpecFile.parse("a.spec.yml", yaml))
                .getMessage());
    }
}
