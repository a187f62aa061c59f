package org.hearsay.search;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hearsay.account.Verdict;
import org.hearsay.event.Order.Relation;
import org.hearsay.event.Realis;
import org.hearsay.search.Timeline.Entry;
import org.hearsay.search.Timeline.Scope;
import org.hearsay.text.Edtf;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: what is told as having happened, in order of time. */
class TimelineTest {

    private final Chronicle told = new Chronicle();

    private static List<String> names(List<Entry> entries) {
        return entries.stream().map(Entry::name).toList();
    }

    private Scope between(String from, String to) {
        return new Scope(Optional.empty(), Edtf.find(from), Edtf.find(to));
    }

    // 1. Points and ranges

    @Test
    void earlierFirstAndOfOneBeginningTheShorterFirst() {
        told.event("fire").by("Wire", "2031-03-09").on("2031-03-05");
        told.event("siege").by("Wire", "2031-03-09").on("2031-03-05/2031-03-08");
        told.event("drought").by("Wire", "2031-03-09").on("2031");
        told.event("flood").by("Wire", "2031-03-09").on("2031-03");
        told.event("strike").by("Wire", "2031-03-09").on("2031-03-04~");
        assertEquals(
                List.of("drought", "flood", "strike", "fire", "siege"),
                names(told.line().entries()));
    }

    @Test
    void anOpenBeginningStandsAtItsEnd() {
        told.event("blast").by("Wire", "2031-03-09").on("2031-03-05");
        told.event("talks").by("Wire", "2031-03-09").on("../2031-03-05");
        told.event("vote").by("Wire", "2031-03-09").on("2031-03-04");
        told.event("truce").by("Wire", "2031-03-09").on("2031-03-06/..");
        assertEquals(
                List.of("vote", "talks", "blast", "truce"), names(told.line().entries()));
    }

    // 2. Competing times

    @Test
    void competingTimesStandSideBySideWithWhoTellsThem() {
        told.event("meeting")
                .at("2031-03-05", Verdict.CONFLICT)
                .by("Wire", "2031-03-08")
                .on("2031-03-05")
                .by("Courier", "2031-03-09")
                .on("2031-03-07")
                .by("Herald", "2031-03-10")
                .on("2031-03-05");
        Entry meeting = told.line().entries().getFirst();
        assertAll(
                () -> assertEquals(Verdict.CONFLICT, meeting.verdict()),
                () -> assertEquals(
                        List.of("2031-03-05", "2031-03-07"),
                        meeting.times().stream().map(t -> t.value().value()).toList()),
                () -> assertEquals(
                        List.of("Wire", "Herald"),
                        meeting.times().getFirst().tellers().stream()
                                .map(t -> t.report().outlet().orElse(""))
                                .toList()),
                () -> assertEquals(3, meeting.accounts()),
                () -> assertEquals(3, meeting.outlets()));
    }

    // 3. Only what is told as having happened

    @Test
    void plannedThreatenedAndImaginedThingsAreNotThere() {
        told.event("visit").by("Wire", "2031-03-08").as(Realis.PLANNED).on("2031-03-20");
        told.event("attack").by("Wire", "2031-03-08").as(Realis.HYPOTHETICAL).on("2031-03-05");
        told.event("rumour").by("Wire", "2031-03-08").as(Realis.DENIED).on("2031-03-05");
        Timeline line = told.line();
        assertEquals(new Timeline(List.of(), List.of(), 0), line);
    }

    @Test
    void aPlannedTellingLendsNoTimeToWhatHappened() {
        told.event("meeting")
                .at("2031-03-20", Verdict.CONFLICT)
                .by("Wire", "2031-03-08")
                .as(Realis.PLANNED)
                .on("2031-03-20")
                .by("Courier", "2031-03-09")
                .on("2031-03-07")
                .by("Herald", "2031-03-10")
                .as(Realis.DENIED)
                .on("2031-03-05");
        Entry meeting = told.line().entries().getFirst();
        assertAll(
                () -> assertEquals(
                        List.of("2031-03-07"),
                        meeting.times().stream().map(t -> t.value().value()).toList()),
                () -> assertEquals(Verdict.SINGLE, meeting.verdict()),
                () -> assertEquals(1, meeting.accounts()),
                () -> assertEquals(
                        Optional.of("Herald"),
                        meeting.denials().getFirst().report().outlet()));
    }

    @Test
    void aPlannedTellingLendsNoPlace() {
        told.event("raid")
                .in("mill")
                .with("Ada Vell")
                .by("Wire", "2031-03-08")
                .as(Realis.HYPOTHETICAL)
                .on("2031-03-20")
                .in("")
                .with("")
                .by("Courier", "2031-03-09")
                .on("2031-03-07")
                .named("mill");
        assertEquals(List.of("raid"), names(told.line().entries()));
    }

    @Test
    void aTimeAfterTheReportThatTellsItIsLeftOut() {
        told.event("summit").by("Wire", "2031-03-08").on("2031-04-01");
        told.event("march").by("Wire", "2031-03-08").on("2031-03-09");
        Timeline line = told.line();
        assertEquals(List.of("march"), names(line.entries()));
        assertEquals(1, line.ahead());
    }

    // 4. Times told as order alone

    @Test
    void whatIsToldAsOrderStandsNextToItsAnchor() {
        told.event("blast").by("Wire", "2031-03-09").on("2031-03-05");
        told.event("vote").by("Wire", "2031-03-09").on("2031-03-05");
        told.event("search").by("Wire", "2031-03-09").order(Relation.AFTER, "blast");
        told.event("arrest").by("Wire", "2031-03-09").order(Relation.AFTER, "search");
        told.event("warning").by("Wire", "2031-03-09").order(Relation.BEFORE, "blast");
        Timeline line = told.line();
        assertEquals(List.of("warning", "blast", "search", "arrest", "vote"), names(line.entries()));
        Entry search = line.entries().get(2);
        assertEquals("after the blast", search.orders().getFirst().words());
        assertEquals(Optional.of(Edtf.of("2031-03-05")), search.beside().flatMap(Timeline.Neighbour::time));
    }

    @Test
    void whatFollowsFromOtherOrdersIsShownAndPlaces() {
        told.event("blast").by("Wire", "2031-03-09").on("2031-03-05");
        told.event("vote").by("Wire", "2031-03-09").on("2031-03-08");
        told.event("flight").by("Wire", "2031-03-09").between("2031-03-06", "2031-03-07");
        told.event("feast").by("Wire", "2031-03-09").between("2031-03-06", "");
        Timeline line = told.line();
        assertEquals(List.of("blast", "flight", "vote"), names(line.entries()));
        assertEquals(
                Optional.of(Edtf.of("2031-03-06/2031-03-07")),
                line.entries().get(1).tightened());
        assertEquals(
                Optional.of(Edtf.of("2031-03-06/..")), line.undated().getFirst().tightened());
    }

    @Test
    void aTimeWithoutAYearIsKeptButNotPlaced() {
        told.event("feast").by("Wire", "2031-03-09").on("XXXX-03-05");
        Entry feast = told.line().undated().getFirst();
        assertEquals("XXXX-03-05", feast.times().getFirst().value().value());
    }

    @Test
    void ordersThatLeadNowhereAreUndated() {
        told.event("hen").by("Wire", "2031-03-09").order(Relation.AFTER, "egg");
        told.event("egg").by("Wire", "2031-03-09").order(Relation.AFTER, "hen");
        told.event("song").by("Wire", "2031-03-09");
        assertEquals(List.of("egg", "hen", "song"), names(told.line().undated()));
        assertEquals(List.of(), told.line().entries());
    }

    @Test
    void aLongChainOfOrdersIsFollowed() {
        told.event("e00000").by("Wire", "2031-03-09").on("2031-03-05");
        for (int i = 1; i < 3000; i++) {
            told.event(String.format("e%05d", i))
                    .by("Wire", "2031-03-09")
                    .order(Relation.AFTER, String.format("e%05d", i - 1));
        }
        assertEquals(told.names(), names(told.line().entries()));
    }

    // 5. Parts of the line

    @Test
    void aStretchHoldsWhatMayHaveBeenInIt() {
        told.event("flood").by("Wire", "2031-03-09").on("2031-03");
        told.event("fire").by("Wire", "2031-03-09").on("2031-03-05");
        told.event("search").by("Wire", "2031-03-09").order(Relation.AFTER, "fire");
        told.event("truce").by("Wire", "2031-03-09").on("2031-03-06/..");
        assertEquals(
                List.of("flood", "fire", "search"),
                names(told.line(between("2031-03-01", "2031-03-05")).entries()));
        assertEquals(
                List.of("flood", "truce"),
                names(told.line(between("2031-03-06", "")).entries()));
        assertEquals(List.of("truce"), names(told.line(between("2032", "")).entries()));
        assertThrows(IllegalArgumentException.class, () -> between("2032", "2031"));
    }

    @Test
    void ofAPersonNoPlacesAreShown() {
        told.event("meeting")
                .in("mill")
                .with("Ada Vell")
                .by("Wire", "2031-03-09")
                .on("2031-03-05");
        told.event("fire").in("mill").by("Wire", "2031-03-09").on("2031-03-04");
        assertEquals(List.of("fire – mill", "meeting – mill"), names(told.line().entries()));
        var scope = new Scope(Optional.of(told.person()), Optional.empty(), Optional.empty());
        assertEquals(List.of("Meeting: Ada Vell"), names(told.line(scope).entries()));
    }

    // 6. Order-free

    @Test
    void theOrderOfWhatWasDecidedDoesNotShow() {
        for (int i = 0; i < 40; i++) {
            told.event("e" + i % 7 + i)
                    .by("Wire", "2031-03-09")
                    .on("2031-03-0" + (1 + i % 5))
                    .by("Courier", "2031-03-09")
                    .order(Relation.AFTER, "e0" + (i / 2));
        }
        assertEquals(told.line(), told.reversed());
        assertTrue(told.line().entries().size() == 40);
    }
}
