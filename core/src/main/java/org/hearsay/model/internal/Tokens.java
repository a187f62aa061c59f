package org.hearsay.model.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.lexicon.PartedWords;
import org.hearsay.text.Span;

/**
 * Cuts a piece of text into words and marks. A name keeps its hyphens and apostrophes; a possessive ending, a
 * contracted 'not' and every other mark is a token of its own; a word that the end of a line parts is one. One pass, no
 * pattern.
 */
final class Tokens {

    private final String text;
    private final int end;
    private final Set<Integer> leadingApostrophes;
    private final List<Span> out = new ArrayList<>();

    private Tokens(String text, Span span) {
        this.text = text;
        this.end = span.end();
        this.leadingApostrophes = leadingApostrophes(text, span);
    }

    /** The tokens of {@code span}, in coordinates of {@code text}. */
    static List<Span> of(String text, Span span) {
        var tokens = new Tokens(text, span);
        tokens.cut(span.start());
        return tokens.out;
    }

    /** In lower case with plain apostrophes and quotation marks; same length as the word is not promised. */
    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u02bc', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"');
    }

    private void cut(int from) {
        int i = from;
        while (i < end) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\ufeff') {
                i++;
            } else if (isWordAt(i) || leadingApostrophes.contains(i)) {
                i = word(i);
            } else {
                int next = mark(i);
                out.add(new Span(i, next));
                i = next;
            }
        }
    }

    private int mark(int from) {
        int i = from + Character.charCount(text.codePointAt(from));
        char c = text.charAt(from);
        if (c == '.' || c == '-' || c == '\'') {
            while (i < end && text.charAt(i) == c) {
                i++;
            }
        }
        return Math.min(i, end);
    }

    private int word(int from) {
        int i = from;
        while (i < end) {
            char c = text.charAt(i);
            int next = i > from ? PartedWords.next(text, i, end) : -1;
            if (next > 0) {
                i = next;
            } else if (isWordAt(i) || i == from) {
                i += Character.charCount(text.codePointAt(i));
            } else if (joins(c) && i + 1 < end && isWordAt(i + 1) && isWordAt(i - 1)) {
                i++;
            } else if (isHyphen(c) && i + 2 < end && isApostrophe(text.charAt(i + 1)) && isWordAt(i + 2)) {
                i += 2;
            } else {
                break;
            }
        }
        i = Math.min(i, end);
        if (i < end && text.charAt(i) == '.' && isDotted(from, i)) {
            i++;
        }
        return split(from, i);
    }

    /** Takes a possessive ending or a contracted verb or 'not' off the word. */
    private int split(int from, int to) {
        int apostrophe = -1;
        for (int i = to - 1; i > from && i >= to - 4; i--) {
            if (isApostrophe(text.charAt(i))) {
                apostrophe = i;
                break;
            }
        }
        if (apostrophe > from) {
            String tail = lower(text.substring(apostrophe, to));
            boolean not = tail.equals("'t")
                    && apostrophe - from > 1
                    && Character.toLowerCase(text.charAt(apostrophe - 1)) == 'n';
            boolean ending = switch (tail) {
                case "'s", "'re", "'ve", "'ll", "'d", "'m" -> true;
                default -> false;
            };
            if (not || ending) {
                int cut = not ? apostrophe - 1 : apostrophe;
                out.add(new Span(from, cut));
                out.add(new Span(cut, to));
                return to;
            }
        }
        out.add(new Span(from, to));
        return to;
    }

    private boolean isWordAt(int i) {
        int point = text.codePointAt(i);
        if (Character.isLetterOrDigit(point) || point == '_') {
            return true;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || point == '\u00ad'
                || point == '\u200d'
                || point == '\u200c'
                || Character.isLowSurrogate(text.charAt(i))
                        && i > 0
                        && Character.isLetterOrDigit(text.codePointBefore(i + 1));
    }

    private static boolean joins(char c) {
        return isHyphen(c) || isApostrophe(c) || c == '.' || c == ',' || c == '&' || c == '/' || c == '@' || c == ':';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc' || c == '`';
    }

    /** 'c. 1905'. */
    private boolean isCirca(int at) {
        return text.startsWith("c. ", at) && at + 3 < text.length() && Character.isDigit(text.charAt(at + 3));
    }

    /** Whether the word before a full stop is an abbreviation by its look: one letter, or letters with stops between. */
    private boolean isDotted(int from, int to) {
        if (to - from == 1) {
            return Character.isUpperCase(text.charAt(from)) || isCirca(from);
        }
        int letters = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                letters = 0;
            } else if (!Character.isLetter(c) || ++letters > 1) {
                return Abbreviations.isAbbreviation(lower(text.substring(from, to)));
            }
        }
        return true;
    }

    /**
     * Apostrophes that begin a name ('Arouf, the ayn of Arabic names) rather than a quotation: before a capital, and no
     * closing mark belongs to them. Closing marks take the nearest open one before them.
     */
    private static Set<Integer> leadingApostrophes(String text, Span span) {
        var open = new ArrayDeque<Integer>();
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (!isApostrophe(c)) {
                continue;
            }
            boolean before = i > span.start() && isInner(text.charAt(i - 1));
            boolean after = i + 1 < span.end() && Character.isLetterOrDigit(text.charAt(i + 1));
            if (!before && after) {
                open.push(i);
            } else if (before && !after && !open.isEmpty()) {
                open.pop();
            }
        }
        var leading = new HashSet<Integer>();
        for (int i : open) {
            if (Character.isUpperCase(text.charAt(i + 1))) {
                leading.add(i);
            }
        }
        return leading;
    }

    private static boolean isInner(char c) {
        return Character.isLetterOrDigit(c)
                || c == '.'
                || c == ','
                || c == '!'
                || c == '?'
                || c == '\u2026'
                || c == ')'
                || c == ']';
    }
}
