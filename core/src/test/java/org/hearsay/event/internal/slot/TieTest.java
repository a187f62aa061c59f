package org.hearsay.event.internal.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Arc;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: how two words hang together in a tree. */
final class TieTest {

    /** 'word head relation' a word. */
    private static Syntax tree(String... words) {
        var tokens = new ArrayList<Token>();
        var arcs = new ArrayList<Arc>();
        for (String word : words) {
            String[] cells = word.split(" ");
            int at = 10 * tokens.size();
            tokens.add(new Token(
                    new Span(at, at + cells[0].length()),
                    cells[0],
                    cells[0].toLowerCase(Locale.ROOT),
                    Tag.NOUN,
                    cells[0]));
            arcs.add(new Arc(Integer.parseInt(cells[1]), cells[2]));
        }
        return Syntax.of(List.copyOf(tokens), List.copyOf(arcs), true);
    }

    @Test
    void upAndDown() {
        Syntax syntax = tree("Vell 1 nsubj", "said -1 root", "Norland 3 nsubj", "attacked 1 ccomp", "Ostrava 3 obj");
        assertEquals("nsubj", Tie.between(syntax, 3, 2).path());
        assertEquals("^ccomp nsubj", Tie.between(syntax, 3, 0).path());
        assertEquals("obj", Tie.between(syntax, 3, 4).last());
    }

    @Test
    void joinedWordsCountAsOne() {
        Syntax syntax = tree("gunmen 1 nsubj", "stormed -1 root", "and 3 cc", "killed 1 conj", "Monday 1 obl:tmod");
        assertEquals("nsubj", Tie.between(syntax, 3, 0).path());
        assertEquals("obl", Tie.between(syntax, 3, 4).path());
        assertEquals(true, Tie.between(syntax, 3, 4).joined());
    }

    @Test
    void theWordsBetweenAreThoseThatThePathPasses() {
        Syntax syntax = tree("Vell 1 nsubj", "said -1 root", "Norland 3 nsubj", "attacked 1 ccomp", "Ostrava 3 obj");
        assertEquals(List.of(), Tie.between(syntax, 3, 2).between());
        assertEquals(List.of(1), Tie.between(syntax, 3, 0).between());
        assertEquals(List.of(3, 1), Tie.between(syntax, 4, 0).between());
    }

    @Test
    void farIsFar() {
        String[] chain = new String[40];
        for (int i = 0; i < chain.length; i++) {
            chain[i] = "noun " + (i - 1) + " nmod";
        }
        assertEquals("far", Tie.between(tree(chain), 0, 39).path());
        assertEquals(
                "far", Tie.between(tree("one -1 root", "two -1 root"), 0, 1).path());
    }
}
