package org.hearsay.claim.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Tense;
import org.hearsay.model.Token;
import org.hearsay.text.Span;

/**
 * Tells a negated content that rejects something from one that merely has a 'not' in it. What is told not to have been
 * or not to have happened is rejected ('no cars came', 'has not left'); what will not or cannot be, what is still to
 * come, what somebody does not want, and anything in a clause beside the main one is not. A present or a description
 * ('we do not talk', 'it was not a bomb') rejects only what the report itself has from somebody without a 'not'.
 */
final class Negation {

    private static final int NEAR = 4;
    /** Trees are not climbed further. */
    private static final int DEEP = 12;

    private static final int SILENT_REACH = 7;
    private static final Set<String> POSING = Set.of("if", "unless", "whether", "lest");
    private static final Set<String> PERFECT = Set.of("has", "have", "had", "'ve");
    private static final Set<String> WAS = Set.of("was", "were", "been");
    private static final Set<String> IS = Set.of("is", "are", "'s", "'re", "am", "'m", "ai");
    private static final Set<String> NOBODY = Set.of("nobody", "nothing", "none", "neither", "nowhere");

    private final Set<String> minds;
    private final Set<String> silent;
    private final Set<String> unsaid;
    private final Set<String> tolls;
    private final Set<String> idle;
    private final Set<String> pending;
    private final Set<String> beside;

    Negation(Lexicon lexicon) {
        minds = Set.copyOf(lexicon.listTerms("not-denied-verbs"));
        silent = Set.copyOf(lexicon.listTerms("silent-verbs"));
        unsaid = Set.copyOf(lexicon.listTerms("silent-objects"));
        tolls = Set.copyOf(lexicon.listTerms("not-denied-tolls"));
        idle = Set.copyOf(lexicon.listTerms("not-denied-nouns"));
        pending = Set.copyOf(lexicon.listTerms("pending"));
        beside = Set.copyOf(lexicon.listTerms("clause-openers"));
    }

    /** Base forms of the words that a report has somewhere without a negation near before them. */
    static Set<String> asserted(Layers layers) {
        var lemmas = new HashSet<String>();
        for (Sentence sentence : layers.sentences()) {
            int negated = -NEAR;
            List<Token> tokens = layers.tokensOf(sentence);
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                negated = isNot(token) || token.is("no") ? i : negated;
                if (i - negated >= NEAR && isFull(token.tag())) {
                    lemmas.add(token.lemma());
                }
            }
        }
        return lemmas;
    }

    private static boolean isFull(Tag tag) {
        return tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.VERB || tag == Tag.ADJ;
    }

    private static boolean isNot(Token token) {
        return token.is("not") || token.is("n't") || token.is("never");
    }

    /** Whether the main clause of a content rejects something. */
    boolean rejects(Layers layers, Span words, Set<String> asserted) {
        List<Token> content = layers.tokensIn(words);
        int first = layers.firstTokenFrom(words.start());
        boolean main = true;
        int start = 0;
        for (int i = 0; i < content.size(); i++) {
            Token token = content.get(i);
            if (isBreak(token)) {
                main = true;
                start = i + 1;
            } else if (beside.contains(token.lower()) && (i > 0 || !token.is("that"))) {
                main = false;
            } else if (main
                    && rejectsAt(content, i, start, asserted)
                    && !isBeside(layers.syntax(), first + i, first)
                    && !isPosed(layers, first + i, first)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word stands in a condition or a question told by another: 'if it is not paid', 'whether it was not known'. */
    static boolean isPosed(Layers layers, int word, int first) {
        Syntax syntax = layers.syntax();
        int at = word;
        for (int steps = 0; syntax.isParsed() && at >= first && steps < DEEP; steps++) {
            for (int mark : syntax.listChildren(at, "mark")) {
                if (POSING.contains(layers.tokens().get(mark).lower())) {
                    return true;
                }
            }
            at = syntax.arc(at).head();
        }
        return false;
    }

    /** Whether a word stands in a clause that only describes: 'the board, which had not kept its books, found …'. */
    private static boolean isBeside(Syntax syntax, int word, int first) {
        boolean beside = false;
        int at = word;
        for (int steps = 0; syntax.isParsed() && at >= first && steps < DEEP; steps++) {
            beside |= syntax.arc(at).is("advcl") || syntax.arc(at).is("acl");
            at = syntax.arc(at).head();
        }
        return beside;
    }

    /**
     * Whether the main clause of a content is negated in the tree and tells of what was or is, and not of what may be, is to
     * come or is thought. A deed of the present counts where the report has it from somebody without a 'not'.
     */
    boolean rejectsInTree(Layers layers, Span words, Set<String> asserted) {
        int from = layers.firstTokenFrom(words.start());
        int to = layers.firstTokenFrom(words.end());
        Syntax syntax = layers.syntax();
        for (int i = from; syntax.isParsed() && i < to; i++) {
            int head = syntax.arc(i).head();
            boolean main = (head < from || head >= to)
                    && !syntax.arc(i).is("punct")
                    && !syntax.arc(i).is("mark");
            if (main && isNegated(layers, i) && !isIdle(layers, i) && !isPosed(layers, i, from)) {
                Token token = layers.tokens().get(i);
                Tense tense = syntax.tense(i);
                boolean state = token.tag() != Tag.VERB && tense == Tense.PRESENT;
                return tense == Tense.PAST || state || asserted.contains(token.lemma());
            }
        }
        return false;
    }

    private static boolean isNegated(Layers layers, int verb) {
        for (int child : layers.syntax().listChildren(verb)) {
            Token token = layers.tokens().get(child);
            if (isNot(token) || token.is("no") && layers.syntax().arc(child).is("det") || isNobody(layers, child)) {
                return true;
            }
        }
        return false;
    }

    /** What rejects nothing though it is negated: what may be or is to come, a mind, a saying left undone, a toll. */
    private boolean isIdle(Layers layers, int verb) {
        Syntax syntax = layers.syntax();
        Tense tense = syntax.tense(verb);
        String lemma = layers.tokens().get(verb).lemma();
        boolean idle = syntax.isModal(verb)
                || tense == Tense.FUTURE
                || tense == Tense.NONE
                || minds.contains(lemma)
                || silent.contains(lemma);
        List<Token> tokens = layers.tokens();
        for (int i = syntax.firstOf(verb); i < syntax.endOf(verb); i++) {
            idle |= pending.contains(tokens.get(i).lower())
                    || tolls.contains(tokens.get(i).lower())
                    || isNot(tokens.get(i)) && i + 1 < tokens.size() && isMere(tokens, i + 1);
        }
        return idle;
    }

    /** 'nobody', 'no one', 'no form of it': a phrase of nothing. */
    private static boolean isNobody(Layers layers, int i) {
        if (NOBODY.contains(layers.tokens().get(i).lower())) {
            return true;
        }
        return layers.syntax().listChildren(i, "det").stream()
                .anyMatch(det -> layers.tokens().get(det).is("no"));
    }

    private static boolean isBreak(Token token) {
        return switch (token.lower()) {
            case ".", ";", ":", "!", "?", ",", "but", "\u2014", "\u2013", "--", "\u2026", "\"", "\u201c", "\u201d" ->
                true;
            default -> false;
        };
    }

    private boolean rejectsAt(List<Token> tokens, int i, int start, Set<String> asserted) {
        Token token = tokens.get(i);
        if (isNot(token)) {
            return not(tokens, i, asserted);
        }
        boolean first = i == start || i == start + 1 && tokens.get(start).tag() == Tag.CCONJ;
        if (token.is("no")) {
            return first && isAlone(tokens, i) || no(tokens, i, first);
        }
        if (NOBODY.contains(token.lower())) {
            return first ? pastBehind(tokens, i + 1) : token.is("nothing") && pastVerb(tokens, i - 1);
        }
        return false;
    }

    /** 'No, this is …' */
    private static boolean isAlone(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && (tokens.get(i + 1).is(",") || tokens.get(i + 1).is("."));
    }

    private boolean not(List<Token> tokens, int i, Set<String> asserted) {
        int k = i - 1;
        while (k >= 0 && tokens.get(k).tag() == Tag.ADV && !isNot(tokens.get(k))) {
            k--;
        }
        String before = k < 0 ? "" : tokens.get(k).lower();
        int v = i + 1;
        while (v < tokens.size() && tokens.get(v).tag() == Tag.ADV && !isLocal(tokens.get(v))) {
            v++;
        }
        if (v >= tokens.size() || isWaiting(tokens, i) || isMere(tokens, i + 1)) {
            return false;
        }
        Token next = tokens.get(v);
        if (before.equals("did")) {
            return !isMind(tokens, v);
        }
        if (PERFECT.contains(before)) {
            return !isMind(tokens, v) && (next.tag() == Tag.VERB || next.is("been"));
        }
        if (WAS.contains(before)) {
            return next.tag() == Tag.VERB && !isMind(tokens, v)
                    || next.tag() == Tag.ADP
                    || isLocal(next)
                    || isSaid(tokens, v, asserted);
        }
        if (IS.contains(before)) {
            return isSaid(tokens, v, asserted);
        }
        if (before.equals("do") || before.equals("does")) {
            return !isMind(tokens, v) && asserted.contains(next.lemma());
        }
        return tokens.get(i).is("never") && next.tag() == Tag.VERB && isPast(next) && !isMind(tokens, v);
    }

    private static boolean isLocal(Token token) {
        return token.is("there") || token.is("here");
    }

    /** 'not only', 'not just': what follows is affirmed. */
    private static boolean isMere(List<Token> tokens, int i) {
        return switch (tokens.get(i).lower()) {
            case "only", "just", "merely", "simply", "necessarily", "least", "alone", "always" -> true;
            default -> false;
        };
    }

    /** 'has not yet', 'still not', 'not … until': it is to come or came later. */
    private boolean isWaiting(List<Token> tokens, int not) {
        for (int i = Math.max(0, not - 2); i < tokens.size() && !(i > not && isBreak(tokens.get(i))); i++) {
            if (pending.contains(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** A state of mind, or a saying left undone: 'gave no details', but not 'gave nobody a rope'. */
    private boolean isMind(List<Token> tokens, int verb) {
        String lemma = tokens.get(verb).lemma();
        if (!silent.contains(lemma)) {
            return minds.contains(lemma);
        }
        for (int i = verb + 1; i < tokens.size() && i < verb + SILENT_REACH && !isBreak(tokens.get(i)); i++) {
            if (unsaid.contains(tokens.get(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** The word that a description turns on, an adjective before its noun, is said elsewhere without a 'not'. */
    private static boolean isSaid(List<Token> tokens, int from, Set<String> asserted) {
        for (int i = from; i < tokens.size() && i < from + NEAR; i++) {
            if (isFull(tokens.get(i).tag())) {
                return asserted.contains(tokens.get(i).lemma());
            }
        }
        return false;
    }

    private boolean no(List<Token> tokens, int i, boolean first) {
        int noun = i + 1;
        while (noun < tokens.size() && tokens.get(noun).tag() == Tag.ADJ) {
            noun++;
        }
        if (noun >= tokens.size() || isWaiting(tokens, i)) {
            return false;
        }
        boolean held = false;
        for (int k = i + 1; k <= noun; k++) {
            held |= idle.contains(tokens.get(k).lemma())
                    || tolls.contains(tokens.get(k).lower())
                    || tokens.get(k).is("longer");
        }
        if (held) {
            return false;
        }
        if (first) {
            return pastBehind(tokens, noun);
        }
        return thereBefore(tokens, i) || pastVerb(tokens, i - 1);
    }

    /** 'there was', 'there has been', 'there is': something is told not to exist. */
    private static boolean thereBefore(List<Token> tokens, int i) {
        int k = i - 1;
        boolean be = false;
        while (k >= 0) {
            Token token = tokens.get(k);
            boolean verb = WAS.contains(token.lower()) || IS.contains(token.lower());
            if (!verb && !PERFECT.contains(token.lower()) && token.tag() != Tag.ADV || isLocal(token)) {
                break;
            }
            be |= verb;
            k--;
        }
        return be && k >= 0 && tokens.get(k).is("there");
    }

    private boolean pastVerb(List<Token> tokens, int i) {
        return i >= 0
                && (tokens.get(i).is("had")
                        || tokens.get(i).tag() == Tag.VERB && isPast(tokens.get(i)) && !isMind(tokens, i));
    }

    /** A subject of nobody or nothing with a verb in the past; counts of the harmed are figures, not denials. */
    private boolean pastBehind(List<Token> tokens, int from) {
        boolean past = false;
        for (int i = from; i < tokens.size() && !isBreak(tokens.get(i)); i++) {
            Token token = tokens.get(i);
            String word = token.lower();
            if (tolls.contains(word) || beside.contains(word) && !past) {
                return false;
            }
            if (token.tag() == Tag.AUX && !past) {
                if (!WAS.contains(word) && !PERFECT.contains(word) && !word.equals("did")) {
                    return false;
                }
                past = true;
            } else if (token.tag() == Tag.VERB && !past) {
                if (!isPast(token) || isMind(tokens, i)) {
                    return false;
                }
                past = true;
            }
        }
        return past;
    }

    /** By its form: neither the base form, nor the third person, nor in -ing. */
    private static boolean isPast(Token verb) {
        String word = verb.lower();
        return !word.equals(verb.lemma()) && !word.endsWith("ing") && (!word.endsWith("s") || word.endsWith("ss"));
    }
}
