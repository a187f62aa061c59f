package org.hearsay.claim.internal.saying;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Layers;
import org.hearsay.model.Parse;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/** Tokens and how they hang together, with questions for which no token is too far on either side. */
final class Tree {

    private final List<Token> tokens;
    private final Syntax syntax;

    Tree(Layers layers) {
        this.tokens = layers.tokens();
        this.syntax = layers.syntax();
    }

    /** Whether heads are read by a trained parser. */
    boolean isGrown() {
        return syntax.isParsed();
    }

    int size() {
        return tokens.size();
    }

    Token at(int i) {
        return tokens.get(i);
    }

    /** The word in lower case; empty outside of the text. */
    String low(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lower();
    }

    Tag tag(int i) {
        return tokens.get(i).tag();
    }

    /** Whether it is a verb and no number that was taken for one. */
    boolean isVerb(int i) {
        return tag(i) == Tag.VERB && Character.isLetter(at(i).text().codePointAt(0));
    }

    /** Index of the governing token, or {@link Parse#ROOT}. */
    int head(int i) {
        return syntax.arc(i).head();
    }

    /** Whether a word hangs on its head by this relation, whatever its subtype. */
    boolean is(int i, String relation) {
        return syntax.arc(i).is(relation);
    }

    /** The relation to the head without its subtype. */
    String relation(int i) {
        return syntax.arc(i).bare();
    }

    /** A word that hangs on another by this relation. */
    Optional<Token> child(int head, String relation) {
        return syntax.listChildren(head, relation).stream().findFirst().map(tokens::get);
    }

    /** The word of a run that the others hang on: the last one whose head lies outside of it. */
    int top(int from, int end) {
        for (int i = end - 1; i >= from; i--) {
            if (head(i) < from || head(i) >= end) {
                return i;
            }
        }
        return end - 1;
    }
}
