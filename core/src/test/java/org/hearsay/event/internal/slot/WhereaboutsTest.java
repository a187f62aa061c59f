package org.hearsay.event.internal.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.hearsay.event.EventKind;
import org.hearsay.event.Participant;
import org.hearsay.event.Participant.Role;
import org.hearsay.event.internal.slot.Candidate.Type;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Whereabouts}: what keeps a place from being where an event happened. */
final class WhereaboutsTest {

    private static List<String> barred(Report report) {
        Happening event = report.happenings().getFirst();
        var whereabouts = new Whereabouts(report, event);
        return report.listNear(event).stream()
                .filter(c -> c.type() == Type.PLACE)
                .filter(whereabouts::bars)
                .map(Candidate::text)
                .toList();
    }

    @Test
    void withWhomOneDealsIsNotWhere() {
        Report report = Reading.report("Talks with people in Norland and with Norland failed on Monday.", "Talks");
        assertEquals(List.of("Norland"), barred(report));
    }

    @Test
    void thePlaceOfTheLeadHoldsUntilAnotherIsTold() {
        String lead = "A tank farm burned in Norland on Monday. Nobody was hurt. ";
        assertEquals(List.of(), barred(Reading.report(lead + "A second fire was put out.", "fire")));
        assertEquals(
                List.of("A tank farm", "Norland"),
                barred(Reading.report(lead + "Dockers met in Estland. A second fire was put out.", "fire")));
    }

    @Test
    void aPlaceThatIsToldAgainStillHolds() {
        Report report = Reading.report(
                "A tank farm burned in Norland on Monday. Firemen gathered in Norland. A second fire was put out.",
                "fire");
        assertEquals(List.of(), barred(report));
    }

    @Test
    void thePlaceOfTheSentenceItselfComesFirst() {
        Report report =
                Reading.report("Shells fell in Norland. The wounded were treated in Estland by guards.", "treated");
        assertEquals(List.of("Norland"), barred(report));
    }

    @Test
    void aTermInPrisonIsHowLong() {
        assertEquals(
                List.of("prison"), barred(Reading.report("Orr was sentenced to six years in prison.", "sentenced")));
        assertEquals(List.of(), barred(Reading.report("Orr died in prison.", "died")));
    }

    @Test
    void whoSpokeInAPlaceDidNotActThere() {
        assertEquals(
                List.of("Norland"),
                barred(Reading.report("\"We will arrest them,\" the mayor told guests in Norland.", "arrest")));
        assertEquals(
                List.of(),
                barred(Reading.report("\"We will arrest them in Norland,\" the mayor told guests.", "arrest")));
    }

    @Test
    void theNameOfAGroupIsNotWhere() {
        Report report = Reading.parsed(
                "Orr/PROPN/nsubj/1 joined/VERB/root/-1/join the/DET/det/4 Kenya/PROPN/compound/4 soldiers/NOUN/obj/1/soldier",
                "joined",
                EventKind.OTHER);
        assertEquals(List.of("Kenya"), barred(report));
    }

    @Test
    void whoDidItIsNotWhere() {
        Report report = Reading.report("Shells fell in Norland.", "fell");
        Candidate norland = report.listNear(report.happenings().getFirst()).stream()
                .filter(c -> c.type() == Type.PLACE && c.text().equals("Norland"))
                .findFirst()
                .orElseThrow();
        assertTrue(Whereabouts.isDoer(norland, List.of(participant(Role.AGENT, norland))));
        assertFalse(Whereabouts.isDoer(norland, List.of(participant(Role.PATIENT, norland))));
    }

    private static Participant participant(Role role, Candidate c) {
        return new Participant(role, c.span(), c.text(), OptionalInt.empty());
    }
}
