package org.hearsay.event.internal.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.event.EventKind;
import org.hearsay.event.Participant.Role;
import org.hearsay.event.internal.slot.Candidate.Type;
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

    /** A caption, of which the tree makes the thing behind 'by' the top. */
    @Test
    void whatNothingStandsAboveIsAskedToo() {
        String words = "By/ADP/case/1 bus/NOUN/root/-1 evacuated/VERB/acl/1/evacuate";
        assertEquals(List.of(), barred(words, "evacuated", EventKind.AID, Role.AGENT));
    }

    @Test
    void amountsAndWhatThereIsNoneOfTakeNoPart() {
        String words =
                "Orr/PROPN/nsubj/1 paid/VERB/root/-1/pay nine/NUM/nummod/3 crowns/NOUN/obj/1/crown and/CCONJ/cc/6 no/DET/det/6 rent/NOUN/obj/1";
        assertEquals(List.of("nine crowns", "no rent"), barred(words, "paid", EventKind.FUND, Role.BENEFICIARY));
    }

    @Test
    void whoeverIsToldOfInAClauseOfItsOwnIsNotOfTheDeed() {
        String words =
                "when/ADV/advmod/2 Vell/PROPN/nsubj:pass/2 elected/VERB/advcl/5/elect five/NUM/nummod/4 guests/NOUN/nsubj/5 died/VERB/root/-1/die";
        assertEquals(List.of("Vell"), barred(words, "died", EventKind.DIE, Role.PATIENT));
        String beside =
                "Orr/PROPN/nsubj/5 ,/PUNCT/punct/2 head/NOUN/appos/0 of/ADP/case/4 Mill/PROPN/nmod/2 left/VERB/root/-1/leave";
        assertEquals(List.of("Mill"), barred(beside, "left", EventKind.WITHDRAW, Role.AGENT));
    }

    @Test
    void whoSentAMemoIsOfTheMemoAndWhoSignsBesideAnotherSignsWithHim() {
        String memo = "the/DET/det/1 memo/NOUN/root/-1 Vell/PROPN/nsubj/3 sent/VERB/acl:relcl/1/send Orr/PROPN/obj/3";
        assertEquals(List.of(), barred(memo, "memo", EventKind.LETTER, Role.AGENT));
        String signed =
                "his/PRON/nmod:poss/1 rival/NOUN/nsubj/3 Vell/PROPN/appos/1 signed/VERB/root/-1/sign and/CCONJ/cc/6 Orr/PROPN/nsubj/6 left/VERB/conj/3/leave";
        assertEquals(List.of(), barred(signed, "signed", EventKind.SIGN, Role.AGENT));
    }

    @Test
    void aPlanBringsNobodyAndADemandIsNoDeed() {
        String plan =
                "a/DET/det/1 scheme/NOUN/nsubj/5 to/PART/mark/3 smuggle/VERB/acl/1 gold/NOUN/obj/3 failed/VERB/root/-1/fail";
        assertEquals(List.of("a scheme"), barred(plan, "smuggle", EventKind.TRANSFER, Role.AGENT));
        String demand =
                "Orr/PROPN/nsubj/1 demanded/VERB/root/-1/demand the/DET/det/3 release/NOUN/obj/1 of/ADP/case/5 Vell/PROPN/nmod/3";
        assertEquals(List.of("Orr"), barred(demand, "release", EventKind.RELEASE, Role.AGENT));
        String call = "Orr/PROPN/nsubj/1 called/VERB/root/-1/call an/DET/det/3 election/NOUN/obj/1";
        assertEquals(List.of(), barred(call, "election", EventKind.ELECT, Role.AGENT));
        assertEquals(
                List.of("Orr"),
                barred(
                        "Orr/PROPN/nsubj/1 called/VERB/root/-1/call for/ADP/case/4 an/DET/det/4 election/NOUN/obj/1",
                        "election",
                        EventKind.ELECT,
                        Role.AGENT));
    }

    @Test
    void aBareThingBehindByAndAWeaponAreMeans() {
        String words =
                "Vell/PROPN/nsubj:pass/2 was/AUX/aux:pass/2/be taken/VERB/root/-1/take by/ADP/case/4 %s/obl:agent/2";
        assertEquals(List.of("bus"), barred(words.formatted("bus/NOUN"), "taken", EventKind.ARREST, Role.AGENT));
        assertEquals(
                List.of("bombs"),
                barred(
                        words.formatted("bombs/NOUN").replace("obl:agent/2", "obl:agent/2/bomb"),
                        "taken",
                        EventKind.KILL,
                        Role.AGENT));
        assertEquals(List.of(), barred(words.formatted("Orr/PROPN"), "taken", EventKind.ARREST, Role.AGENT));
        // and behind no 'by' nobody did it
        assertEquals(
                List.of("Orr"),
                barred(
                        "Vell/PROPN/nsubj:pass/2 is/AUX/aux:pass/2/be charged/VERB/root/-1/charge Orr/PROPN/obl:agent/2 with/ADP/case/3",
                        "charged",
                        EventKind.SUE,
                        Role.AGENT));
    }

    @Test
    void theNameTellsWhoATitleIs() {
        String words =
                "clerk/NOUN/nmod:desc/1 Ada/PROPN/nsubj/3 Vell/PROPN/flat/1 left/VERB/root/-1/leave Tarn/PROPN/obj/3";
        assertEquals(List.of("clerk"), barred(words, "left", EventKind.WITHDRAW, Role.AGENT));
        String uncle =
                "Orr/PROPN/nmod:poss/1 uncle/NOUN/nmod:desc/2 Ada/PROPN/nsubj/4 Vell/PROPN/flat/2 left/VERB/root/-1/leave";
        assertEquals(List.of("Orr", "Orr uncle"), barred(uncle, "left", EventKind.WITHDRAW, Role.AGENT));
    }

    @Test
    void aWayAndAPlaceAreNeitherStruckNorHelped() {
        String way = "Orr/PROPN/nsubj/1 escaped/VERB/root/-1/escape through/ADP/case/4 a/DET/det/4 culvert/NOUN/obl/1";
        assertEquals(List.of("a culvert"), barred(way, "escaped", EventKind.OTHER, Role.PATIENT));
        String place = "Orr/PROPN/nsubj/1 %s/VERB/root/-1 %s/ADP/case/3 harbour/NOUN/obl/1";
        assertEquals(
                List.of("harbour"),
                barred(place.formatted("closed", "in"), "closed", EventKind.SANCTION, Role.BENEFICIARY));
        assertEquals(List.of(), barred(place.formatted("gave", "to"), "gave", EventKind.AID, Role.BENEFICIARY));
        assertEquals(
                List.of("harbour"),
                barred(place.formatted("sailed", "to"), "sailed", EventKind.VISIT, Role.BENEFICIARY));
    }

    @Test
    void whoAccusesDidNotDoItAndWhoShootsDoesNotDie() {
        String accused =
                "Orr/PROPN/nsubj/1 accused/VERB/root/-1/accuse Vell/PROPN/obj/1 of/SCONJ/mark/4 robbing/VERB/advcl/1/rob Tarn/PROPN/obj/4";
        assertEquals(List.of("Orr"), barred(accused, "robbing", EventKind.ACQUIRE, Role.AGENT));
        String shot = "Orr/PROPN/nsubj/1 shot/VERB/root/-1/shoot dead/ADJ/xcomp/1 Vell/PROPN/obj/1";
        assertEquals(List.of("Orr"), barred(shot, "dead", EventKind.DIE, Role.PATIENT));
    }

    private static List<String> barred(String words, String event, EventKind kind, Role role) {
        Report report = Reading.parsed(words, event, kind);
        var clause = new Clause(report, report.happenings().getFirst());
        return report.listNear(report.happenings().getFirst()).stream()
                .filter(c -> c.type() == Type.PARTY)
                .filter(c -> clause.bars(c, role))
                .map(Candidate::text)
                .toList();
    }

    private static List<String> barred(Report report, Clause clause, Role role) {
        return report.listNear(report.happenings().getFirst()).stream()
                .filter(c -> clause.bars(c, role))
                .map(Candidate::text)
                .toList();
    }

    @Test
    void ofANounBeforeOfTheNounTakesPart() {
        String words = "the/DET/det/1 price/NOUN/nsubj/4 of/ADP/case/3 copper/NOUN/nmod/1 rose/VERB/root/-1/rise";
        assertEquals(List.of("copper"), barred(words, "rose", EventKind.OTHER, Role.PATIENT));
        String crowd =
                "a/DET/det/1 crowd/NOUN/nsubj/4 of/ADP/case/3 farmers/NOUN/nmod/1/farmer marched/VERB/root/-1/march";
        assertEquals(List.of(), barred(crowd, "marched", EventKind.PROTEST, Role.AGENT));
    }

    @Test
    void whatIsOfAnEventThatIsDoneHasNothingDoneToItself() {
        Report report = Reading.parsed(
                "Orr/PROPN/nsubj/1 demanded/VERB/root/-1/demand release/NOUN/obj/1 of/ADP/case/4 guards/NOUN/nmod/2/guard",
                EventKind.DEMAND,
                "demanded",
                EventKind.RELEASE,
                "release");
        var clause = new Clause(report, report.happenings().getFirst());
        assertTrue(barred(report, clause, Role.PATIENT).contains("guards"));
    }

    @Test
    void whoIsUrgedIsToDoIt() {
        String words = "Orr/PROPN/nsubj/1 urged/VERB/root/-1/urge Vell/PROPN/obj/1 to/PART/mark/4 leave/VERB/xcomp/1";
        assertEquals(List.of("Orr"), barred(words, "leave", EventKind.WITHDRAW, Role.AGENT));
        String self = words.replace("urged/VERB/root/-1/urge", "promised/VERB/root/-1/promise");
        assertEquals(List.of(), barred(self, "leave", EventKind.WITHDRAW, Role.AGENT));
    }

    @Test
    void whoDoesSomethingAfterADeedDidNotDoIt() {
        String words = "Orr/PROPN/nsubj/1 resigned/VERB/root/-1/resign after/ADP/case/4 the/DET/det/4 raid/NOUN/obl/1";
        assertEquals(List.of("Orr"), barred(words, "raid", EventKind.ATTACK, Role.AGENT));
    }

    /** Who tells what she did and asked for asked for nothing. */
    @Test
    void whatTheTreeJoinsToATellersVerbMayBeTheOthersDeed() {
        String words =
                "Orr/PROPN/nsubj/1 claimed/VERB/root/-1/claim that/SCONJ/mark/4 she/PRON/nsubj/4 shouted/VERB/ccomp/1/shout"
                        + " and/CCONJ/cc/6 asked/VERB/conj/1/ask to/PART/mark/8 drop/VERB/xcomp/6 %s charges/NOUN/obj/8/charge";
        assertTrue(barred(words.formatted("her/PRON/nmod:poss/10"), "asked", EventKind.DEMAND, Role.AGENT)
                .contains("Orr"));
        assertEquals(List.of(), barred(words.formatted("the/DET/det/10"), "asked", EventKind.DEMAND, Role.AGENT));
    }

    @Test
    void onBoardIsNoBoardAndByTelephoneIsHow() {
        String words = "Orr/PROPN/nsubj/1 died/VERB/root/-1/die on/ADP/case/3 board/NOUN/obl/1";
        assertEquals(List.of("board"), barred(words, "died", EventKind.DIE, Role.PATIENT));
        String means = "Orr/PROPN/nsubj:pass/2 was/AUX/aux:pass/2 threatened/VERB/root/-1/threaten by/ADP/case/4"
                + " telephone/NOUN/obl/2 during/ADP/case/6 lunch/NOUN/nmod/4";
        assertTrue(barred(means, "threatened", EventKind.OTHER, Role.AGENT).contains("telephone"));
    }

    @Test
    void whoTellsOfALetterDidNotWriteIt() {
        String words = "Orr/PROPN/nsubj/1 %s/VERB/root/-1/%s on/ADP/case/4 the/DET/det/4 pact/NOUN/obl/1";
        assertEquals(List.of("Orr"), beside(words.formatted("reported", "report"), "reported"));
        assertEquals(List.of(), beside(words.formatted("announced", "announce"), "announced"));
    }

    private static List<String> beside(String words, String verb) {
        Report report = Reading.parsed(words, EventKind.AGREE, "pact", EventKind.STATEMENT, verb);
        Happening event = report.happenings().getLast();
        var clause = new Clause(report, event);
        return report.listNear(event).stream()
                .filter(c -> c.type() == Type.PARTY && clause.bars(c, Role.AGENT))
                .map(Candidate::text)
                .toList();
    }

    @Test
    void aFuneralIsNothingThatTheDeadDo() {
        String words = "Orr/PROPN/nmod:poss/1 funeral/NOUN/root/-1";
        assertEquals(List.of("Orr"), barred(words, "funeral", EventKind.CEREMONY, Role.AGENT));
    }

    @Test
    void whatIsDeclaredOfSomebodyIsNotDeclaredToThem() {
        String words =
                "Orr/PROPN/nsubj/1 declared/VERB/root/-1/declare that/SCONJ/mark/4 Vell/PROPN/nsubj/4 fled/VERB/ccomp/1/flee";
        assertEquals(List.of("Vell"), barred(words, "declared", EventKind.STATEMENT, Role.BENEFICIARY));
    }

    @Test
    void theFearOfADeedDoesNothing() {
        String words = "fear/NOUN/root/-1 of/SCONJ/mark/2 losing/VERB/acl/0/lose";
        assertEquals(List.of("fear"), barred(words, "losing", EventKind.OTHER, Role.AGENT));
    }
}
