package org.hearsay.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.mention.EntityKind;
import org.junit.jupiter.api.Test;

/** Which mentions are taken for one event: from plain to hard. */
class WindowEventResolverTest {

    private static final Document COURIER = Tellings.document("The Vellmark Courier", "2031-03-14", """
            meet met | who=Ada Vell,Ivo Sarn | at=Port Ansel | on=2031-03-12
            meet the meeting
            meet another meeting | who=Ada Vell,Tomas Reck
            attack attack | agent=Northern Guard | patient=Selwick | on=2031-03-13
            kill killed | toll=killed 12 | at=Selwick
            """);
    private static final Document POST = Tellings.document("Harbour Post", "2031-03-15", """
            meet talked | agent=Ivo Sarn | who=Ada Vell | at=Dorrin House | on=2031-03-12
            attack shelling | at=Selwick | on=2031-03-13 | toll=killed 15
            meet met | who=Mara Quill,Otto Brand | on=2031-03-12 | at=Port Ansel
            """);
    private static final Document LEDGER = Tellings.document("Port Ledger", "2031-03-15", """
            meet talked | agent=Ivo Sarn | who=Ada Vell | at=Port Ansel | on=2031-03-14
            """);
    private static final Document ECHO = Tellings.document("Dorrin Echo", "2031-03-14", """
            meet met | who=Ada Vell,Ivo Sarn | at=Port Ansel | on=2031-03-12
            attack attack | agent=Northern Guard | patient=Selwick | on=2031-03-13
            """);
    private static final Document YEARBOOK = Tellings.document("Yearbook", "2032-01-10", """
            meet met | who=Ada Vell,Ivo Sarn | at=Port Ansel | on=2030-06-02
            attack attack | agent=Selwick | patient=Northern Guard | on=2031-11-13
            """);

    /** Whom the reports of one story name. */
    private static final Map<String, EntityKind> CAST =
            Map.of("e-Ada Vell", EntityKind.PERSON, "e-Ivo Sarn", EntityKind.PERSON, "e-Selwick", EntityKind.PLACE);

    @Test
    void n01AWordThatPointsBackJoinsAndAnotherOneDoesNot() {
        assertEquals(List.of("met+meeting", "meeting", "attack", "killed"), names(resolve(COURIER)));
    }

    @Test
    void n02AccountsThatDisagreeOnDayOrPlaceStillMeet() {
        assertEquals(List.of("met+talked", "attack+shelling", "met"), names(resolve(ECHO, POST)));
        assertEquals(List.of("talked+met", "attack"), names(resolve(ECHO, LEDGER)));
    }

    @Test
    void n02bOthersWhoMeetOnTheSameDayInTheSameTownAreAnotherMeeting() {
        assertTrue(names(resolve(COURIER, POST)).contains("met"), "those of the Post");
    }

    @Test
    void n03WhatLiesMonthsApartOrGoesTheOtherWayStaysApart() {
        assertEquals(
                List.of("met+meeting", "meeting", "attack", "killed", "met", "attack"),
                names(resolve(COURIER, YEARBOOK)));
    }

    @Property(tries = 200)
    void n04TheOrderOfTheMentionsDoesNotShow(@ForAll long seed) {
        List<ToldEvent> told = new ArrayList<>(all(COURIER, POST, YEARBOOK));
        List<Event> sorted = EventResolver.byWindow().resolve(told);
        Collections.shuffle(told, new Random(seed));
        assertEquals(sorted, EventResolver.byWindow().resolve(told));
    }

    private static List<Event> resolve(Document... documents) {
        Map<DocumentId, Story> stories =
                Stream.of(documents).collect(Collectors.toMap(Document::id, d -> new Story(words(d), CAST, Map.of())));
        return EventResolver.byWindow().resolve(all(documents), stories);
    }

    /** The report without what hangs on its mentions, which would be words that both reports share. */
    private static String words(Document report) {
        return Pattern.compile("\\|.*")
                .matcher(report.text())
                .replaceAll(slots -> " ".repeat(slots.group().length()));
    }

    private static List<ToldEvent> all(Document... documents) {
        var all = new ArrayList<ToldEvent>();
        for (Document d : documents) {
            all.addAll(Tellings.told(d));
        }
        return all;
    }

    /** Events by their triggers, in order of the reports as written here. */
    private static List<String> names(List<Event> events) {
        List<String> order = List.of(
                COURIER.id().value(),
                ECHO.id().value(),
                POST.id().value(),
                YEARBOOK.id().value());
        return events.stream()
                .map(e -> e.members().stream()
                        .sorted(java.util.Comparator.comparing((ToldEvent t) ->
                                        order.indexOf(t.document().value()))
                                .thenComparing(t -> t.mention().trigger().span()))
                        .toList())
                .sorted(java.util.Comparator.comparing((List<ToldEvent> m) ->
                                order.indexOf(m.getFirst().document().value()))
                        .thenComparing(m -> m.getFirst().mention().trigger().span()))
                .map(m -> String.join(
                        "+", m.stream().map(t -> t.mention().triggerText()).toList()))
                .toList();
    }
}
