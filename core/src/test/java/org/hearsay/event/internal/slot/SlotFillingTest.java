package org.hearsay.event.internal.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.event.EventKind;
import org.hearsay.event.Filler;
import org.hearsay.event.Participant;
import org.hearsay.event.Participant.Role;
import org.hearsay.event.When;
import org.hearsay.model.SenseWeights;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: who took part, when and where, chosen from all that stands within reach of an event. */
final class SlotFillingTest {

    private static final SlotFilling LEARNED = new SlotFilling(SlotModel.english());

    private static SlotFilling.Filled fill(SlotFilling filling, String text, String... events) {
        Report report = Reading.report(text, events);
        return filling.fill(report, report.happenings().getFirst());
    }

    @Test
    void aPlainSentenceTellsAll() {
        SlotFilling.Filled filled = fill(LEARNED, "Norland attacked Ostrava on Monday.", "attacked:attack");
        assertEquals(
                List.of("agent Norland", "patient Ostrava"),
                filled.participants().stream()
                        .map(p -> p.role().slug() + " " + p.text())
                        .toList());
        assertEquals(
                Optional.of("2031-03-03"), filled.when().flatMap(When::value).map(v -> v.value()));
    }

    @Test
    void thePlaceBehindIn() {
        assertEquals(
                Optional.of("Ostrava"),
                fill(LEARNED, "Ada Vell met Ivo Sand in Ostrava.", "met:meet")
                        .place()
                        .map(Filler::text));
    }

    @Test
    void aSecondVerbMayHaveTheSameTime() {
        var eager = new SlotFilling(new SlotModel(
                Map.of("near ~v", List.of(0.0, 0.0, 0.0, 9.0, 0.0)),
                SenseWeights.NONE,
                List.of(0.5, 0.5, 0.5, 0.5, 0.5)));
        String report = "On Monday gunmen stormed the station and killed two guards.";
        for (String event : List.of("stormed:attack", "killed:kill")) {
            assertEquals(
                    Optional.of("2031-03-03"),
                    fill(eager, report, event).when().flatMap(When::value).map(v -> v.value()));
        }
    }

    @Test
    void whoStandsOutsideOfAClauseWithASubjectDidNotDieInIt() {
        var eager = new SlotFilling(new SlotModel(
                Map.of("near v", List.of(9.0, 0.0, 9.0, 0.0, 0.0)),
                SenseWeights.NONE,
                List.of(0.5, 0.5, 0.5, 0.5, 0.5)));
        String words = "Vell/PROPN/nsubj/1 resigned/VERB/root/-1 after/ADP/case/4 a/DET/det/4 fire/NOUN/obl/1 "
                + "in/ADP/case/6 which/PRON/obl/9 nine/NUM/nummod/8 people/NOUN/nsubj/%d died/VERB/acl:relcl/4";
        // as it is, and as a tree slips that makes the people resign
        for (int governor : List.of(9, 1)) {
            Report report = Reading.parsed(words.formatted(governor), "died", EventKind.DIE);
            assertEquals(
                    List.of("nine people"),
                    eager.fill(report, report.happenings().getFirst()).participants().stream()
                            .map(Participant::text)
                            .toList());
        }
    }

    @Test
    void whatAParticipleTellsOfIsTheVictimAndNobodyBesideItTakesPart() {
        var eager = new SlotFilling(new SlotModel(
                Map.of("near v", List.of(9.0, 9.0, 0.0, 0.0, 0.0)),
                SenseWeights.NONE,
                List.of(0.5, 0.5, 0.5, 0.5, 0.5)));
        Report report = Reading.parsed(
                "Orr/PROPN/nsubj/1 spoke/VERB/root/-1/speak at/ADP/case/3 Vell/PROPN/obl/1 ,/PUNCT/punct/5 "
                        + "killed/VERB/acl/3/kill by/ADP/case/7 gunmen/NOUN/obl/5",
                "killed",
                EventKind.KILL);
        assertEquals(
                List.of("patient Vell", "agent gunmen"),
                eager.fill(report, report.happenings().getFirst()).participants().stream()
                        .map(p -> p.role().slug() + " " + p.text())
                        .toList());
    }

    @Test
    void whoOwnsAnAssassinationIsItsVictim() {
        var eager = new SlotFilling(new SlotModel(
                Map.of("near n", List.of(9.0, 9.0, 0.0, 0.0, 0.0)),
                SenseWeights.NONE,
                List.of(0.5, 0.5, 0.5, 0.5, 0.5)));
        String owned =
                "Vell's/PROPN/nmod:poss/1 assassination/NOUN/nsubj/%d %s/ADP/case/3 Orr/PROPN/nmod/1 failed/VERB/root/-1";
        assertEquals(List.of("patient", "agent"), roles(eager, owned.formatted(4, "by")));
        assertEquals(List.of("agent", "patient"), roles(eager, owned.formatted(4, "of")));
    }

    private static List<String> roles(SlotFilling filling, String words) {
        Report report = Reading.parsed(words, "assassination", EventKind.KILL);
        return filling.fill(report, report.happenings().getFirst()).participants().stream()
                .map(p -> p.role().slug())
                .toList();
    }

    @Test
    void whoSuffersInThePassive() {
        assertEquals(
                List.of(Role.PATIENT),
                fill(LEARNED, "Ivo Sand was arrested on Monday.", "arrested:arrest").participants().stream()
                        .map(Participant::role)
                        .toList());
    }

    @Test
    void whatIsToldAsPastDoesNotLieAhead() {
        var eager = new SlotFilling(new SlotModel(
                Map.of("near ~v", List.of(0.0, 0.0, 0.0, 9.0, 0.0)),
                SenseWeights.NONE,
                List.of(0.5, 0.5, 0.5, 0.5, 0.5)));
        assertEquals(
                Optional.empty(),
                fill(eager, "Ada Vell resigned on 12 June 2031.", "resigned:resign")
                        .when());
        assertTrue(fill(eager, "Ada Vell resigned on 12 January 2031.", "resigned:resign")
                .when()
                .isPresent());
    }

    @Test
    void whatIsNotLikelyStaysOut() {
        var silent = new SlotFilling(new SlotModel(Map.of(), SenseWeights.NONE, List.of(0.9, 0.9, 0.9, 0.9, 0.9)));
        SlotFilling.Filled filled = fill(silent, "Norland attacked Ostrava on Monday.", "attacked:attack");
        assertEquals(List.of(), filled.participants());
        assertEquals(Optional.empty(), filled.when());
        assertEquals(Optional.empty(), filled.place());
    }

    @Test
    void nobodyTakesPartTwice() {
        var eager = new SlotFilling(new SlotModel(
                Map.of("near ~v", List.of(9.0, 0.0, 0.0, 0.0, 0.0)),
                SenseWeights.NONE,
                List.of(0.5, 0.5, 0.5, 0.5, 0.5)));
        List<Participant> all =
                fill(eager, "Ada Vell met Ivo Sand and Ada Vell.", "met:meet").participants();
        assertEquals(2, all.size());
        assertTrue(all.stream().allMatch(p -> p.role() == Role.ATTENDEE));
    }
}
