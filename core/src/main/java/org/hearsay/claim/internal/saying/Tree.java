package org.hearsay.claim.internal.saying;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Encoding;
import org.hearsay.model.Layers;
import org.hearsay.model.Parse;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/** Tokens with their tags, base forms and, where an encoder has read them, heads. */
final class Tree {

    private final List<Token> tokens;
    private final List<Parse> parses;

    Tree(Layers layers) {
        this.tokens = layers.tokens();
        this.parses = layers.encoding().map(Encoding::parses).orElse(List.of());
    }

    /** Whether heads are known. */
    boolean isGrown() {
        return !parses.isEmpty();
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

    String lemma(int i) {
        return isGrown() ? parses.get(i).lemma() : tokens.get(i).lemma();
    }

    Tag tag(int i) {
        return isGrown() ? parses.get(i).tag() : tokens.get(i).tag();
    }

    boolean isVerb(int i) {
        return tag(i) == Tag.VERB && Character.isLetter(tokens.get(i).text().codePointAt(0));
    }

    /** Index of the governing token, or {@link Parse#ROOT}. */
    int head(int i) {
        return parses.get(i).head();
    }

    /** The relation to the head without its subtype. */
    String relation(int i) {
        String relation = parses.get(i).relation();
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    /** The relation with its subtype. */
    String exactRelation(int i) {
        return parses.get(i).relation();
    }

    /** A word of this relation directly under {@code head}, looked for near it. */
    Optional<Integer> child(int head, String relation, int from, int end) {
        for (int i = from; i < end; i++) {
            if (head(i) == head && relation(i).equals(relation)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The word of a run that the others hang on: the one whose head lies outside of it. */
    int top(int from, int end) {
        for (int i = end - 1; i >= from; i--) {
            int head = head(i);
            if (head < from || head >= end) {
                return i;
            }
        }
        return end - 1;
    }
}
