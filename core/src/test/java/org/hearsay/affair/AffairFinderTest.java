package org.hearsay.affair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.document.DocumentId;
import org.hearsay.text.Edtf;
import org.junit.jupiter.api.Test;

class AffairFinderTest {

    private static final List<Coverage> PILE = List.of(
            coverage("d1", "2031-03-06", """
                    Dam at Vellmar bursts

                    The Orrin Dam above Vellmar gave way early on Thursday. Mayor Tessa Quill said the water reached the market of Vellmar
                    within the hour. The Orrin Board, which runs the dam, said that its gates had been inspected in January.
                    """),
            coverage("d2", "2031-03-07", """
                    Board knew of cracks, engineer says

                    Cracks in the Orrin Dam were known for years, a former engineer of the Orrin Board told reporters in Vellmar. Tessa Quill,
                    the mayor, demanded an inquiry into the board.
                    """),
            coverage("d3", "2031-03-07", """
                    Striker Joss Hamlin leaves Ferrow United

                    Joss Hamlin signed for Port Cassel on Friday after nine years at Ferrow United. The Cassel club paid forty million crowns,
                    coach Ilmar Dehn said at the Harbour Ground.
                    """),
            coverage("d4", "2031-03-09", """
                    Hamlin scores on first day

                    Joss Hamlin scored twice for Port Cassel at the Harbour Ground, to the joy of coach Ilmar Dehn. Ferrow United lost at home.
                    """),
            coverage("d5", "2031-03-08", """
                    Court frees poet

                    A court in Sunnvik released the poet Arvo Melk on Saturday. His lawyer called the charges a farce.
                    """));

    private static Coverage coverage(String id, String day, String text) {
        return new Coverage(
                new DocumentId(id), Optional.of(text.lines().findFirst().orElse("")), Edtf.find(day), text, Set.of());
    }

    private static List<List<String>> groups(List<Coverage> pile) {
        return AffairFinder.learned().find(pile, List.of()).stream()
                .map(a -> a.documents().stream().map(DocumentId::value).toList())
                .sorted((a, b) -> a.getFirst().compareTo(b.getFirst()))
                .toList();
    }

    @Test
    void a01ReportsOfOneAffairStandTogetherAndOthersApart() {
        assertEquals(List.of(List.of("d1", "d2"), List.of("d3", "d4"), List.of("d5")), groups(PILE));
    }

    @Test
    void a02AnAffairWithoutEventsIsNamedByATitle() {
        assertEquals(
                List.of("\u201cCourt frees poet\u201d"),
                AffairFinder.learned().find(List.of(PILE.get(4)), List.of()).stream()
                        .map(Affair::name)
                        .toList());
    }

    @Test
    void a03AnEmptyPileHasNone() {
        assertEquals(List.of(), AffairFinder.learned().find(List.of(), List.of()));
    }

    @Property(tries = 20)
    void a04TheOrderOfTheReportsDoesNotShow(@ForAll long seed) {
        var shuffled = new ArrayList<>(PILE);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(
                AffairFinder.learned().find(PILE, List.of()),
                AffairFinder.learned().find(shuffled, List.of()));
    }
}
