package org.hearsay.event.internal.gist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.stream.Collectors;
import org.hearsay.model.Layers;
import org.hearsay.model.Trees;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a verb with what it needs ({@link Predicates}). */
final class PredicatesTest {

    private static String words(String verb, Room room, String tree) {
        Layers layers = Trees.of(tree);
        var phrases = new Phrases(layers, new BitSet());
        return new Predicates(layers, new BitSet(), phrases)
                .of(Trees.find(layers.tokens(), verb), room, true).stream()
                        .map(i -> layers.tokens().get(i).text())
                        .collect(Collectors.joining(" "));
    }

    @Test
    void v01WhoDidItStaysEvenWhereThereIsLittleRoom() {
        assertEquals("were freed by guards", words("freed", Room.LEAST, """
                miners/NOUN/miner/nsubj:pass/freed were/AUX/be/aux:pass/freed freed/VERB/free/root/- by/ADP/by/case/guards
                guards/NOUN/guard/obl/freed
                """));
    }

    @Test
    void v02WhatCommentsOnTheSentenceGoes() {
        assertEquals("closed the gate", words("closed", Room.ALL, """
                guards/NOUN/guard/nsubj/closed closed/VERB/close/root/- the/DET/the/det/gate gate/NOUN/gate/obj/closed
                despite/ADP/despite/case/protests protests/NOUN/protest/obl/closed
                """));
    }

    @Test
    void v03AnAdverbWithItsPhraseStays() {
        assertEquals("stayed away from walls", words("stayed", Room.ALL, """
                miners/NOUN/miner/nsubj/stayed stayed/VERB/stay/root/- away/ADV/away/advmod/stayed from/ADP/from/case/walls
                walls/NOUN/wall/obl/away
                """));
    }

    @Test
    void v04APredicateNounIsWhole() {
        assertEquals("were thought to have been in the hold", words("thought", Room.ALL, """
                miners/NOUN/miner/nsubj:pass/thought were/AUX/be/aux:pass/thought thought/VERB/think/root/-
                to/PART/to/mark/hold have/AUX/have/aux/hold been/AUX/be/cop/hold in/ADP/in/case/hold the/DET/the/det/hold
                hold/NOUN/hold/xcomp/thought
                """));
    }

    @Test
    void v05BehindACommaAnotherPartBegins() {
        assertEquals("were built", words("built", Room.ALL, """
                boats/NOUN/boat/nsubj:pass/built were/AUX/be/aux:pass/built built/VERB/build/root/- ,/PUNCT/,/punct/clerk
                the/DET/the/det/clerk clerk/NOUN/clerk/obj/built
                """));
    }

    @Test
    void v06ItsSecondDayIsNoDate() {
        assertEquals("entered its second day", words("entered", Room.ALL, """
                strike/NOUN/strike/nsubj/entered entered/VERB/enter/root/- its/PRON/its/nmod:poss/day second/ADJ/second/amod/day
                day/NOUN/day/obl/entered
                """));
    }
}
