package org.hearsay.event.internal.clause;

/**
 * A piece of a sentence: a noun phrase, a verb group, a preposition, a mark.
 *
 * @param kind what it is
 * @param first index of its first token in the sentence
 * @param end index after its last token
 * @param head index of the token that it is about: the last noun, the main verb
 */
public record Part(Kind kind, int first, int end, int head) {

    /** What a part is. */
    public enum Kind {
        NOUN,
        VERB,
        TIME,
        PREPOSITION,
        COMMA,
        AND,
        /** 'that', 'when', 'because': a clause begins. */
        SUBORDINATE,
        /** 'who', 'which': a clause about the noun before begins. */
        RELATIVE,
        QUOTE,
        /** A mark that ends a clause. */
        BREAK,
        /** Adverbs and the rest. */
        OTHER
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }
}
