package org.hearsay.event.internal.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Predicate;
import org.hearsay.event.EventKind;
import org.hearsay.event.Participant.Role;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Sides}: whom the words next to a deed name as doer and as victim, and whom they leave neither. */
final class SidesTest {

    @Test
    void inThePassiveTheSubjectIsStruckAndTheByDidIt() {
        sides(
                "Orr/PROPN/nsubj:pass/2 was/AUX/aux:pass/2 arrested/VERB/root/-1/arrest by/ADP/case/4 Vell/PROPN/obl:agent/2",
                "arrested",
                EventKind.ARREST,
                List.of("Vell"),
                List.of("Orr"));
    }

    @Test
    void whoeverHasAnObjectDidIt() {
        sides(
                "Orr/PROPN/nsubj/1 killed/VERB/root/-1/kill Vell/PROPN/obj/1",
                "killed",
                EventKind.KILL,
                List.of("Orr"),
                List.of("Vell"));
    }

    @Test
    void aSubjectWithoutAnObjectIsLeftOpen() {
        sides("Orr/PROPN/nsubj/1 exploded/VERB/root/-1/explode", "exploded", EventKind.EXPLODE, List.of(), List.of());
    }

    @Test
    void theOfOfAKillingIsItsVictimAndTheByItsDoer() {
        sides(
                "the/DET/det/1 murder/NOUN/root/-1 of/ADP/case/3 Orr/PROPN/nmod/1 by/ADP/case/5 Vell/PROPN/nmod/1",
                "murder",
                EventKind.KILL,
                List.of("Vell"),
                List.of("Orr"));
    }

    @Test
    void whoOwnsAnAttackOnSomebodyMadeIt() {
        sides(
                "Orr/PROPN/nmod:poss/2 's/PART/case/0 attack/NOUN/root/-1 on/ADP/case/4 Vell/PROPN/nmod/2",
                "attack",
                EventKind.ATTACK,
                List.of("Orr"),
                List.of("Vell"));
    }

    @Test
    void whomARelativeClauseTellsOfStandsBeforeIt() {
        sides(
                "Orr/PROPN/root/-1 who/PRON/nsubj:pass/3 was/AUX/aux:pass/3 jailed/VERB/acl:relcl/0/jail",
                "jailed",
                EventKind.SENTENCE,
                List.of(),
                List.of("Orr"));
    }

    @Test
    void nobodyElseIsOnASideThatIsTold() {
        Report report = Reading.parsed(
                "Orr/PROPN/nsubj:pass/2 was/AUX/aux:pass/2 killed/VERB/root/-1/kill when/ADV/advmod/5 Vell/PROPN/nsubj/5 fired/VERB/advcl/2/fire",
                "killed",
                EventKind.KILL);
        var sides = new Sides(report.layers(), report.happenings().getFirst());
        assertEquals(List.of("Vell"), listed(report, c -> sides.bars(c, Role.PATIENT)));
        assertEquals(List.of(), listed(report, c -> sides.bars(c, Role.AGENT)));
    }

    @Test
    void whoRefusesOrAnnouncesDoesItWithoutAnObject() {
        sides("Orr/PROPN/nsubj/1 refused/VERB/root/-1/refuse", "refused", EventKind.REFUSE, List.of("Orr"), List.of());
    }

    @Test
    void withAnObjectAndNoBeAVerbIsActiveWhateverTheTree() {
        sides(
                "Orr/PROPN/nsubj:pass/1 shot/VERB/root/-1/shoot Vell/PROPN/obl:agent/1",
                "shot",
                EventKind.KILL,
                List.of("Orr"),
                List.of("Vell"));
        // a headline leaves 'was' out
        sides(
                "Orr/PROPN/nsubj:pass/1 jailed/VERB/root/-1/jail",
                "jailed",
                EventKind.SENTENCE,
                List.of(),
                List.of("Orr"));
    }

    @Test
    void whatStandsBehindAPrepositionIsNoObject() {
        sides(
                "Orr/PROPN/nsubj/1 fired/VERB/root/-1/fire at/ADP/case/3 Vell/PROPN/obj/1",
                "fired",
                EventKind.ATTACK,
                List.of(),
                List.of());
    }

    private static void sides(String words, String event, EventKind kind, List<String> doers, List<String> struck) {
        Report report = Reading.parsed(words, event, kind);
        var sides = new Sides(report.layers(), report.happenings().getFirst());
        assertEquals(doers, listed(report, sides::acts));
        assertEquals(struck, listed(report, sides::isStruck));
    }

    private static List<String> listed(Report report, Predicate<Candidate> wanted) {
        return report.listNear(report.happenings().getFirst()).stream()
                .filter(wanted)
                .map(Candidate::text)
                .toList();
    }

    @Test
    void whomARelativeClauseNamesIsItsObjectWhereverTheTreeHangsIt() {
        for (String relation : List.of("acl:relcl/0", "advcl/0")) {
            sides(
                    "guards/NOUN/root/-1/guard whom/PRON/obj/3 rebels/NOUN/nsubj/3/rebel held/VERB/" + relation
                            + "/hold",
                    "held",
                    EventKind.ARREST,
                    List.of("rebels"),
                    List.of("guards"));
        }
    }

    /** A tree may take 'killed' of a headline for the active; then somebody would be told whom they killed. */
    @Test
    void whoKilledNobodyWasKilled() {
        sides(
                "guards/NOUN/nsubj/1/guard killed/VERB/root/-1/kill",
                "killed",
                EventKind.KILL,
                List.of(),
                List.of("guards"));
        sides("guards/NOUN/nsubj/1/guard kills/VERB/root/-1/kill", "kills", EventKind.KILL, List.of(), List.of());
    }

    @Test
    void aNameAtTheHeadOfAVerbWithoutSubjectIsItsSubject() {
        sides(
                "Neighbouring/ADJ/case/1 Orr/PROPN/obl/2 killed/VERB/root/-1/kill Vell/PROPN/obj/2",
                "killed",
                EventKind.KILL,
                List.of("Neighbouring Orr"),
                List.of("Vell"));
    }
}
