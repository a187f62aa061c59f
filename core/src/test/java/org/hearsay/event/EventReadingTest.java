package org.hearsay.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.claim.ClaimExtractor;
import org.hearsay.document.Masthead;
import org.hearsay.document.OneParagraph;
import org.hearsay.mention.MentionFinder;
import org.hearsay.model.LayerReader;
import org.hearsay.text.Edtf;
import org.hearsay.time.TimeFinder;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: the events told in a report, who took part, when, where, and whether they happened. */
class EventReadingTest {

    private final LayerReader layers = LayerReader.openNlp();
    private final MentionFinder mentions = MentionFinder.rules();
    private final ClaimExtractor claims = ClaimExtractor.rules();
    private final TimeFinder times = TimeFinder.rules();
    private final EventExtractor events = EventExtractor.rules();

    @Test
    void oneMeetingIsOneMention() {
        assertEquals(
                "meet 'met' attendee Ada Vell, attendee Ivo Sand at Ostrava on 2031-03-03 actual",
                told("Ada Vell met Ivo Sand in Ostrava on Monday."));
        assertEquals(
                "meet 'meeting' attendee Ada Vell, attendee Ivo Sand actual",
                told("Ada Vell held a meeting with Ivo Sand."));
    }

    @Test
    void passivesKeepTheirSides() {
        assertEquals(
                "arrest 'arrested' patient Ivo Sand on 2031-03-03 actual", told("Ivo Sand was arrested on Monday."));
        assertEquals(
                "sign 'signed' patient The treaty, agent Norland, agent Sudland on 2030-08-09 actual",
                told("The treaty was signed by Norland and Sudland on 9 August 2030."));
    }

    @Test
    void anAgeIsNoCountOfTheDead() {
        assertEquals(List.of(), counts("Ada Vell, 41, Tom Orr, 52, and Ivo Sand, 63, both of Brezin, died on Monday."));
        assertEquals(
                List.of(new Count(Toll.What.KILLED, 9, 9)),
                counts("Ada Vell, 41, said nine people were killed in the flood."));
    }

    @Test
    void insertsAreNoSubjects() {
        String told = told("Ada Vell, the mayor of Brezin, who had been ill, visited Ostrava.");
        assertTrue(told.startsWith("visit 'visited' "), told);
        assertTrue(told.contains("agent Ada Vell") && told.contains("at Ostrava"), told);
    }

    @Test
    void theOtherEventHasItsOwnPlaceAndTime() {
        String[] lines = told("Norland launched the operation on Monday after an attack in Brezin on March 1.")
                .split("\n");
        assertTrue(lines[0].contains("on 2031-03-03"), lines[0]);
        assertTrue(lines[0].contains("[after]"), lines[0]);
        assertTrue(lines[1].contains("at Brezin"), lines[1]);
    }

    @Test
    void whatIsAheadIsPlanned() {
        assertTrue(told("Ada Vell will visit Ostrava on Friday.").endsWith("on 2031-03-07 planned"));
        assertTrue(told("Ada Vell plans to visit Ostrava.").endsWith("planned"));
        assertTrue(told("Ada Vell did not visit Ostrava.").endsWith("denied"));
        assertTrue(told("If Norland attacks the convoy, the talks are over.").contains("hypothetical"));
    }

    @Test
    void countsGoToTheIncident() {
        assertEquals(
                List.of(new Count(Toll.What.KILLED, 12, Toll.OPEN), new Count(Toll.What.SURVIVED, 3, 3)),
                read("The plane crashed near Ostrava, killing at least 12 people, and three survived.").stream()
                        .filter(e -> e.kind() == EventKind.ACCIDENT)
                        .flatMap(e -> e.tolls().stream())
                        .map(t -> new Count(t.what(), t.low(), t.high()))
                        .toList());
    }

    @Test
    void whoeverIsMissingIsCountedAndASumIsNobodysToll() {
        assertEquals(
                List.of(new Count(Toll.What.KILLED, 9, 9), new Count(Toll.What.MISSING, 27, 27)),
                counts("Nine people were killed and 27 are still missing after the flood in Orvane."));
        for (String sum : List.of(
                "Since October 212 people have been killed in the district.",
                "In the past 24 hours 60 men were killed in the fighting.")) {
            assertTrue(
                    read(sum).stream()
                            .flatMap(e -> e.tolls().stream())
                            .allMatch(t -> t.period().isPresent()),
                    sum);
        }
        assertEquals(List.of(), counts("The six men were shot at four times."));
    }

    @Test
    void whoTellsOfAGraveDeedIsNotItsDoer() {
        List<EventMention> told = read("Abel Karman insisted that 19 miners had been killed.");
        assertTrue(told.stream()
                .filter(e -> e.kind() == EventKind.KILL)
                .flatMap(e -> e.participants().stream())
                .noneMatch(p -> p.role() == Participant.Role.AGENT));
    }

    @Test
    void whatIsPlannedIsNotToldAsDone() {
        assertTrue(read("A second round was planned for the middle of March.").stream()
                .noneMatch(e -> e.realis() == Realis.ACTUAL));
    }

    private List<Count> counts(String report) {
        return read(report).stream()
                .flatMap(e -> e.tolls().stream())
                .map(t -> new Count(t.what(), t.low(), t.high()))
                .distinct()
                .sorted(java.util.Comparator.comparing(Count::what))
                .toList();
    }

    private record Count(Toll.What what, double low, double high) {}

    @Test
    void wordsWithOtherMeaningsAreNoEvents() {
        assertEquals("", told("Ada Vell met the deadline."));
        assertEquals("", told("The markets crashed."));
    }

    @Test
    void theSameTextIsReadTheSameTwice() {
        String text =
                "Ada Vell met Ivo Sand. The meeting took place on Monday, the day before a salvo of shells was fired.";
        assertEquals(read(text), read(text));
    }

    private List<EventMention> read(String text) {
        var masthead = Masthead.of(Optional.of(Edtf.of("2031-03-05")), Optional.empty());
        var document = OneParagraph.of(masthead, text);
        var layer = layers.read(document);
        var found = mentions.find(document, layer);
        return events.extract(
                document,
                layer,
                found,
                claims.extract(document, layer, found).claims(),
                times.find(document, layer, found));
    }

    private String told(String text) {
        return read(text).stream().map(EventReadingTest::line).collect(Collectors.joining("\n"));
    }

    private static String line(EventMention e) {
        String who = e.participants().stream()
                .map(p -> p.role().slug() + " " + p.text())
                .collect(Collectors.joining(", "));
        return e.kind().slug() + " '" + e.triggerText() + "'"
                + (who.isEmpty() ? "" : " " + who)
                + e.place().map(p -> " at " + p.text()).orElse("")
                + e.when().flatMap(When::value).map(v -> " on " + v).orElse("")
                + e.ordersTold().stream()
                        .map(o -> " [" + o.relation().slug() + "]")
                        .collect(Collectors.joining())
                + " " + e.realis().slug();
    }
}
