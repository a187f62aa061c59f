package org.hearsay.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.entity.RelationKind;
import org.hearsay.event.EventKind;
import org.hearsay.event.Realis;
import org.hearsay.mention.EntityKind;
import org.junit.jupiter.api.Test;

class PortraitTest {

    private static final String TALKS = """
            Talks
            Ada Vell, chief of the River Guard, met Oren Tal in Ostrel. Ada Vell said that Oren Tal was late.
            """;
    private static final String PLANS = """
            Plans
            Oren Tal said Ada Vell met him twice. Ada Vell and Oren Tal will visit Ostrel.
            """;

    private final Pile pile = new Pile();
    private final Pile.Report talks = pile.report("Wire", "2031-03-06", TALKS)
            .names("Ada Vell", EntityKind.PERSON, "Ada Vell")
            .names("Oren Tal", EntityKind.PERSON, "Oren Tal")
            .names("River Guard", EntityKind.ORGANIZATION, "River Guard")
            .says("Ada Vell", "Oren Tal was late")
            .tells(EventKind.MEET, "met", "a meeting", Realis.ACTUAL, "Ada Vell", "Oren Tal");
    private final Pile.Report plans = pile.report("Dovetail", "2031-03-05", PLANS)
            .names("Ada Vell", EntityKind.PERSON, "Ada Vell")
            .names("Oren Tal", EntityKind.PERSON, "Oren Tal")
            .says("Oren Tal", "Ada Vell met him twice")
            .tells(EventKind.MEET, "met", "a meeting", Realis.ACTUAL, "Ada Vell", "Oren Tal")
            .tells(EventKind.VISIT, "visit", "a visit", Realis.PLANNED, "Ada Vell", "Oren Tal");

    PortraitTest() {
        pile.relate(talks, "Ada Vell", RelationKind.LEADS, "River Guard", "Ada Vell, chief of the River Guard");
    }

    private Portrait portrait(String name) {
        return Portrait.of(pile.entity(name), pile.reconciliation(), pile::getExtraction);
    }

    @Test
    void tellsRolesWithTheirSentence() {
        RelationLine line = portrait("Ada Vell").relations().getFirst();
        assertEquals("Ada Vell leads River Guard", line.subject() + " leads " + line.object());
        assertTrue(line.evidence().getFirst().passage().text().startsWith("Ada Vell, chief of"));
    }

    @Test
    void tellsClaimsByAndAbout() {
        Portrait ada = portrait("Ada Vell");
        assertEquals("Oren Tal was late", contentOf(ada.said().getFirst(), TALKS));
        assertEquals("Ada Vell met him twice", contentOf(ada.about().getFirst(), PLANS));
        assertEquals(1, ada.said().size());
        assertEquals(1, ada.about().size());
    }

    private static String contentOf(Statement statement, String text) {
        return statement.claim().content().span().of(text);
    }

    @Test
    void tellsOfTwoOnlyWhatHappened() {
        Encounter both = Encounter.of(
                pile.entity("Ada Vell"), pile.entity("Oren Tal"), pile.reconciliation(), pile::getExtraction);
        assertEquals(
                List.of("a meeting"),
                both.events().stream().map(e -> e.event().name()).toList());
        assertEquals(
                List.of("Dovetail", "Wire"),
                both.events().getFirst().tellings().stream()
                        .map(t -> t.report().outlet().orElseThrow())
                        .toList());
        assertEquals(
                "Oren Tal",
                both.events()
                        .getFirst()
                        .tellings()
                        .getFirst()
                        .chain()
                        .getFirst()
                        .text());
        assertEquals(1, both.firstOfSecond().size());
        assertEquals(1, both.secondOfFirst().size());
        assertTrue(both.relations().isEmpty());
    }

    @Test
    void laysAccountsSideBySideInOrderOfDate() {
        var meeting = pile.reconciliation().events().stream()
                .filter(e -> e.name().equals("a meeting"))
                .findFirst()
                .orElseThrow();
        AccountTable table = AccountTable.of(meeting, pile.reconciliation(), pile::getExtraction);
        assertEquals(
                List.of("Dovetail", "Wire"),
                table.columns().stream()
                        .map(c -> c.report().outlet().orElseThrow())
                        .toList());
        assertEquals(2, table.rows().getFirst().cells().size());
        assertEquals(plans.id, table.columns().getFirst().report().id());
        assertEquals(1, table.columns().getFirst().sentences().size());
    }
}
