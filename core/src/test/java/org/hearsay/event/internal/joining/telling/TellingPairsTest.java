package org.hearsay.event.internal.joining.telling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.event.PairModel;
import org.hearsay.event.Story;
import org.hearsay.event.Tellings;
import org.hearsay.event.internal.joining.Head;
import org.hearsay.event.internal.joining.Sites;
import org.hearsay.gathering.Two;
import org.hearsay.lexicon.Trees;
import org.hearsay.mention.EntityKind;
import org.junit.jupiter.api.Test;

/** Which tellings of two reports are asked about and joined ({@link TellingPairs}), by which measures ({@link TellingMeasures}, {@link Sites}). */
final class TellingPairsTest {

    /** Joins whatever is asked and not shut out. */
    private static final PairModel ALL = new PairModel(
            PairModel.Kind.TELLINGS,
            new Trees(List.of(new Trees.Answer(4))),
            new Trees(List.of(new Trees.Answer(4))),
            0.5);

    private final Map<DocumentId, Story> stories = new HashMap<>();
    private final List<Features> nodes = new ArrayList<>();

    /** Each mention a telling of its own; entities with a small letter behind the colon are bodies. */
    private TellingPairsTest report(String outlet, String published, String text) {
        Document document = Tellings.document(outlet, published, text);
        stories.put(
                document.id(),
                new Story(text, Map.of("e-Ila", EntityKind.PERSON, "e-Guild", EntityKind.ORGANIZATION), Map.of()));
        Tellings.told(document).forEach(t -> nodes.add(Features.of(List.of(t), stories)));
        return this;
    }

    private List<String> joined() {
        return new TellingPairs(nodes, stories)
                .join(ALL).stream()
                        .map(event -> event.stream()
                                .map(i -> nodes.get(i).first().mention().triggerText())
                                .collect(Collectors.joining("+")))
                        .toList();
    }

    private float measure(Measure measure) {
        return new TellingPairs(nodes, stories).measures(0, 1)[measure.ordinal()];
    }

    @Test
    void twoThatOneReportTellsAsTwoStayTwo() {
        report("Gazette", "2031-05-02", "attack raid | at=Dorrin\nattack assault | at=Dorrin");
        report("Courier", "2031-05-03", "attack attack | at=Dorrin");
        assertEquals(1, joined().stream().filter(e -> e.contains("+")).count());
        assertTrue(joined().stream().noneMatch(e -> e.contains("raid") && e.contains("assault")));
    }

    @Test
    void aSumOfManyIncidentsIsNoneOfThem() {
        report("Gazette", "2031-05-02", "kill killed | at=Dorrin | toll=killed 7 in the past week");
        report("Courier", "2031-05-02", "kill killed | at=Dorrin | toll=killed 7");
        assertEquals(List.of("killed", "killed"), joined());
    }

    @Test
    void anotherSiteWithAnotherCountIsAnotherIncident() {
        report("Gazette", "2031-05-02", "attack shelling | at=the market of Dorrin | toll=killed 2");
        report("Courier", "2031-05-02", "attack shelling | at=the clinic of Dorrin | toll=killed 5");
        assertEquals(2, joined().size());
        nodes.clear();
        report("Gazette", "2031-05-02", "attack shelling | at=the market of Dorrin | toll=killed 2");
        report("Courier", "2031-05-03", "attack shelling | at=the market of Dorrin | toll=killed 5");
        assertEquals(List.of("shelling+shelling"), joined());
    }

    @Test
    void whatSharesNoMoreThanAWordIsNotOne() {
        report("Gazette", "2031-05-02", "kill killing\nmeet talks | at=Orrin lock gate, lower canal");
        report("Courier", "2031-05-02", "kill killing\nvote ballot | at=Tellin grain store, upper town");
        stories.replaceAll((id, story) -> new Story(story.text(), Map.of(), Map.of()));
        assertTrue(joined().stream().noneMatch("killing+killing"::equals));
    }

    @Test
    void anotherTownAndAnotherDayAreAnotherEvent() {
        report("Gazette", "2031-05-02", "arrest arrested | at=Galt | on=2031-05-01");
        report("Courier", "2031-05-03", "arrest arrested | at=Hurst | on=2031-05-02");
        assertEquals(List.of("arrested", "arrested"), joined());
    }

    /** Other days told firmly are two events; where a person is told by both it may be a slip. */
    @Test
    void daysApartNeedAPerson() {
        report("Gazette", "2031-05-09", "meet met | who=Guild | at=Dorrin | on=2031-05-01");
        report("Courier", "2031-05-09", "meet met | who=Guild | at=Dorrin | on=2031-05-04");
        assertEquals(2, joined().size());
        nodes.clear();
        report("Gazette", "2031-05-09", "meet met | who=Ila | at=Dorrin | on=2031-05-01");
        report("Courier", "2031-05-09", "meet met | who=Ila | at=Dorrin | on=2031-05-04");
        assertEquals(List.of("met+met"), joined());
    }

    /** Where it is known what the words mean, days and counts are weighed like all else: accounts of one event differ in them. */
    @Test
    void whatWasReadIsWeighedWhateverItsDay() {
        report(
                "Gazette",
                "2031-05-09",
                "attack shelling | at=the market of Dorrin | on=2031-05-01 | toll=killed 2 | sense=ZP");
        report(
                "Courier",
                "2031-05-09",
                "attack attack | at=the clinic of Dorrin | on=2031-05-04 | toll=killed 5 | sense=ZP");
        assertEquals(List.of("shelling+attack"), joined());
    }

    @Test
    void whatOneReportTellsInTwoPlacesMeetsInAnother() {
        report("Gazette", "2031-05-02", "attack raid | at=Dorrin | sense=ZP\nattack assault | at=Dorrin | sense=ZP");
        report("Courier", "2031-05-03", "attack attack | at=Dorrin | sense=ZP");
        assertEquals(List.of("raid+assault+attack"), joined());
    }

    @Test
    void anotherOfOneReportIsAnotherWhateverAnotherReportTells() {
        report(
                "Gazette",
                "2031-05-02",
                "attack raid | at=Dorrin | sense=ZP\nattack another assault | at=Dorrin | sense=ZP");
        report("Courier", "2031-05-03", "attack attack | at=Dorrin | sense=ZP");
        assertTrue(joined().stream().noneMatch(e -> e.contains("raid") && e.contains("assault")));
    }

    @Test
    void tellingsOfOneReportAreAskedAboutAndKnownAsSuch() {
        report("Gazette", "2031-05-02", "attack raid | at=Dorrin | sense=ZP\nattack assault | at=Vessel | sense=ZP");
        assertEquals(
                List.of(new Two(0, 1)),
                new TellingPairs(nodes, stories).candidates().toList());
        assertEquals(1, measure(Measure.REPORT));
        assertEquals(List.of("raid", "assault"), joined());
    }

    @Test
    void measuresTellWhatFitsAndWhatDoesNot() {
        report("Gazette", "2031-05-02", "meet met | who=Ila,Guild | at=Dorrin | on=2031-05-01");
        report("Courier", "2031-05-04", "meet talks | who=Ila | at=Vessel | on=2031-05-03");
        assertEquals(Head.Kinship.FRAME.ordinal(), measure(Measure.KINSHIP));
        assertEquals(1, measure(Measure.PEOPLE));
        assertEquals(0, measure(Measure.BODIES));
        assertEquals(1, measure(Measure.BODIES_HIGH));
        assertEquals(-1, measure(Measure.PLACE));
        assertEquals(2, measure(Measure.DAYS));
        assertEquals(2, measure(Measure.LEAD));
        assertEquals(0, measure(Measure.FURTHER));
    }

    @Test
    void whatIsNotKnownOfBothIsNoNumber() {
        report("Gazette", "2031-05-02", "meet met | who=Ila");
        report("Courier", "2031-05-04", "meet talks | who=Ila | on=2031-05-03");
        assertTrue(Float.isNaN(measure(Measure.DAYS)));
        assertTrue(Float.isNaN(measure(Measure.SENSE)));
        assertEquals(2, measure(Measure.PUBLISHED));
        assertEquals(1, measure(Measure.TIMES));
    }

    @Test
    void theOrderOfTheTwoDoesNotShow() {
        report("Gazette", "2031-05-02", "kill killed | agent=Guild | patient=Ila | on=2031-05-01");
        report("Courier", "2031-05-04", "attack another raid | at=the mill | toll=killed 3");
        var pairs = new TellingPairs(nodes, stories);
        assertArrayEquals(pairs.measures(0, 1), pairs.measures(1, 0));
    }

    @Test
    void peopleOfWhomNothingIsSaidAreNoSite() {
        report("Gazette", "2031-05-02", "kill killed | patient=two people");
        report("Courier", "2031-05-02", "kill killed | patient=five men | at=the mill");
        assertEquals(Set.of(), nodes.getFirst().sites());
        assertEquals(Set.of("mill"), nodes.getLast().sites());
    }
}
