package org.hearsay.reading.internal.paragraph;

import java.util.Locale;
import org.hearsay.text.Span;

/**
 * How a paragraph looks, as far as that tells a headline from a sentence.
 *
 * @param text the paragraph; only its ends where it is long
 * @param words how many words, as far as they were counted
 * @param capitals share of its longer words that begin with a capital letter
 * @param longWords how many longer words there are
 * @param end how it ends, closing quotation marks, brackets and note marks left aside
 * @param quoted whether it begins with a quotation mark
 */
public record Shape(String text, int words, double capitals, int longWords, End end, boolean quoted) {

    /** Headlines of more characters are taken for prose, so no more is looked at. */
    static final int LONGEST = 1200;

    /** The last character that counts. */
    public enum End {
        LETTER,
        /** A full stop that belongs to an abbreviation ('U.N.') or may. */
        ABBREVIATION,
        STOP,
        QUESTION,
        COLON,
        COMMA
    }

    public static Shape of(String whole, Span span) {
        String text =
                span.length() <= LONGEST ? span.of(whole) : new Span(span.start(), span.start() + LONGEST).of(whole);
        int words = 0;
        int longWords = 0;
        int capitals = 0;
        for (String word : text.split("\\s+")) {
            words++;
            int first = firstLetter(word);
            if (first >= 0 && word.length() - first >= 4 && Character.isLetter(word.charAt(first))) {
                longWords++;
                if (Character.isUpperCase(word.charAt(first))) {
                    capitals++;
                }
            }
        }
        double share = longWords == 0 ? 0 : (double) capitals / longWords;
        End end = span.length() > LONGEST ? End.STOP : end(text);
        return new Shape(text, words, share, longWords, end, isQuote(text.charAt(0)));
    }

    /** Whether it is set like a headline: 'Council Calls Strike "Unlawful"'. */
    public boolean isTitleCase() {
        return longWords >= 3 && capitals >= 0.75;
    }

    /** Whether it ends like a sentence of prose. */
    public boolean isClosed() {
        return end == End.STOP || end == End.ABBREVIATION && !isTitleCase();
    }

    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether it could be the headline of a report or of a section. */
    public boolean isHeadline() {
        return switch (end) {
            case STOP, COMMA -> false;
            case COLON -> words <= 4 && !quoted && capitals == 1;
            case ABBREVIATION -> isTitleCase() && words <= 80;
            case QUESTION -> words <= 25 && !(quoted && capitals < 0.75);
            case LETTER -> (!quoted || closesEarly()) && words <= (isTitleCase() ? 100 : 25);
        };
    }

    /** Whether it is set so clearly like a headline that a full stop at its end does not count. */
    public boolean isStoppedHeadline() {
        return end == End.STOP && longWords >= 4 && capitals >= 0.85 && words <= 30 && !quoted;
    }

    /** Whether it is a question short enough to stand above what answers it. */
    public boolean isShortQuestion() {
        String unnumbered = text.replaceFirst("^\\d{1,2}[.)]\\s+", "");
        return end == End.QUESTION
                && words <= 8
                && unnumbered.indexOf(',') < 0
                && unnumbered.indexOf(". ") < 0
                && unnumbered.indexOf("? ") < 0;
    }

    /** Whether it is one quotation from end to end, as titles of interviews are. */
    public boolean isQuotation() {
        return quoted
                && text.length() > 2
                && isQuote(text.charAt(text.length() - 1))
                && end == End.LETTER
                && words <= 25;
    }

    /** '"We will go", says minister' is a headline, '"We will go' is a piece of a quotation. */
    private boolean closesEarly() {
        for (int i = 1; i < text.length() - 1; i++) {
            if (isQuote(text.charAt(i)) && !Character.isLetterOrDigit(text.charAt(i + 1))) {
                return text.substring(i + 1).matches("[\\s,\u2013\u2014:-]+\\p{L}.*\\s.*");
            }
        }
        return false;
    }

    private static int firstLetter(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetterOrDigit(word.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    public static boolean isQuote(char c) {
        return "\"'\u201c\u201d\u2018\u2019\u201e\u00ab\u00bb\u2039\u203a".indexOf(c) >= 0;
    }

    private static End end(String text) {
        int i = text.length() - 1;
        while (i > 0 && isTail(text.charAt(i))) {
            int open = text.lastIndexOf('[', i);
            boolean mark = text.charAt(i) == ']'
                    && open > 0
                    && text.substring(open + 1, i).matches("\\d{1,3}");
            i = mark ? open - 1 : i - 1;
        }
        return switch (text.charAt(i)) {
            case '.' ->
                i >= 2 && Character.isUpperCase(text.charAt(i - 1)) && !Character.isLetter(text.charAt(i - 2))
                        ? End.ABBREVIATION
                        : End.STOP;
            case '\u2026' -> End.STOP;
            case '?', '!', '\u061f' -> End.QUESTION;
            case ':' -> End.COLON;
            case ',', ';' -> End.COMMA;
            default -> End.LETTER;
        };
    }

    private static boolean isTail(char c) {
        return isQuote(c)
                || c == ')'
                || c == ']'
                || c == '\u00b9'
                || c == '\u00b2'
                || c == '\u00b3'
                || c >= '\u2070' && c <= '\u2079';
    }
}
