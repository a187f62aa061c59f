package org.hearsay.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.event.EventKind;
import org.hearsay.event.Realis;
import org.hearsay.mention.EntityKind;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link RetractionLine}: what one report takes back stands beside the claim of the other that told it. */
class RetractionLineTest {

    private static final String CHARGE = """
            Charge
            Ada Vell said that guards burned the mill. Oren Tal said that guards burned it.
            """;
    private static final String BACK = """
            Taken back
            Ada Vell withdrew her claim that guards burned the mill.
            """;

    private final Pile pile = new Pile();

    RetractionLineTest() {
        told("Wire", "2031-03-05", CHARGE)
                .says("Ada Vell", "guards burned the mill")
                .says("Oren Tal", "guards burned it")
                .tells(EventKind.ATTACK, "burned the", "a fire", Realis.ACTUAL)
                .tells(EventKind.ATTACK, "burned it", "a fire", Realis.ACTUAL);
    }

    private Pile.Report told(String outlet, String date, String text) {
        Pile.Report report = pile.report(outlet, date, text).names("Ada Vell", EntityKind.PERSON, "Ada Vell");
        return text.contains("Oren Tal") ? report.names("Oren Tal", EntityKind.PERSON, "Oren Tal") : report;
    }

    private void back(String date) {
        told("Dovetail", date, BACK)
                .withdraws("Ada Vell", "withdrew her claim", "her claim that guards burned the mill")
                .tells(EventKind.ATTACK, "burned", "a fire", Realis.HYPOTHETICAL);
    }

    @Test
    void whereItsEventIsShownAndByWhomItIsTakenBack() {
        back("2031-03-09");
        var fire = pile.reconciliation().events().stream()
                .filter(e -> e.name().equals("a fire"))
                .findFirst()
                .orElseThrow();
        List<RetractionLine> beside = RetractionLine.listOf(fire, pile.reconciliation(), pile::getExtraction);
        assertEquals(List.of("guards burned the mill"), contents(beside));
        assertEquals(
                contents(beside),
                contents(Portrait.of(pile.entity("Ada Vell"), pile.reconciliation(), pile::getExtraction)
                        .retractions()));
    }

    @Test
    void whatWasSaidLaterIsNotTakenBack() {
        back("2031-03-01");
        var fire = pile.reconciliation().events().stream()
                .filter(e -> e.name().equals("a fire"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(), contents(RetractionLine.listOf(fire, pile.reconciliation(), pile::getExtraction)));
    }

    private static List<String> contents(List<RetractionLine> lines) {
        return lines.stream()
                .flatMap(l -> l.of().stream())
                .map(s -> s.claim().content().span().of(CHARGE))
                .toList();
    }
}
