package org.hearsay.model.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.text.Span;

/**
 * Cuts the tokens of a block into sentences. News text is full of 'Gen.', 'U.S.' and quotations that end before their
 * speaker, where models trained on the web cut wrongly; so the rules are written out here.
 */
final class SentenceCutter {

    /** Words that often open a sentence and are no names, so that a stop before them ends the last one. */
    private static final Set<String> OPENERS = Set.of(
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "this",
            "that",
            "these",
            "those",
            "but",
            "and",
            "however",
            "according",
            "after",
            "before",
            "when",
            "while",
            "there",
            "his",
            "her",
            "its",
            "their",
            "as",
            "for",
            "from",
            "by",
            "with",
            "if",
            "both",
            "also",
            "meanwhile",
            "earlier",
            "later",
            "since",
            "although",
            "despite",
            "during",
            "such",
            "no",
            "not",
            "one",
            "some",
            "many",
            "most",
            "several",
            "what",
            "who");

    /** Those that begin a sentence even where no stop stands before them, if a small letter follows: no name goes on so. */
    private static final Set<String> RUNNING = Set.of(
            "the",
            "a",
            "an",
            "he",
            "she",
            "it",
            "they",
            "we",
            "this",
            "these",
            "however",
            "according",
            "after",
            "when",
            "while",
            "there",
            "although",
            "some",
            "if",
            "but");

    /** Words between the handle of whoever signs and the year. */
    private static final int SIGNATURE = 6;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final Set<String> WEEKDAYS =
            Set.copyOf(Lexicon.english("times").listTerms("weekdays"));

    /** Behind these a capital is a title or a slip: 'of The hague'. */
    private static final Set<String> LEADING = Set.of(
            "the", "a", "an", "of", "in", "on", "at", "by", "for", "from", "to", "with", "and", "or", "is", "was");

    private SentenceCutter() {}

    /** Index after the last token of each sentence. */
    static List<Integer> cut(String text, List<Span> tokens) {
        var ends = new ArrayList<Integer>();
        int i = 0;
        while (i < tokens.size()) {
            int next = i + 1;
            if (isRunTogether(text, tokens, i) || isSigned(text, tokens, i)) {
                ends.add(next);
            } else if (mayEnd(text, tokens.get(i))) {
                next = pastClosing(text, tokens, next);
                if (next < tokens.size() && ends(text, tokens, i, next)) {
                    ends.add(next);
                }
            }
            i = next;
        }
        if (!tokens.isEmpty()) {
            ends.add(tokens.size());
        }
        return ends;
    }

    /**
     * Whether a text put together from pieces lost the stop here: a caption, a credit or a teaser ends, and a sentence begins
     * ('rescuers at the pit The boy fell on Sunday').
     */
    private static boolean isRunTogether(String text, List<Span> tokens, int at) {
        if (at + 2 >= tokens.size()) {
            return false;
        }
        Span before = tokens.get(at);
        Span opener = tokens.get(at + 1);
        return Character.isUpperCase(text.charAt(opener.start()))
                && Character.isLowerCase(text.charAt(tokens.get(at + 2).start()))
                && before.end() < opener.start()
                && isClosed(text, before)
                && text.substring(before.end(), opener.start()).isBlank()
                && RUNNING.contains(Tokens.lower(opener.of(text)))
                && !LEADING.contains(before.of(text));
    }

    /** Whether a caption or the like may end with a word: one in small letters, a number, a bracket, a weekday. */
    private static boolean isClosed(String text, Span word) {
        char last = text.charAt(word.end() - 1);
        return Character.isLowerCase(text.charAt(word.start())) && Character.isLowerCase(last)
                || Character.isDigit(last)
                || last == ')'
                || WEEKDAYS.contains(Tokens.lower(word.of(text)));
    }

    /** Whether the words that sign a post end here: '-- Ila Moran (@ila) November 8, 2031'. */
    private static boolean isSigned(String text, List<Span> tokens, int at) {
        if (at + 1 >= tokens.size()
                || !Character.isUpperCase(text.charAt(tokens.get(at + 1).start()))
                || !YEAR.matcher(text)
                        .region(tokens.get(at).start(), tokens.get(at).end())
                        .matches()) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - SIGNATURE); i--) {
            if (text.charAt(tokens.get(i).start()) == '@') {
                return true;
            }
        }
        return false;
    }

    private static boolean mayEnd(String text, Span token) {
        char last = text.charAt(token.end() - 1);
        return last == '.' || last == '!' || last == '?' || last == '\u2026' || last == '\u061f' || last == '\u3002';
    }

    /** Past closing marks and note marks that stand directly behind. */
    private static int pastClosing(String text, List<Span> tokens, int from) {
        int i = from;
        while (i < tokens.size()) {
            Span token = tokens.get(i);
            boolean touches = token.start() == tokens.get(i - 1).end();
            char c = text.charAt(token.start());
            if (touches && "\"'\u201d\u2019\u00bb)]!?.\u2026".indexOf(c) >= 0) {
                i++;
            } else if (touches && c == '[' && isNoteMark(text, tokens, i)) {
                i += 3;
            } else {
                break;
            }
        }
        return i;
    }

    private static boolean isNoteMark(String text, List<Span> tokens, int i) {
        return i + 2 < tokens.size()
                && Character.isDigit(text.charAt(tokens.get(i + 1).start()))
                && text.charAt(tokens.get(i + 2).start()) == ']';
    }

    private static boolean ends(String text, List<Span> tokens, int at, int next) {
        Span after = tokens.get(next);
        if (after.start() == tokens.get(next - 1).end()) {
            return false;
        }
        int opening = firstOfWord(text, tokens, next);
        char first = text.charAt(tokens.get(opening).start());
        if (Character.isLowerCase(first)) {
            return false;
        }
        Span token = tokens.get(at);
        String word = Tokens.lower(token.of(text));
        if (next == at + 1 && word.length() > 1 && word.endsWith(".")) {
            String bare = word.substring(0, word.length() - 1);
            if (Abbreviations.isBeforeName(bare)) {
                return false;
            }
            return OPENERS.contains(Tokens.lower(tokens.get(opening).of(text)));
        }
        return true;
    }

    private static int firstOfWord(String text, List<Span> tokens, int from) {
        int i = from;
        while (i + 1 < tokens.size()
                && "\"'\u201c\u2018\u00ab([".indexOf(text.charAt(tokens.get(i).start())) >= 0
                && tokens.get(i).length() == 1) {
            i++;
        }
        return i;
    }
}
