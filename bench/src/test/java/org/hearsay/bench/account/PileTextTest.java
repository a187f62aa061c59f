package org.hearsay.bench.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE UNDER TEST: the gold of a pile is read as written, and refused where it does not fit the reports. */
class PileTextTest {

    private static final String PILE = """
            x1 A fire
            === a | Hill Post | 2030-02-04
            Mill burns

            Four men died in the fire.
            === b | Lake Post | 2030-02-05
            Fire kills nine

            Nine men died in the fire.

            %% gold
            pair a b independent
            conflict toll occurrence | a "Four men died" | b "Nine men died" + b "Fire kills nine"
            trap toll rounding | a "Four men died" | b "Fire kills nine"
            """;

    @Test
    void readsReportsPairsAndCases() {
        PileText pile = PileText.read(PILE);
        assertEquals("x1", pile.id());
        assertEquals(List.of("a", "b"), List.copyOf(pile.reports().keySet()));
        assertEquals("independent", pile.pairs().get("ab"));
        PileText.Case conflict = pile.cases().getFirst();
        assertTrue(conflict.conflict());
        assertEquals(Set.of("toll", "occurrence"), conflict.slots());
        assertEquals(2, conflict.second().size());
        assertEquals("rounding", pile.cases().getLast().kind());
    }

    @Test
    void marksStandWhereTheirWordsDo() {
        PileText pile = PileText.read("""
                x2 Theft at the mint
                === a | The Bell | 2031-03-04
                [1 Theft] at the mint

                Two men [1 took] nine bars. The mint [2:planned will close].
                """);
        PileText.Report report = pile.reports().get("a");
        assertEquals(
                "Two men took nine bars. The mint will close.",
                report.text().lines().toList().getLast());
        assertEquals(
                List.of("1 Theft", "1 took", "2 will close"),
                report.marks().stream()
                        .map(m -> m.happening() + " " + m.words().of(report.text()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a \"Four men died\" => a \"Five men died\"",
                "a \"Four men died\" => a \"i\"",
                "conflict toll => conflict number",
                "pair a b independent => pair a b same",
                "pair a b independent\n => ",
                "| a \"Four men died\" | => |"
            })
    void refusesWhatDoesNotFit(String change) {
        List<String> sides = List.of(change.split(" => ?", -1));
        String wrong = PILE.replace(sides.getFirst(), sides.getLast());
        assertThrows(IllegalArgumentException.class, () -> PileText.read(wrong));
    }

    @Test
    void thePilesHoldWhatTheyPromise() throws IOException {
        int judged = 0;
        for (String half : List.of("work", "kept")) {
            List<PileText> piles = PileText.readAll(Path.of("piles", half + ".txt"));
            assertEquals(6, piles.size());
            assertTrue(piles.stream()
                    .allMatch(p -> p.reports().size() >= 4 && p.reports().size() <= 8));
            List<PileText.Case> cases =
                    piles.stream().flatMap(p -> p.cases().stream()).toList();
            assertEquals(20, cases.stream().filter(PileText.Case::conflict).count());
            assertEquals(30, cases.stream().filter(c -> !c.conflict()).count());
            judged += (int) piles.stream()
                    .flatMap(p -> p.pairs().values().stream())
                    .filter(p -> !p.equals("unclear"))
                    .count();
        }
        assertTrue(judged >= 120, "judged pairs: " + judged);
    }
}
