package org.hearsay.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hearsay.account.EventAccounts;
import org.hearsay.affair.Affair;
import org.hearsay.commitment.Intention;
import org.hearsay.document.Ids;
import org.hearsay.event.Event;
import org.hearsay.event.EventKind;
import org.hearsay.event.OpenJoin;
import org.hearsay.event.Realis;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.mention.EntityKind;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: an affair at a look, and what of an event is taken back. */
class AffairOutlineTest {

    private static final String BRIDGE = """
            Bridge at Orlen shut
            The bridge at Orlen fell on Monday. Mara Quell said that the Orlen Works had warned nobody. \
            Mara Quell said that the works would be closed.
            """;
    private static final String LATER = """
            Mayor takes it back
            Mara Quell said that the bridge was mined. Mara Quell withdrew her word on Friday. \
            The fall of the bridge is looked into.
            """;

    private final Pile pile = new Pile();
    private final Pile.Report first = pile.report("Wire", "2031-03-06", BRIDGE)
            .names("Mara Quell", EntityKind.PERSON, "Mara Quell")
            .names("Orlen Works", EntityKind.ORGANIZATION, "Orlen Works")
            .says("Mara Quell", "the Orlen Works had warned nobody")
            .says("Mara Quell", "the works would be closed")
            .means("the works would be closed", Intention.Manner.THREAT)
            .tells(EventKind.DISASTER, "fell", "the fall of the bridge", Realis.ACTUAL, "Orlen Works")
            .tells(EventKind.OTHER, "closed", "a closing", Realis.PLANNED);
    private final Pile.Report second = pile.report("Dovetail", "2031-03-09", LATER)
            .names("Mara Quell", EntityKind.PERSON, "Mara Quell")
            .says("Mara Quell", "the bridge was mined")
            .takesBack("Mara Quell", "withdrew her word", Optional.of("the bridge was mined"))
            .tells(EventKind.ATTACK, "mined", "a mine at the bridge", Realis.ACTUAL)
            .tells(EventKind.DISASTER, "fall", "the fall of the bridge", Realis.ACTUAL);

    private static final String FALL = Ids.of("v", "the fall of the bridge");
    private static final String MINE = Ids.of("v", "a mine at the bridge");
    private static final String CLOSING = Ids.of("v", "a closing");

    /** The fall and the mine may be one, as each of the two says; so may the mine and what nobody tells as having happened. */
    private Reconciliation decided() {
        Reconciliation all = pile.reconciliation();
        List<EventAccounts> events = all.events().stream().map(this::opened).toList();
        return new Reconciliation(all.identities(), all.relations(), events, List.of());
    }

    private EventAccounts opened(EventAccounts e) {
        String id = e.event().id();
        List<OpenJoin> open = id.equals(FALL)
                ? List.of(join(MINE))
                : id.equals(MINE) ? List.of(join(FALL), join(CLOSING)) : List.of();
        return new EventAccounts(
                new Event(id, e.event().kind(), e.event().members(), open),
                e.title(),
                e.time(),
                e.place(),
                e.accounts(),
                e.slots(),
                e.versions(),
                e.positions(),
                e.tightening());
    }

    private static OpenJoin join(String other) {
        return new OpenJoin("m1", "m2", other, List.of("one place"));
    }

    private AffairOutline outline() {
        var affair = new Affair("f1", "The bridge", List.of(FALL, MINE, CLOSING), List.of(first.id, second.id));
        List<ReportLine> lines = List.of(
                ReportLine.of(first.extraction().document()),
                ReportLine.of(second.extraction().document()));
        return AffairOutline.of(affair, decided(), lines, pile::getExtraction);
    }

    @Test
    void onlyWhatHappenedIsAnEventOfIt() {
        assertEquals(
                List.of("a mine at the bridge", "the fall of the bridge"),
                outline().events().stream().map(l -> l.event().name()).sorted().toList());
    }

    @Test
    void whatMayBeTheSameIsToldOnce() {
        List<AffairOutline.Open> open = outline().open();
        assertEquals(1, open.size());
        assertEquals(List.of("one place"), open.getFirst().reasons());
        assertTrue(!open.getFirst().event().equals(open.getFirst().other()));
    }

    @Test
    void whatWasMeantStandsBesideWhoSaidIt() {
        IntentionLine line = outline().intentions().getFirst();
        assertEquals("Mara Quell", line.sourced().chain().getLast().text());
        assertEquals("open", line.state());
        assertTrue(line.sourced().passage().text().endsWith("would be closed."));
    }

    @Test
    void whatWasTakenBackHasBothSentences() {
        RetractionLine line = outline().retractions().getFirst();
        assertEquals(
                "Mara Quell withdrew her word on Friday.",
                line.sourced().passage().text());
        assertEquals(
                "Mara Quell said that the bridge was mined.",
                line.of().orElseThrow().sourced().passage().text());
    }

    @Test
    void anEventShowsWhatOfItIsTakenBackAndWhatItMayBe() {
        AccountTable mine = table(MINE);
        assertEquals(1, mine.retractions().size());
        assertEquals(
                List.of("the fall of the bridge"),
                mine.namesakes().stream().map(AccountTable.Likeness::name).toList());
        assertEquals(List.of(), table(FALL).retractions());
    }

    private AccountTable table(String id) {
        Reconciliation decided = decided();
        return decided.events().stream()
                .filter(e -> e.event().id().equals(id))
                .findFirst()
                .map(e -> AccountTable.of(e, decided, pile::getExtraction))
                .orElseThrow();
    }

    @Test
    void sourcesKnowTheirReports() {
        assertEquals(
                List.of("Dovetail 2 [" + second.id + "]", "Wire 1 [" + first.id + "]"),
                outline().sources().stream()
                        .map(s -> s.name() + " " + s.accounts() + " " + s.reports())
                        .toList());
    }
}
