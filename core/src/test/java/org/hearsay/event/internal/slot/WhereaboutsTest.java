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
        return barred(report, report.happenings().getFirst());
    }

    private static List<String> barred(Report report, Happening event) {
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

    /** A headline tells what is done to a place, and the text of what is done elsewhere. */
    @Test
    void whatIsDoneToAPlaceIsNotDoneInItByOthers() {
        String words = "Raid/NOUN/root/-1/raid on/ADP/case/2 Kenya/PROPN/nmod/0";
        assertEquals(List.of("Kenya"), carried(words, EventKind.ATTACK, EventKind.VISIT));
        assertEquals(List.of(), carried(words, EventKind.ATTACK, EventKind.ATTACK));
    }

    @Test
    void onlyWhatHappensWhereTheReportIsHasThePlaceOfAnotherSentence() {
        String words = "Raid/NOUN/root/-1/raid in/ADP/case/2 Kenya/PROPN/nmod/0";
        assertEquals(List.of(), carried(words, EventKind.ATTACK, EventKind.DIE));
        assertEquals(List.of("Kenya"), carried(words, EventKind.ATTACK, EventKind.SUPPLY));
    }

    /** A sentence with an event at its first word, then 'They vanished.' as the event that is asked about. */
    private static List<String> carried(String words, EventKind told, EventKind asked) {
        Report report =
                Reading.parsed(words, told, "They/PRON/nsubj/1 vanished/VERB/root/-1/vanish", "vanished", asked);
        return barred(report, report.happenings().getLast());
    }

    @Test
    void whereSomethingWasSaidIsNotWhereItHappened() {
        Report report = Reading.parsed(
                "the/DET/det/1 vote/NOUN/nsubj/2 failed/VERB/root/-1/fail Orr/PROPN/nsubj/4 announced/VERB/parataxis/2/announce"
                        + " in/ADP/case/6 Kenya/PROPN/obl/4",
                EventKind.VOTE,
                "vote",
                EventKind.STATEMENT,
                "announced");
        assertEquals(List.of("Kenya"), barred(report));
    }

    @Test
    void whereSomebodyIsFromIsNotWhere() {
        Report report = Reading.parsed(
                "Orr/PROPN/nsubj/1 met/VERB/root/-1/meet officials/NOUN/obj/1/official from/ADP/case/4 Kenya/PROPN/nmod/2",
                "met",
                EventKind.MEET);
        assertEquals(List.of("Kenya"), barred(report));
    }

    @Test
    void whoActsBesideItIsNotWhere() {
        Report report = Reading.parsed(
                "Orr/PROPN/nsubj/1 died/VERB/root/-1/die as/SCONJ/mark/4 Kenya/PROPN/nsubj/4 fell/VERB/advcl/1/fall",
                "died",
                EventKind.DIE);
        assertEquals(List.of("Kenya"), barred(report));
    }

    @Test
    void whoseRaidItIsStandsBeforeIt() {
        Report report = Reading.parsed(
                "Orr/PROPN/nsubj/1 died/VERB/root/-1/die in/ADP/case/5 a/DET/det/5 Kenya/PROPN/obl/1 raid/NOUN/obl/1",
                EventKind.DIE,
                "died",
                EventKind.ATTACK,
                "raid");
        assertEquals(List.of("Kenya"), barred(report));
        assertEquals(List.of("Kenya"), barred(report, report.happenings().getLast()));
    }

    @Test
    void theTargetOfARaidIsNotWhereOthersMet() {
        Report report = Reading.parsed(
                "after/ADP/case/2 a/DET/det/2 raid/NOUN/obl/6 on/ADP/case/4 Kenya/PROPN/nmod/2 Orr/PROPN/nsubj/6 met/VERB/root/-1/meet",
                EventKind.MEET,
                "met",
                EventKind.ATTACK,
                "raid");
        assertEquals(List.of(), barred(report), "of the raid");
        String beside =
                "a/DET/det/1 raid/NOUN/nsubj/2 failed/VERB/root/-1/fail on/ADP/case/4 Kenya/PROPN/nmod/1 then/ADV/advmod/7 Orr/PROPN/nsubj/7 met/VERB/parataxis/2/meet";
        Report other = Reading.parsed(beside, EventKind.MEET, "met", EventKind.ATTACK, "raid");
        assertEquals(List.of("Kenya"), barred(other, other.happenings().getLast()));
    }
}
