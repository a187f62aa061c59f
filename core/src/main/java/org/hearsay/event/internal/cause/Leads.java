package org.hearsay.event.internal.cause;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.Arc;
import org.hearsay.model.Syntax;
import org.hearsay.model.Token;

/**
 * The words that lead phrases and clauses in: 'because of', 'after', 'when'.
 *
 * @param tokens of a report
 * @param syntax its trees
 */
record Leads(List<Token> tokens, Syntax syntax) {

    /** Those of a head, in order; none where nothing leads it in. */
    List<Integer> of(int head) {
        return syntax.listChildren(head).stream()
                .filter(c -> c < head && isLead(c))
                .flatMap(c -> Stream.concat(Stream.of(c), syntax.listChildren(c, "fixed").stream()))
                .toList();
    }

    /** The same as they are read, 'none' where there is none. */
    String words(int head) {
        String words = String.join(
                " ", of(head).stream().map(i -> tokens.get(i).lower()).toList());
        return words.isEmpty() ? "none" : words;
    }

    private boolean isLead(int word) {
        Arc arc = syntax.arc(word);
        // 'when a tyre burst': an adverb by the tree, and leads a clause in like any other
        return arc.is("mark")
                || arc.is("case")
                || arc.is("advmod") && tokens.get(word).is("when");
    }

    /** Whether a word heads a clause with a subject of its own. */
    boolean isClause(int head) {
        return syntax.listChildren(head).stream()
                .map(syntax::arc)
                .anyMatch(a -> a.is("nsubj") || a.is("csubj") || a.is("expl"));
    }
}
