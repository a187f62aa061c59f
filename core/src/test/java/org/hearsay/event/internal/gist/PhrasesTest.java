package org.hearsay.event.internal.gist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.stream.Collectors;
import org.hearsay.model.Layers;
import org.hearsay.model.Trees;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: the words of a noun phrase that define it ({@link Phrases}). */
final class PhrasesTest {

    private static String words(String head, Room room, String tree) {
        Layers layers = Trees.of(tree);
        return new Phrases(layers, new BitSet())
                .of(Trees.find(layers.tokens(), head), room, true).stream()
                        .map(i -> layers.tokens().get(i).text())
                        .collect(Collectors.joining(" "));
    }

    @Test
    void p01ArticlesAdjectivesAndOwnersStay() {
        assertEquals("the town 's old ferry", words("ferry", Room.ALL, """
                the/DET/the/det/town town/NOUN/town/nmod:poss/ferry 's/PART/'s/case/town old/ADJ/old/amod/ferry
                ferry/NOUN/ferry/root/-
                """));
    }

    @Test
    void p02AnAppositionAndABracketGo() {
        assertEquals("The guild", words("guild", Room.ALL, """
                The/DET/the/det/guild guild/NOUN/guild/root/- (/PUNCT/(/punct/GMA GMA/PROPN/GMA/compound/guild )/PUNCT/)/punct/GMA
                ,/PUNCT/,/punct/union the/DET/the/det/union union/NOUN/union/appos/guild
                """));
    }

    @Test
    void p03ATitleIsNoApposition() {
        assertEquals("Secretary Ada Vell", words("Secretary", Room.ALL, """
                Secretary/PROPN/Secretary/root/- Ada/PROPN/Ada/appos/Secretary Vell/PROPN/Vell/flat/Ada
                """));
    }

    @Test
    void p04ABriefParticipleDefinesANounAndALongOneDoesNot() {
        assertEquals("a ferry packed with miners", words("ferry", Room.ALL, """
                a/DET/a/det/ferry ferry/NOUN/ferry/root/- packed/VERB/pack/acl/ferry with/ADP/with/case/miners
                miners/NOUN/miner/obl/packed
                """));
        assertEquals("a ferry", words("ferry", Room.ALL, """
                a/DET/a/det/ferry ferry/NOUN/ferry/root/- packed/VERB/pack/acl/ferry with/ADP/with/case/miners
                miners/NOUN/miner/obl/packed from/ADP/from/case/Aldport Aldport/PROPN/Aldport/nmod/miners in/ADP/in/case/Norland
                Norland/PROPN/Norland/nmod/Aldport
                """));
    }

    @Test
    void p05WithLittleRoomOnlyWhatOfLeadsInStays() {
        String tree = """
                envoys/NOUN/envoy/root/- of/ADP/of/case/Norland Norland/PROPN/Norland/nmod/envoys from/ADP/from/case/Aldport
                Aldport/PROPN/Aldport/nmod/envoys
                """;
        assertEquals("envoys of Norland from Aldport", words("envoys", Room.ALL, tree));
        assertEquals("envoys of Norland", words("envoys", Room.LEAST, tree));
    }

    @Test
    void p06NumbersThatAreCountedTogetherStayTogether() {
        assertEquals("nine dead and four missing", words("dead", Room.ALL, """
                nine/NUM/nine/nummod/dead dead/ADJ/dead/root/- and/CCONJ/and/cc/missing four/NUM/four/nummod/missing
                missing/ADJ/missing/conj/dead
                """));
    }
}
