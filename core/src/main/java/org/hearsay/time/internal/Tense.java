package org.hearsay.time.internal;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.model.Layers;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;
import org.hearsay.time.internal.words.TimeWords;

/** Where the verb around a time expression puts it. */
public enum Tense {
    PAST,
    /** Past by the very verb that it hangs on: it cannot lie ahead. */
    DONE,
    AHEAD,
    /** Behind a word that tells an end, such as 'by' or 'until', which mostly lies ahead. */
    LIMIT,
    /** Of a plan or a habit, in a headline also of what has happened. */
    PRESENT,
    UNKNOWN;

    private static final Set<String> BORDER = Set.of(
            ",", ";", ":", "(", ")", "[", "]", "\"", "–", "—", "that", "which", "who", "when", "while", "because");

    private static final Set<String> LIMITS = Set.of("by", "until", "till", "effective", "payable", "due");

    private static final Pattern DAY = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?");

    private static final Set<String> SAYING =
            Set.of("say", "tell", "write", "report", "claim", "add", "note", "quote", "cite", "read", "show");

    /** What leads in the time at which something is done. */
    private static final Set<String> WHEN = Set.of("on", "in", "during", "early", "late", "mid");

    /** Before a participle these tell what is or will be done, not what was. */
    private static final Set<String> NOW = Set.of("is", "are", "be", "being", "to", "am", "not");

    /** Whether it looks back, however firmly. */
    boolean isPast() {
        return this == PAST || this == DONE;
    }

    /** The tense of the nearest verb in the clause around tokens {@code first} to {@code end}; else of the sentence. */
    static Tense around(TimeWords words, List<Token> tokens, int first, int end) {
        int before = first - 1;
        while (before > 0 && isBeside(tokens.get(before))) {
            before--;
        }
        boolean asSoon = before >= 2
                && tokens.get(before).is("as")
                && (tokens.get(before - 1).is("soon") || tokens.get(before - 1).is("early"));
        if (asSoon) {
            return AHEAD;
        }
        // 'Until Thursday, they had waited' is told by its verb
        if (before >= 1 && LIMITS.contains(tokens.get(before).lower())) {
            return LIMIT;
        }
        if (end < tokens.size() && tokens.get(end).is("'s")) {
            return PAST;
        }
        if (before >= 1 && tokens.get(before).is("for") && hasDay(tokens.subList(first, end))) {
            return LIMIT;
        }
        if (first > 1
                && tokens.get(first - 1).lower().endsWith("ed")
                && !words.isAhead(tokens.get(first - 1))
                && !NOW.contains(tokens.get(first - 2).lower())) {
            return PAST;
        }
        int from = first;
        while (from > 0 && !isBorder(tokens, from - 1)) {
            from--;
        }
        for (int i = first - 1; i >= from; i--) {
            Tense told = of(words, tokens, i);
            if (told != UNKNOWN) {
                return told;
            }
        }
        int to = end;
        while (to < tokens.size() && !isBorder(tokens, to)) {
            to++;
        }
        Tense clause = in(words, tokens, end, to);
        Tense told = clause != UNKNOWN ? clause : in(words, tokens, 0, tokens.size());
        return told == UNKNOWN && isPresent(tokens, from, first) ? PRESENT : told;
    }

    /**
     * The same, done where the words hang on a verb that is past itself: 'was signed on June 12' cannot lie ahead, what was
     * 'called for June 12' can.
     */
    Tense firmly(TimeWords words, Layers layers, Span time) {
        Syntax syntax = layers.syntax();
        int first = layers.firstTokenFrom(time.start());
        if (this != PAST || !syntax.isParsed() || first == 0) {
            return this;
        }
        int top = first;
        while (syntax.arc(top).head() >= 0
                && time.contains(layers.tokens().get(syntax.arc(top).head()).span())) {
            top = syntax.arc(top).head();
        }
        int verb = syntax.arc(top).head();
        boolean hangs =
                verb >= 0 && WHEN.contains(layers.tokens().get(first - 1).lower());
        return hangs
                        && layers.tokens().get(verb).tag() == Tag.VERB
                        && !words.isAhead(layers.tokens().get(verb))
                        && syntax.tense(verb) == org.hearsay.model.Tense.PAST
                ? DONE
                : this;
    }

    /** 'Called elections for December 21', not 'the figures for December'. */
    private static boolean hasDay(List<Token> date) {
        return date.stream().anyMatch(t -> DAY.matcher(t.lower()).matches());
    }

    /** 'The board meets on Thursday'; what somebody says on Thursday was said. */
    private static boolean isPresent(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            Token t = tokens.get(i);
            boolean third = t.lower().endsWith("s") && !t.lower().equals(t.lemma());
            if (t.tag() == Tag.VERB && third && !SAYING.contains(t.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** A word between a limit and its date: 'by early', 'until about'. */
    private static boolean isBeside(Token t) {
        return t.is("early") || t.is("late") || t.is("about") || t.is("around") || t.is("the");
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

    private static Tense in(TimeWords words, List<Token> tokens, int from, int to) {
        Tense found = UNKNOWN;
        for (int i = from; i < to; i++) {
            Tense told = of(words, tokens, i);
            if (told == AHEAD) {
                return AHEAD;
            }
            found = told == PAST ? PAST : found;
        }
        return found;
    }

    /** What one word tells. */
    private static Tense of(TimeWords words, List<Token> tokens, int i) {
        Token t = tokens.get(i);
        boolean going = (t.is("going") || t.is("is") || t.is("are"))
                && i + 2 < tokens.size()
                && tokens.get(i + 1).is("to")
                && tokens.get(i + 2).tag() != Tag.DET;
        // 'the record set on Monday' looks back, 'set to begin on Monday' ahead
        boolean set = t.is("set")
                && !(i + 1 < tokens.size()
                        && (tokens.get(i + 1).is("to") || tokens.get(i + 1).is("for")));
        if (words.isAhead(t) && t.tag() != Tag.NOUN && !set || going) {
            return AHEAD;
        }
        boolean passive = i > 0 && NOW.contains(tokens.get(i - 1).lower());
        return isPast(t) && !passive ? PAST : UNKNOWN;
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
