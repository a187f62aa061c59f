package org.hearsay.event.internal.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.event.EventKind;
import org.hearsay.event.Participant.Role;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Clause}: who can be neither doer nor victim by the shape of the tree, and whom the words make a victim. */
final class ClauseTest {

    @Test
    void whoStandsOutsideOfAClauseWithASubjectIsNotItsSubject() {
        Report report = Reading.parsed(
                "Orr/PROPN/nsubj/1 saw/VERB/root/-1/see the/DET/det/3 guards/NOUN/nsubj/4 kill/VERB/ccomp/1 Vell/PROPN/obj/4",
                "kill",
                EventKind.KILL);
        var clause = new Clause(report, report.happenings().getFirst());
        assertEquals(List.of("Orr"), barred(report, clause, Role.AGENT));
        // and Vell alone is killed
        assertEquals(List.of("Orr"), barred(report, clause, Role.PATIENT));
    }

    @Test
    void whoOwnsAnArrestIsStruck() {
        Report report = Reading.parsed(
                "Vell/PROPN/nmod:poss/1 arrest/NOUN/nsubj/2 shook/VERB/root/-1/shake Orr/PROPN/obj/2",
                "arrest",
                EventKind.ARREST);
        var clause = new Clause(report, report.happenings().getFirst());
        assertEquals(
                List.of("Vell"),
                report.listNear(report.happenings().getFirst()).stream()
                        .filter(clause::strikes)
                        .map(Candidate::text)
                        .toList());
    }

    @Test
    void aTownAmongTheDeadIsWhereTheyComeFrom() {
        Report report = Reading.parsed(
                "Guards/NOUN/nsubj/3 in/ADP/case/2 Norland/PROPN/nmod/0 died/VERB/root/-1/die", "died", EventKind.DIE);
        var clause = new Clause(report, report.happenings().getFirst());
        assertTrue(barred(report, clause, Role.PATIENT).contains("Norland"));
    }

    private static List<String> barred(Report report, Clause clause, Role role) {
        return report.listNear(report.happenings().getFirst()).stream()
                .filter(c -> clause.bars(c, role))
                .map(Candidate::text)
                .toList();
    }
}
