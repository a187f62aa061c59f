package org.hearsay.event.internal.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.event.EventKind;
import org.hearsay.event.Participant;
import org.hearsay.event.Participant.Role;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Catching}: who takes a photo arrests nobody. */
final class CatchingTest {

    @Test
    void aThingTakenIsNoArrest() {
        assertEquals(
                EventKind.OTHER,
                kind(
                        "the/DET/det/1 photo/NOUN/nsubj:pass/3 was/AUX/aux:pass/3 taken/VERB/root/-1/take",
                        "taken",
                        "photo"));
    }

    @Test
    void aPersonTakenIs() {
        assertEquals(
                EventKind.ARREST,
                kind(
                        "the/DET/det/1 minister/NOUN/nsubj:pass/3 was/AUX/aux:pass/3 taken/VERB/root/-1/take",
                        "taken",
                        "minister"));
    }

    @Test
    void whatIsTakenIntoCustodyIsSomebody() {
        assertEquals(
                EventKind.ARREST,
                kind(
                        "nine/NUM/nsubj:pass/2 were/AUX/aux:pass/2 taken/VERB/root/-1/take into/ADP/case/4 custody/NOUN/obl/2",
                        "taken",
                        "nine"));
    }

    private static EventKind kind(String words, String event, String struck) {
        Report report = Reading.parsed(words, event, EventKind.ARREST);
        Happening happening = report.happenings().getFirst();
        List<Participant> participants = report.listNear(happening).stream()
                .filter(c -> c.text().endsWith(struck))
                .map(c -> new Participant(Role.PATIENT, c.span(), c.text(), c.referent()))
                .toList();
        return Catching.kind(report.layers(), report.mentions(), happening, participants);
    }
}
