package org.hearsay.event.internal.gist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.event.Gist;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;
import org.hearsay.model.Token;
import org.hearsay.model.Trees;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: what {@link GistFinder} makes of a tree: whole phrases, never one cut in the middle. */
final class GistTreeTest {

    @Test
    void anAppositionMayReachBackToTheFirstWordOfAll() {
        Layers layers = Trees.of("""
                Widely/ADV/widely/advmod/Lantern the/DET/the/det/crash crash/NOUN/crash/root/- Lantern/PROPN/Lantern/appos/crash
                """);
        assertTrue(gist(layers, "crash").isPresent());
    }

    @Test
    void aMeasureKeepsWhatItIsCountedFrom() {
        assertEquals("The ferry | ran aground three miles from Aldport", told("ran", """
                The/DET/the/det/ferry ferry/NOUN/ferry/nsubj/ran ran/VERB/run/root/- aground/ADJ/aground/xcomp/ran
                three/NUM/three/nummod/miles miles/NOUN/mile/obj/ran from/ADP/from/case/Aldport Aldport/PROPN/Aldport/nmod/miles
                """));
    }

    @Test
    void whatStandsBetweenCommasIsLeftOut() {
        assertEquals("Ada Vell | closed the yard", told("closed", """
                Ada/PROPN/Ada/nsubj/closed Vell/PROPN/Vell/flat/Ada ,/PUNCT/,/punct/61 61/NUM/61/nummod/Ada who/PRON/who/nsubj/led
                led/VERB/lead/acl:relcl/Ada closed/VERB/close/root/- the/DET/the/det/yard yard/NOUN/yard/obj/closed
                """));
    }

    @Test
    void aNounThatSaysNothingWithoutItsClauseGoesWithIt() {
        assertEquals("The count | apologised to Norland", told("apologised", """
                The/DET/the/det/count count/NOUN/count/nsubj/apologised apologised/VERB/apologise/root/-
                to/ADP/to/case/Norland Norland/PROPN/Norland/obl/apologised for/ADP/for/case/fact a/DET/a/det/fact
                fact/NOUN/fact/obl/apologised that/SCONJ/that/mark/sank ships/NOUN/ship/nsubj/sank sank/VERB/sink/acl/fact
                """));
    }

    @Test
    void whatWasSaidIsAClauseOfItsOwn() {
        assertEquals("The guild | insisted that its boat kept a distance", told("insisted", """
                The/DET/the/det/guild guild/NOUN/guild/nsubj/insisted insisted/VERB/insist/root/- that/SCONJ/that/mark/kept
                its/PRON/its/nmod:poss/boat boat/NOUN/boat/nsubj/kept kept/VERB/keep/ccomp/insisted a/DET/a/det/distance
                distance/NOUN/distance/obj/kept
                """));
    }

    @Test
    void whatSomebodyIsAskedToDoIsToldAndWhatIsThreatenedIsNot() {
        String asked = """
                Norland/PROPN/Norland/nsubj/asked asked/VERB/ask/root/- the/DET/the/det/miners miners/NOUN/miner/obj/asked
                to/PART/to/mark/leave leave/VERB/leave/xcomp/asked
                """;
        assertEquals("Norland | asked the miners to leave", told("asked", asked));
        String threatened = """
                Norland/PROPN/Norland/nsubj/threatened threatened/VERB/threaten/root/-
                to/PART/to/mark/leave leave/VERB/leave/xcomp/threatened
                """;
        assertEquals("Norland | threatened", told("threatened", threatened));
    }

    @Test
    void anAccusationKeepsWhatItIsOf() {
        assertEquals("The Herald | accused Norland of ignoring the vote", told("accused", """
                The/DET/the/det/Herald Herald/PROPN/Herald/nsubj/accused accused/VERB/accuse/root/-
                Norland/PROPN/Norland/obj/accused of/SCONJ/of/mark/ignoring ignoring/VERB/ignore/advcl/accused
                the/DET/the/det/vote vote/NOUN/vote/obj/ignoring
                """));
    }

    @Test
    void aVerbWithoutASubjectIsToldByTheClauseThatHoldsIt() {
        Layers layers = Trees.of("""
                The/DET/the/det/Herald Herald/PROPN/Herald/nsubj/accused accused/VERB/accuse/root/-
                Norland/PROPN/Norland/obj/accused of/SCONJ/of/mark/ignoring ignoring/VERB/ignore/advcl/accused
                the/DET/the/det/vote vote/NOUN/vote/obj/ignoring
                """);
        Gist gist = gist(layers, "ignoring").orElseThrow();
        assertEquals(
                "The Herald | accused Norland of ignoring the vote",
                gist.clause().map(g -> words(g, layers)).orElse(""));
    }

    @Test
    void aNounThatIsASubjectIsToldWithItsVerb() {
        Layers layers = Trees.of("""
                The/DET/the/det/fire fire/NOUN/fire/nsubj/broke broke/VERB/break/root/- out/ADP/out/compound:prt/broke
                near/ADP/near/case/Aldport Aldport/PROPN/Aldport/obl/broke
                """);
        Gist gist = gist(layers, "fire").orElseThrow();
        assertEquals(" | fire", words(gist, layers));
        assertEquals(
                "The fire | broke out near Aldport",
                gist.clause().map(g -> words(g, layers)).orElse(""));
    }

    @Test
    void aClauseThatHangsOnItsSubjectIsNotToldTwice() {
        assertEquals("guards | closing the gate", told("closing", """
                guards/NOUN/guard/nsubj/were closing/VERB/close/acl/guards the/DET/the/det/gate gate/NOUN/gate/obj/closing
                were/VERB/be/root/-
                """));
    }

    @Test
    void whatWasThereIsNoDoer() {
        Layers layers = Trees.of("""
                There/PRON/there/expl/was was/VERB/be/root/- a/DET/a/det/riot riot/NOUN/riot/nsubj/was
                """);
        assertEquals(Optional.empty(), gist(layers, "riot").orElseThrow().clause());
    }

    @Test
    void whatStandsBehindACommaIsNoPartOfTheSubjectBeforeTheVerb() {
        assertEquals("Nine guards | were killed", told("killed", """
                Nine/NUM/nine/nummod/guards guards/NOUN/guard/nsubj:pass/killed were/AUX/be/aux:pass/killed killed/VERB/kill/root/-
                ,/PUNCT/,/punct/Ministry the/DET/the/det/Ministry Ministry/PROPN/Ministry/conj/guards said/VERB/say/parataxis/killed
                """));
    }

    /** 'The guards seized near the gate' would be who was seized. */
    @Test
    void whoeverDidItIsNotToldWithoutWhomItBefell() {
        assertEquals(" | seized", told("seized", """
                guards/NOUN/guard/nsubj/seized seized/VERB/seize/root/- ,/PUNCT/,/punct/gate near/ADP/near/case/gate
                the/DET/the/det/gate gate/NOUN/gate/obl/seized envoys/NOUN/envoy/obj/seized
                """));
    }

    @Test
    void aDenialIsNotLeftOut() {
        assertEquals(" | was closed", told("closed", """
                At/ADP/at/case/time no/DET/no/det/time time/NOUN/time/obl/closed gates/NOUN/gate/nsubj:pass/closed
                was/AUX/be/aux:pass/closed closed/VERB/close/root/-
                """));
    }

    @Test
    void whoseDeedItWasIsNotWhoIsSpokenOf() {
        assertEquals(" | enraged Norland", told("enraged", """
                drivers/NOUN/driver/nsubj/left whose/PRON/whose/nmod:poss/plea plea/NOUN/plea/obl/enraged
                enraged/VERB/enrage/acl:relcl/drivers Norland/PROPN/Norland/obj/enraged left/VERB/leave/root/-
                """));
    }

    private static String told(String word, String tree) {
        Layers layers = Trees.of(tree);
        return words(gist(layers, word).orElseThrow(), layers);
    }

    private static Optional<Gist> gist(Layers layers, String word) {
        Token trigger = layers.tokens().get(Trees.find(layers.tokens(), word));
        return new GistFinder(layers, new Mentions(List.of(), List.of()), List.of())
                .find(trigger.span(), Optional.empty(), Optional.empty());
    }

    private static String words(Gist gist, Layers layers) {
        return Stream.of(gist.who(), gist.what())
                .map(spans -> spans.stream()
                        .map(s -> layers.tokens().stream()
                                .filter(t -> t.span().equals(s))
                                .findFirst()
                                .orElseThrow()
                                .text())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
    }
}
