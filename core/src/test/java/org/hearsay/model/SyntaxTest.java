package org.hearsay.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: what the one view of syntax tells of a tree. A word a line: form, lemma, tag, head (from 1; 0 the root), relation. */
class SyntaxTest {

    private static final String DENIAL = """
            The the DET 2 det
            mayor mayor NOUN 5 nsubj
            has have AUX 5 aux
            not not PART 5 advmod
            said say VERB 0 root
            that that SCONJ 9 mark
            dams dam NOUN 9 nsubj:pass
            were be AUX 9 aux:pass
            built build VERB 5 ccomp
            by by ADP 11 case
            soldiers soldier NOUN 9 obl:agent
            on on ADP 13 case
            Friday friday PROPN 5 obl
            . . PUNCT 5 punct
            """;

    @Test
    void subjectsAgentsAndAdjunctsAreFound() {
        Syntax syntax = tree(DENIAL);
        assertEquals(OptionalInt.of(1), syntax.findSubject(4));
        assertTrue(syntax.isPassive(8));
        assertFalse(syntax.isPassive(4));
        assertEquals(OptionalInt.of(10), syntax.findAgent(8));
        assertEquals(List.of(12), syntax.listObliques(4, "on"));
        assertEquals(List.of(), syntax.listObliques(4, "by"));
        assertEquals(OptionalInt.empty(), syntax.findObject(4));
    }

    @Test
    void wordsReachAsFarAsWhatHangsOnThem() {
        Syntax syntax = tree(DENIAL);
        assertEquals(5, syntax.firstOf(8));
        assertEquals(11, syntax.endOf(8));
        assertTrue(syntax.isUnder(10, 8));
        assertFalse(syntax.isUnder(12, 8));
    }

    @Test
    void theTopOfARunHangsOnAWordOutside() {
        Syntax syntax = tree(DENIAL);
        assertEquals(1, syntax.topOf(0, 4));
        assertEquals(4, syntax.topOf(0, 14));
        assertEquals(10, syntax.topOf(9, 11));
    }

    @Test
    void negationAndTenseAreThoseOfTheVerbItself() {
        Syntax syntax = tree(DENIAL);
        assertTrue(syntax.isNegated(4));
        assertFalse(syntax.isNegated(8));
        assertEquals(Tense.PAST, syntax.tense(4));
        assertEquals(Tense.PAST, syntax.tense(8));
        assertEquals(Tense.NONE, syntax.tense(1));
    }

    @Test
    void aJoinedOrCompletingVerbHasTheSubjectOfItsHead() {
        Syntax syntax = tree("""
                She she PRON 2 nsubj
                wants want VERB 0 root
                to to PART 4 mark
                leave leave VERB 2 xcomp
                and and CCONJ 7 cc
                will will AUX 7 aux
                resign resign VERB 2 conj
                """);
        assertEquals(OptionalInt.of(0), syntax.findSubject(3));
        assertEquals(OptionalInt.of(0), syntax.findSubject(6));
        assertEquals(Tense.PRESENT, syntax.tense(1));
        assertEquals(Tense.NONE, syntax.tense(3));
        assertEquals(Tense.FUTURE, syntax.tense(6));
    }

    @Test
    void theWordBeforeAVerbStandsBeforeItsHelpers() {
        Syntax syntax = tree(DENIAL);
        assertEquals(OptionalInt.of(6), syntax.findBefore(8));
        assertEquals(OptionalInt.of(3), syntax.findBefore(4));
        assertEquals(OptionalInt.empty(), syntax.findBefore(0));
    }

    @Test
    void whatNobodyDoesIsDenied() {
        Syntax syntax = tree("""
                No no DET 2 det
                report report NOUN 4 nsubj
                may may AUX 4 aux
                say say VERB 0 root
                so so ADV 4 advmod
                """);
        assertTrue(syntax.isNegated(3));
        assertTrue(syntax.isModal(3));
    }

    @Test
    void arcsMustFitTheirTokens() {
        assertThrows(IllegalArgumentException.class, () -> Syntax.of(List.of(), List.of(Arc.TOP), false));
        assertThrows(IllegalArgumentException.class, () -> new Arc(-2, "obj"));
        assertTrue(new Arc(1, "obl:agent").is("obl"));
        assertFalse(new Arc(1, "object").is("obj"));
        assertEquals("obl", new Arc(1, "obl:agent").bare());
        assertEquals("obj", new Arc(1, "obj").bare());
    }

    private static Syntax tree(String rows) {
        List<Token> tokens = new ArrayList<>();
        List<Arc> arcs = new ArrayList<>();
        int at = 0;
        for (String row : rows.lines().toList()) {
            String[] cells = row.split(" ");
            Span span = new Span(at, at + cells[0].length());
            tokens.add(new Token(span, cells[0], cells[0].toLowerCase(Locale.ROOT), Tag.valueOf(cells[2]), cells[1]));
            arcs.add(new Arc(Integer.parseInt(cells[3]) - 1, cells[4]));
            at = span.end() + 1;
        }
        return Syntax.of(tokens, arcs, true);
    }
}
