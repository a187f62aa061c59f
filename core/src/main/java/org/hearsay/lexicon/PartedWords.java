package org.hearsay.lexicon;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that the end of a line parts: 'in-' and 'spected' are read as 'inspected', 'long-' and 'term' as 'long-term'. What
 * the text has elsewhere decides first, then a list of what is tied by hyphens; else the word is joined. Immutable.
 */
public final class PartedWords {

    private static final Set<String> HEADS = terms("head");
    private static final Set<String> TAILS = terms("tail");
    private static final Set<String> ANY_TAILS = terms("any-tail");
    private static final Set<String> AND = Set.of("and", "or", "to");
    private static final PartedWords NONE = new PartedWords(Set.of());

    private final Set<String> whole;

    private PartedWords(Set<String> whole) {
        this.whole = whole;
    }

    private static Set<String> terms(String section) {
        return Lexicon.english("compounds").getSection(section).stream()
                .map(Lexicon.Entry::term)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words of a text, lines and all. */
    public static PartedWords of(String text) {
        boolean parted = false;
        for (int i = text.indexOf('-'); i >= 0 && !parted; i = text.indexOf('-', i + 1)) {
            parted = next(text, i, text.length()) > 0;
        }
        parted |= text.indexOf('\u2010') >= 0 || text.indexOf('\u00ad') >= 0;
        return parted ? new PartedWords(whole(text)) : NONE;
    }

    /** All words that no line's end parts, in lower case, with their hyphens. */
    private static Set<String> whole(String text) {
        Set<String> whole = new HashSet<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length()
                    && (Character.isLetterOrDigit(text.charAt(i)) || from >= 0 && isHyphen(text.charAt(i)));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                if (!isHyphen(text.charAt(i - 1))) {
                    whole.add(plain(text.substring(from, i)));
                }
                from = -1;
            }
        }
        return whole;
    }

    /**
     * Where a word goes on that a hyphen at the end of a line parts: the first letter of the next line; -1 where none does.
     *
     * @param hyphen where the hyphen may stand
     * @param end where the text to be looked at ends
     */
    public static int next(CharSequence text, int hyphen, int end) {
        if (hyphen < 1 || !isHyphen(text.charAt(hyphen)) || !Character.isLetterOrDigit(text.charAt(hyphen - 1))) {
            return -1;
        }
        int breaks = 0;
        for (int i = hyphen + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 >= end || text.charAt(i + 1) != '\n') || c == '\u2028') {
                breaks++;
            } else if (!Character.isWhitespace(c)) {
                boolean goesOn = breaks == 1 && Character.isLetterOrDigit(c) && !isSuspended(text, hyphen, i, end);
                return goesOn ? i : -1;
            }
        }
        return -1;
    }

    /** 'pre-' before 'and post-war': the hyphen stands for what comes later, and the word is whole. */
    private static boolean isSuspended(CharSequence text, int hyphen, int next, int end) {
        int stop = next;
        while (stop < end && Character.isLetterOrDigit(text.charAt(stop))) {
            stop++;
        }
        boolean tied = stop < end && isHyphen(text.charAt(stop));
        return !tied
                && AND.contains(text.subSequence(next, stop).toString())
                && HEADS.contains(last(
                        plain(text.subSequence(Math.max(0, hyphen - 12), hyphen).toString())));
    }

    /** A word as it is read; one that no line's end parts is read as it stands. */
    public String read(String word) {
        for (int i = 1; i < word.length() - 1; i++) {
            int next = next(word, i, word.length());
            if (next > 0) {
                String head = word.substring(0, i);
                String tail = word.substring(next);
                // A soft hyphen only says where the word may be broken.
                return read(word.charAt(i) == '\u00ad' ? head + tail : join(head, tail));
            }
        }
        return word;
    }

    /**
     * Where a letter of a word as it is read stands in the word as it is printed.
     *
     * @param read what {@link #read} gave for {@code printed}: the same letters, but for some left out
     * @param index from 0 to the length of {@code read}
     */
    public static int place(String printed, String read, int index) {
        if (index >= read.length()) {
            return printed.length();
        }
        int at = 0;
        for (int i = 0; i < index; i++, at++) {
            while (printed.charAt(at) != read.charAt(i)) {
                at++;
            }
        }
        while (printed.charAt(at) != read.charAt(index)) {
            at++;
        }
        return at;
    }

    /** The word that {@code head}, without its hyphen, and the next line's {@code tail} make. */
    public String join(String head, String tail) {
        return isTied(head, tail) ? head + "-" + tail : head + tail;
    }

    private boolean isTied(String head, String tail) {
        String first = last(plain(head));
        String rest = first(plain(tail));
        if (first.isEmpty() || rest.isEmpty()) {
            return true;
        }
        if (whole.contains(first + rest)) {
            return false;
        }
        boolean mixed = Character.isDigit(first.charAt(first.length() - 1)) || !Character.isLowerCase(tail.charAt(0));
        boolean capitals = Character.isLetter(tail.charAt(0))
                && head.length() > 1
                && head.equals(head.toUpperCase(Locale.ROOT))
                && tail.equals(tail.toUpperCase(Locale.ROOT));
        return whole.contains(first + "-" + rest)
                || mixed && !capitals
                || first.indexOf('-') > 0
                || ANY_TAILS.contains(rest)
                || HEADS.contains(first) && TAILS.contains(rest);
    }

    /** The last of several words. */
    private static String last(String words) {
        int i = words.length();
        while (i > 0 && (Character.isLetterOrDigit(words.charAt(i - 1)) || words.charAt(i - 1) == '-')) {
            i--;
        }
        return words.substring(i);
    }

    /** The first of several words, up to its hyphen. */
    private static String first(String words) {
        int i = 0;
        while (i < words.length() && Character.isLetterOrDigit(words.charAt(i))) {
            i++;
        }
        return words.substring(0, i);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2010', '-').replace('\u2011', '-');
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u00ad';
    }
}
