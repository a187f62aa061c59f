package org.hearsay.account.internal.naming;

import java.util.List;
import org.hearsay.text.Span;

/**
 * Words that may name an event.
 *
 * @param told the telling that lends them
 * @param form how they were made of it
 * @param words as a reader sees them
 * @param spans of the report that they were made of, in the order of the report; empty where they are no part of a clause
 * @param kinds of pointers that are told by name
 */
record Naming(Told told, Form form, String words, List<Span> spans, List<String> kinds) {

    /** One in the words of the report. */
    Naming(Told told, Form form, String words, List<Span> spans) {
        this(told, form, words, spans, List.of());
    }

    /** How words are made of a telling. */
    enum Form {
        /** A noun with what defines it: 'collapse of the roof'. */
        NOUN,
        /** The same with those who took part: 'talks of Norland and Sudland'. */
        NOUN_OF,
        /** Who did what. */
        DOING,
        /** The same in the words of the report, from the subject on. */
        WHOLE,
        /** The clause that holds the word. */
        AROUND,
        /** The same in the words of the report. */
        AROUND_WHOLE,
        /** Who tells it, and the clause in the words of the report. */
        TOLD,
        /** Who said what. */
        SAID,
        /** Who tells it, and what stands around the word: 'I', 'we'. */
        SPOKEN,
        /** What was done, by nobody. */
        WHAT,
        /** What stands around the word. */
        QUOTED,
        /** The word and those who took part, where there is no tree. */
        PLAIN,
        /** The clause behind 'who', of whom it tells. */
        RELATIVE,
        /** The clause in the words of the report, pronouns and descriptions told by name. */
        WHOLE_NAMED,
        /** What stands around the word, told so. */
        CLAUSE_NAMED,
        /** The sentence. */
        SENTENCE,
        /** The same, told by names. */
        SENTENCE_NAMED,
        /** The sentence as far as the first mark behind the word, told by names. */
        OPENING
    }

    Naming {
        spans = spans.stream().sorted().toList();
        kinds = List.copyOf(kinds);
    }

    /** Whether the words are a sentence, or its opening. */
    boolean isSentence() {
        return form == Form.SENTENCE || form == Form.SENTENCE_NAMED || form == Form.OPENING;
    }

    /** Whether the words only stand around that of the event. */
    boolean isQuoted() {
        return form == Form.QUOTED || form == Form.SPOKEN;
    }
}
