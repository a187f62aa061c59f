package org.hearsay.event.internal.gist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.hearsay.model.Layers;
import org.hearsay.model.Trees;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link WholeClauses}: a clause in the very words of its sentence, so far as there is room. */
final class WholeClausesTest {

    @Test
    void theWordsStandAsInTheSentence() {
        assertEquals("The siege lasted three hours at the mill", whole("lasted", """
                The/DET/the/det/siege siege/NOUN/siege/nsubj/lasted lasted/VERB/last/root/- three/NUM/three/nummod/hours
                hours/NOUN/hour/obj/lasted at/ADP/at/case/mill the/DET/the/det/mill mill/NOUN/mill/obl/lasted
                """));
    }

    @Test
    void whatIsPutInBetweenIsLeftOut() {
        assertEquals("Ada Vell closed the yard", whole("closed", """
                Ada/PROPN/Ada/nsubj/closed Vell/PROPN/Vell/flat/Ada ,/PUNCT/,/punct/61 61/NUM/61/nummod/Ada ,/PUNCT/,/punct/61
                closed/VERB/close/root/- the/DET/the/det/yard yard/NOUN/yard/obj/closed
                """));
    }

    @Test
    void theNextClauseIsLeftOut() {
        assertEquals("The guards left", whole("left", """
                The/DET/the/det/guards guards/NOUN/guard/nsubj/left left/VERB/leave/root/- and/CCONJ/and/cc/closed
                they/PRON/they/nsubj/closed closed/VERB/close/conj/left it/PRON/it/obj/closed
                """));
    }

    /** The commas between those who are named are no insert. */
    @Test
    void aListOfDoersIsWhole() {
        assertEquals("Norland , Sudland and Ostland signed the pact", whole("signed", """
                Norland/PROPN/Norland/nsubj/signed ,/PUNCT/,/punct/Sudland Sudland/PROPN/Sudland/conj/Norland and/CCONJ/and/cc/Ostland
                Ostland/PROPN/Ostland/conj/Norland signed/VERB/sign/root/- the/DET/the/det/pact pact/NOUN/pact/obj/signed
                """));
    }

    @Test
    void whatALoneCommaPartsDoesNotHangTogether() {
        assertEquals("", whole("closed", """
                Ada/PROPN/Ada/nsubj/closed ,/PUNCT/,/punct/closed closed/VERB/close/root/- the/DET/the/det/yard
                yard/NOUN/yard/obj/closed
                """));
    }

    @Test
    void anObjectBehindACommaIsNotLost() {
        assertEquals("", whole("seized", """
                guards/NOUN/guard/nsubj/seized seized/VERB/seize/root/- ,/PUNCT/,/punct/gate near/ADP/near/case/gate
                the/DET/the/det/gate gate/NOUN/gate/obl/seized envoys/NOUN/envoy/obj/seized
                """));
    }

    @Test
    void whoStandsForSomebodyElseNamesNobody() {
        assertEquals("", whole("were", """
                men/NOUN/man/root/- who/PRON/who/nsubj/were were/VERB/be/acl:relcl/men at/ADP/at/case/sea sea/NOUN/sea/obl/were
                """));
    }

    private static String whole(String verb, String tree) {
        Layers layers = Trees.of(tree);
        int head = Trees.find(layers.tokens(), verb);
        OptionalInt subject = layers.syntax().findSubject(head);
        var phrases = new Phrases(layers, new BitSet());
        return subject.isEmpty()
                ? ""
                : new WholeClauses(layers, phrases, new Predicates(layers, new BitSet(), phrases))
                        .find(head, subject.getAsInt())
                        .map(words -> words.stream()
                                .map(i -> layers.tokens().get(i).text())
                                .collect(Collectors.joining(" ")))
                        .orElse("");
    }
}
