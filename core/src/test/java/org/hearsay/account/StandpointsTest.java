package org.hearsay.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.account.Position.Stance;
import org.hearsay.document.Document;
import org.hearsay.document.Evidence;
import org.hearsay.document.Extractor;
import org.hearsay.document.Ids;
import org.hearsay.event.Event;
import org.hearsay.event.Tellings;
import org.hearsay.event.ToldEvent;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a claim stands on one event, and a silence concerns one. */
class StandpointsTest {

    private static final Document REPORT =
            Tellings.document("A", "2031-03-10", "attack raid | agent=Vell\nmeet talks | who=Vell,Sand");

    @Test
    void aClaimStandsOnTheEventThatItRejects() {
        assertEquals(
                "talks deny",
                left(
                        event("raid", at("raid", "Sand", Stance.AFFIRM, "c1")),
                        event("talks", at("talks", "Sand", Stance.DENY, "c1"))));
    }

    @Test
    void elseOnOneThatOthersDispute() {
        assertEquals(
                "talks affirm, talks deny",
                left(
                        event("raid", at("raid", "Sand", Stance.AFFIRM, "c1")),
                        event(
                                "talks",
                                at("talks", "Sand", Stance.AFFIRM, "c1"),
                                at("talks", "Vell", Stance.DENY, "c2"))));
    }

    @Test
    void whoChangesStanceHasBoth() {
        assertEquals(
                "raid affirm, raid deny",
                left(event("raid", at("raid", "Sand", Stance.DENY, "c1"), at("raid", "Sand", Stance.AFFIRM, "c2"))));
    }

    @Test
    void aSilenceConcernsTheEventToldNearest() {
        assertEquals(
                "talks no_comment",
                left(
                        event("raid", at("raid", "Sand", Stance.NO_COMMENT, "")),
                        event("talks", at("talks", "Sand", Stance.NO_COMMENT, ""))));
    }

    @Property(tries = 10)
    void theOrderOfEventsDoesNotShow(@ForAll Random random) {
        var events = new ArrayList<>(List.of(
                event("raid", at("raid", "Sand", Stance.AFFIRM, "c1"), at("raid", "Vell", Stance.AFFIRM, "c2")),
                event("talks", at("talks", "Sand", Stance.AFFIRM, "c1"), at("talks", "Vell", Stance.HEDGE, "c2"))));
        String straight = left(events.toArray(EventAccounts[]::new));
        Collections.shuffle(events, random);
        assertEquals(straight, left(events.toArray(EventAccounts[]::new)));
    }

    private static String left(EventAccounts... events) {
        return Standpoints.settle(List.of(events)).stream()
                .flatMap(e -> e.positions().stream())
                .map(p -> p.text() + " " + p.stance().slug())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static EventAccounts event(String trigger, Position... positions) {
        List<ToldEvent> told = Tellings.told(REPORT).stream()
                .filter(t -> t.mention().triggerText().equals(trigger))
                .toList();
        var event = new Event("v-" + trigger, told.getFirst().mention().kind(), told);
        return new EventAccounts(
                event, trigger, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(positions));
    }

    private static Position at(String event, String holder, Stance stance, String claim) {
        int end = REPORT.text().length();
        var evidence = new Evidence(REPORT.id(), new Span(end - 1, end), new Extractor("test", "1"));
        return new Position(
                Ids.of("p", event, holder, claim, stance),
                "q-" + event,
                event,
                holder,
                stance,
                REPORT.masthead().published(),
                Optional.of(claim).filter(c -> !c.isEmpty()),
                evidence);
    }
}
