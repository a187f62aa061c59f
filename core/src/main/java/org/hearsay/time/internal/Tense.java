package org.hearsay.time.internal;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/** Where the verb around a time expression puts it. */
enum Tense {
    PAST,
    AHEAD,
    /** Behind a word that tells an end, such as 'by' or 'until', which mostly lies ahead. */
    LIMIT,
    UNKNOWN;

    private static final Set<String> BORDER = Set.of(
            ",", ";", ":", "(", ")", "[", "]", "\"", "–", "—", "that", "which", "who", "when", "while", "because");

    private static final Set<String> LIMITS = Set.of("by", "until", "till", "before", "effective", "payable", "due");

    private static final Set<String> SAYING = Set.of("say", "tell", "announce", "report", "declare", "state", "predict");

    /** The tense of the clause around tokens {@code first} to {@code end}; of the sentence where the clause has no verb. */
    static Tense around(TimeWords words, List<Token> tokens, int first, int end) {
        if (first > 0 && LIMITS.contains(tokens.get(first - 1).lower())) {
            return LIMIT;
        }
        // 'said Friday that it will': the nearest verb before it, where nothing stands between
        if (first > 0 && isPast(tokens.get(first - 1)) && SAYING.contains(tokens.get(first - 1).lemma())) {
            return PAST;
        }
        int from = first;
        while (from > 0 && !isBorder(tokens, from - 1)) {
            from--;
        }
        int to = end;
        while (to < tokens.size() && !isBorder(tokens, to)) {
            to++;
        }
        Tense clause = in(words, tokens.subList(from, to));
        return clause != UNKNOWN ? clause : in(words, tokens);
    }

    /** A mark or word that ends a clause; 'and' and 'but' do where a verb follows. */
    private static boolean isBorder(List<Token> tokens, int i) {
        String t = tokens.get(i).lower();
        if (BORDER.contains(t)) {
            return true;
        }
        if (!t.equals("and") && !t.equals("but") && !t.equals("or")) {
            return false;
        }
        Tag next = i + 1 < tokens.size() ? tokens.get(i + 1).tag() : Tag.PUNCT;
        return next == Tag.VERB || next == Tag.AUX || next == Tag.PRON || next == Tag.SCONJ;
    }

    private static Tense in(TimeWords words, List<Token> tokens) {
        boolean past = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            boolean going = (t.is("going") || t.is("is") || t.is("are"))
                    && i + 2 < tokens.size()
                    && tokens.get(i + 1).is("to")
                    && tokens.get(i + 2).tag() != Tag.DET;
            if (words.isAhead(t) && t.tag() != Tag.NOUN || going) {
                return AHEAD;
            }
            past |= isPast(t);
        }
        return past ? PAST : UNKNOWN;
    }

    private static boolean isPast(Token t) {
        if (t.tag() != Tag.VERB && t.tag() != Tag.AUX) {
            return false;
        }
        String s = t.lower();
        if (t.tag() == Tag.AUX) {
            return s.equals("was")
                    || s.equals("were")
                    || s.equals("had")
                    || s.equals("did")
                    || s.equals("has")
                    || s.equals("have");
        }
        return s.endsWith("ed") || !s.equals(t.lemma()) && !s.endsWith("s") && !s.endsWith("ing");
    }
}
