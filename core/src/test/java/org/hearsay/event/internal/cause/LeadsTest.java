package org.hearsay.event.internal.cause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The words that lead phrases and clauses in ({@link Leads}). */
final class LeadsTest {

    private static String lead(Trees tree, String head) {
        return leads(tree).words(tree.at(head));
    }

    private static Leads leads(Trees tree) {
        return new Leads(tree.layers().tokens(), tree.layers().syntax());
    }

    @Test
    void aConjunctionAPrepositionOfTwoWordsAndWhen() {
        assertEquals("because", lead(Trees.BECAUSE, "failed"));
        assertEquals("owing to", lead(Trees.OWING_TO, "snow"));
        assertEquals("when", lead(Trees.WHEN, "burst"));
        assertEquals("none", lead(Trees.CAUSED, "quake"));
    }

    @Test
    void aClauseHasASubjectOfItsOwn() {
        assertTrue(leads(Trees.BECAUSE).isClause(Trees.BECAUSE.at("failed")));
        assertFalse(leads(Trees.BECAUSE).isClause(Trees.BECAUSE.at("killing")));
    }
}
