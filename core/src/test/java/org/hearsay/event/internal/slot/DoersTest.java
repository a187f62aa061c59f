package org.hearsay.event.internal.slot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.hearsay.event.EventKind;
import org.hearsay.event.Participant;
import org.hearsay.event.Participant.Role;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Doers}: whom a verb over a noun of violence makes no culprit of. */
final class DoersTest {

    @Test
    void whoCondemnsAMurderIsNoMurderer() {
        Report report = Reading.parsed(
                "Orr/PROPN/nsubj/1 condemned/VERB/root/-1 the/DET/det/3 murder/NOUN/obj/1", "murder", EventKind.KILL);
        assertTrue(isOfAnother(report, report.happenings(), "Orr", Role.AGENT));
        assertFalse(isOfAnother(report, report.happenings(), "Orr", Role.PATIENT));
    }

    @Test
    void whoStandsUnderTheNounMayHaveDoneIt() {
        Report report = Reading.parsed(
                "Orr/PROPN/nsubj/1 feared/VERB/root/-1 the/DET/det/3 murder/NOUN/obj/1 by/ADP/case/5 gunmen/NOUN/nmod/3",
                "murder",
                EventKind.KILL);
        assertFalse(isOfAnother(report, report.happenings(), "gunmen", Role.AGENT));
        assertTrue(isOfAnother(report, report.happenings(), "Orr", Role.AGENT));
    }

    @Test
    void whoKillsInAnAttackAttacks() {
        Report report = Reading.parsed(
                "Gunmen/NOUN/nsubj/1 killed/VERB/root/-1 nine/NUM/obj/1 in/ADP/case/5 an/DET/det/5 attack/NOUN/obl/1",
                "attack",
                EventKind.ATTACK);
        var both = new ArrayList<>(report.happenings());
        both.add(Happening.of(report.layers(), new Span(7, 13), EventKind.KILL));
        assertFalse(isOfAnother(report, both, "Gunmen", Role.AGENT));
    }

    private static boolean isOfAnother(Report report, List<Happening> events, String who, Role role) {
        int at = report.document().text().indexOf(who);
        var participant = new Participant(role, new Span(at, at + who.length()), who, OptionalInt.empty());
        return new Doers(report.layers(), events)
                .isOfAnotherVerb(report.happenings().getFirst(), participant);
    }

    @Test
    void whoUndoesAFineDidNotImposeIt() {
        Report report = Reading.parsed(
                "Judges/NOUN/nsubj/1 overturned/VERB/root/-1/overturn the/DET/det/3 fine/NOUN/obj/1",
                "fine",
                EventKind.SANCTION);
        assertTrue(isOfAnother(report, report.happenings(), "Judges", Role.AGENT));
    }
}
