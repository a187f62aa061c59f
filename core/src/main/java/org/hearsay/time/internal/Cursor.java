package org.hearsay.time.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;

/** The tokens of one sentence, read without fear of its end. */
final class Cursor {

    /** An expression: its shape and the tokens that it takes, half-open. */
    record Found(Shape shape, int first, int end) {}

    private static final Token END = new Token(Span.of(0, 0), "¶", "¶", Tag.PUNCT, "¶");
    private static final Pattern DAY = Pattern.compile("([1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?");

    private final TimeWords words;
    private final String text;
    private final List<Token> tokens;

    Cursor(TimeWords words, String text, List<Token> tokens) {
        this.words = words;
        this.text = text;
        this.tokens = tokens;
    }

    TimeWords words() {
        return words;
    }

    String text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    /** The token, or a mark that is no word. */
    Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : END;
    }

    /** The first place from {@code i} that holds none of these. */
    int skip(int i, String... any) {
        int j = i;
        while (isAny(at(j), any)) {
            j++;
        }
        return j;
    }

    private static boolean isAny(Token token, String... any) {
        for (String a : any) {
            if (token.is(a)) {
                return true;
            }
        }
        return false;
    }

    /** Up to {@code n} words from a place, in lower case. */
    List<String> lowers(int from, int n) {
        return tokens.subList(from, Math.min(tokens.size(), from + n)).stream()
                .map(Token::lower)
                .toList();
    }

    /** A day of the month: '5', '22nd'. */
    OptionalInt day(int i) {
        String t = at(i).lower();
        if (!Character.isDigit(t.charAt(0))) {
            return OptionalInt.empty();
        }
        Matcher m = DAY.matcher(t);
        return m.matches() ? OptionalInt.of(Integer.parseInt(m.group(1))) : OptionalInt.empty();
    }

    boolean isYear(int i) {
        String t = at(i).lower();
        return t.length() == 4
                && (t.startsWith("1") || t.startsWith("20") || t.startsWith("21"))
                && t.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    int yearAt(int i) {
        return Integer.parseInt(at(i).lower());
    }

    Optional<Found> found(Shape shape, int first, int end) {
        return Optional.of(new Found(shape, first, end));
    }
}
