package org.hearsay.time.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.lexicon.PartedWords;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;
import org.hearsay.time.internal.words.Unit.Count;

/** The tokens of one sentence, read without fear of its end; hyphens inside words of time are marks of their own. */
public final class Cursor {

    private static final Token END = new Token(Span.of(0, 0), "¶", "¶", Tag.PUNCT, "¶");
    private static final Pattern DAY = Pattern.compile("(0?[1-9]|[12]\\d|3\\d)(?:st|nd|rd|th)?");
    private static final Set<String> HYPHENS = Set.of("-", "–", "—", "‑");
    private static final int LAST_DAY = 31;

    private final TimeWords words;
    private final String text;
    private final List<Token> tokens;

    public Cursor(TimeWords words, String text, List<Token> tokens) {
        this.words = words;
        this.text = text;
        this.tokens = split(words, tokens, text);
    }

    /** 'late-August', 'two-week' and '3-5' are told as their parts; other words keep their hyphens. */
    private static List<Token> split(TimeWords words, List<Token> tokens, String text) {
        if (tokens.stream().noneMatch(t -> isHyphened(words, t))) {
            return tokens;
        }
        var parts = new ArrayList<Token>();
        for (Token t : tokens) {
            if (!isHyphened(words, t)) {
                parts.add(t);
                continue;
            }
            int begin = 0;
            for (int i = 0; i <= t.text().length(); i++) {
                boolean hyphen = i < t.text().length() && isHyphen(t.text().charAt(i));
                if (hyphen || i == t.text().length()) {
                    add(parts, t, begin, i, text);
                    if (hyphen) {
                        add(parts, t, i, i + 1, text);
                    }
                    begin = i + 1;
                }
            }
        }
        return parts;
    }

    private static void add(List<Token> parts, Token whole, int from, int to, String text) {
        if (to > from) {
            String lower = whole.lower().substring(from, to);
            String printed = whole.span().of(text);
            int start = whole.span().start();
            Span span = Span.of(
                    start + PartedWords.place(printed, whole.text(), from),
                    start + PartedWords.place(printed, whole.text(), to - 1) + 1);
            parts.add(new Token(
                    span,
                    whole.text().substring(from, to),
                    lower,
                    isHyphen(lower.charAt(0)) ? Tag.PUNCT : whole.tag(),
                    lower));
        }
    }

    private static boolean isHyphened(TimeWords words, Token t) {
        int hyphen = 0;
        while (hyphen < t.text().length() && !isHyphen(t.text().charAt(hyphen))) {
            hyphen++;
        }
        if (hyphen == t.text().length()
                || t.text().length() < 3
                || t.lower().length() != t.text().length()) {
            return false;
        }
        String[] parts = t.lower().split("[-–\u2010\u2011]");
        boolean digits = true;
        boolean time = false;
        for (String part : parts) {
            boolean number = !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
            digits &= number;
            time |= words.isTimeWord(part) || isYearLike(part) && !number;
        }
        return time || digits || parts.length == 2 && isYearLike(parts[1]) || isCount(words, t, parts);
    }

    /** 'twenty-five'. */
    private static boolean isCount(TimeWords words, Token t, String[] parts) {
        boolean half = parts.length == 4 && parts[3].equals("half");
        return half && words.number(word(t, parts[0])).isPresent()
                || parts.length == 2
                        && words.number(word(t, parts[0])).isPresent()
                        && words.number(word(t, parts[1])).isPresent();
    }

    private static Token word(Token t, String lower) {
        return new Token(t.span(), lower.isEmpty() ? "¶" : lower, lower.isEmpty() ? "¶" : lower, t.tag(), lower);
    }

    private static boolean isYearLike(String s) {
        return s.length() >= 4
                && s.length() <= 5
                && (s.startsWith("19") || s.startsWith("20"))
                && s.substring(0, 4).chars().allMatch(c -> c >= '0' && c <= '9')
                && (s.length() == 4 || s.endsWith("s"));
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '–' || c == '\u2010' || c == '\u2011';
    }

    public List<Token> tokens() {
        return tokens;
    }

    TimeWords words() {
        return words;
    }

    String text() {
        return text;
    }

    public int size() {
        return tokens.size();
    }

    /** The token, or a mark that is no word. */
    public Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : END;
    }

    boolean is(int i, String... any) {
        for (String a : any) {
            if (at(i).is(a)) {
                return true;
            }
        }
        return false;
    }

    boolean isHyphen(int i) {
        return HYPHENS.contains(at(i).lower());
    }

    /** The place after a hyphen, where one stands there. */
    int overHyphen(int i) {
        return isHyphen(i) ? i + 1 : i;
    }

    /** The first place from {@code i} that holds none of these. */
    int skip(int i, String... any) {
        int j = i;
        while (is(j, any)) {
            j++;
        }
        return j;
    }

    /** Up to {@code n} words from a place, in lower case. */
    List<String> lowers(int from, int n) {
        return tokens.subList(Math.min(from, tokens.size()), Math.min(tokens.size(), from + n)).stream()
                .map(Token::lower)
                .toList();
    }

    /** A day of the month: '5', '22nd'; above 31 for what the calendar does not have. */
    OptionalInt day(int i) {
        String t = at(i).lower();
        if (!Character.isDigit(t.charAt(0)) || t.length() > 4) {
            return OptionalInt.empty();
        }
        Matcher m = DAY.matcher(t);
        return m.matches() ? OptionalInt.of(Integer.parseInt(m.group(1))) : OptionalInt.empty();
    }

    /** A day with its ending: '22nd'. */
    boolean isDayWithEnding(int i) {
        OptionalInt day = day(i);
        return day.isPresent()
                && day.getAsInt() <= LAST_DAY
                && !Character.isDigit(at(i).lower().charAt(at(i).lower().length() - 1));
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

    /** A count of units: 'three', 'a', 'a few', 'twenty-five', 'two and a half', '2 1/2', 'several', 'a hundred'. */
    Optional<Count> count(int i) {
        int j = i;
        boolean rough = false;
        while (words.isRough(at(j))) {
            rough = true;
            j++;
        }
        if (is(j, "a", "an")) {
            return article(j + 1, rough);
        }
        if (words.isVague(at(j))) {
            return Optional.of(new Count(0, false, true, rough, skip(j + 1, "more")));
        }
        // '2.5 years'
        if (at(j).lower().matches("\\d{1,3}\\.5") && j > 0 && !is(j - 1, "$", "€", "£")) {
            String whole = at(j).lower().substring(0, at(j).lower().length() - 2);
            return Optional.of(new Count(Integer.parseInt(whole), true, false, rough, j + 1));
        }
        OptionalInt first = words.number(at(j));
        if (first.isEmpty() || j > 0 && is(j - 1, "$", "€", "£", ".")) {
            return Optional.empty();
        }
        int n = first.getAsInt();
        j++;
        if (n >= 20
                && n < 100
                && n % 10 == 0
                && !Character.isDigit(at(j - 1).lower().charAt(0))) {
            OptionalInt ones = words.number(at(overHyphen(j)));
            if (ones.isPresent() && ones.getAsInt() < 10) {
                n += ones.getAsInt();
                j = overHyphen(j) + 1;
            }
        }
        if (is(j, "hundred") && n < 10) {
            n *= 100;
            j++;
        }
        int half = half(j);
        return Optional.of(new Count(n, half > j, false, rough, half));
    }

    /** 'and a half', '1/2', '½' after a number. */
    private int half(int j) {
        int k = overHyphen(j);
        if (is(k, "and") && is(overHyphen(k + 1), "a") && is(overHyphen(overHyphen(k + 1) + 1), "half")) {
            return overHyphen(overHyphen(k + 1) + 1) + 1;
        }
        return is(k, "1/2", "½") ? k + 1 : j;
    }

    private Optional<Count> article(int j, boolean rough) {
        if (is(j, "few", "handful", "number")) {
            return Optional.of(new Count(0, false, true, rough, skip(j + 1, "of", "more")));
        }
        if (is(j, "couple")) {
            return Optional.of(new Count(2, false, false, true, skip(j + 1, "of", "more")));
        }
        if (is(j, "dozen")) {
            return Optional.of(new Count(12, false, false, rough, j + 1));
        }
        if (is(j, "hundred", "thousand")) {
            return Optional.of(new Count(is(j, "hundred") ? 100 : 1000, false, false, rough, j + 1));
        }
        return Optional.of(
                new Count(1, false, false, rough, skip(j, "full", "whole", "single", "further", "additional")));
    }
}
