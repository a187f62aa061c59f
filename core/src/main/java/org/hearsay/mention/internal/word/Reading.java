package org.hearsay.mention.internal.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;

/** The tokens of one report with what its casing tells: which words open a sentence, which sentences shout. */
public final class Reading {

    public final Document document;
    public final Layers layers;
    public final List<Token> tokens;
    public final List<String> lowers;
    private final boolean[] opening;
    private final boolean[] shouting;
    private final boolean[] loud;
    private final int[] sentenceOf;

    /** How often a word stands in lower case, and how often with a capital where no sentence opens. */
    private final Map<String, int[]> casing = new HashMap<>();

    public Reading(Document document, Layers layers) {
        this.document = document;
        this.layers = layers;
        this.tokens = layers.tokens();
        int n = tokens.size();
        this.lowers = new ArrayList<>(n);
        this.opening = new boolean[n];
        this.shouting = new boolean[layers.sentences().size()];
        this.loud = new boolean[n];
        this.sentenceOf = new int[n];
        for (Token token : tokens) {
            lowers.add(token.lower());
        }
        for (Sentence sentence : layers.sentences()) {
            scan(sentence);
        }
    }

    private void scan(Sentence sentence) {
        int capital = 0;
        int words = 0;
        boolean open = true;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            sentenceOf[i] = sentence.number();
            Token token = tokens.get(i);
            boolean word = token.isWord();
            opening[i] = open && word;
            if (word) {
                open = false;
                if (token.text().length() >= 4) {
                    words++;
                    capital += startsUpper(token.text()) ? 1 : 0;
                }
            } else if (isOpener(token.text()) || i > sentence.first() && token.is(":")) {
                open = true;
            }
        }
        shouting[sentence.number()] = words >= 4 && capital * 10 >= words * 7 && isHeadline(sentence, capital, words);
        if (shouting[sentence.number()]) {
            Arrays.fill(loud, sentence.first(), sentence.end(), true);
        } else {
            markTitles(sentence);
            count(sentence);
        }
    }

    /** Quoted titles of works, every longer word with a capital, tell as little by their casing as headlines do. */
    private void markTitles(Sentence sentence) {
        int from = -1;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (tokens.get(i).text().length() == 1
                    && "\"\u201c\u201d".indexOf(tokens.get(i).text().charAt(0)) >= 0) {
                if (from >= 0 && isTitleCase(from, i)) {
                    Arrays.fill(loud, from, i, true);
                }
                from = i + 1;
            }
        }
    }

    private boolean isTitleCase(int from, int to) {
        int capital = 0;
        int words = 0;
        for (int i = from; i < to; i++) {
            if (tokens.get(i).isWord() && tokens.get(i).text().length() >= 4) {
                words++;
                capital += startsUpper(tokens.get(i).text()) ? 1 : 0;
            }
        }
        return words >= 4 && capital * 10 >= words * 9;
    }

    /** A line whose every longer word has a capital; in running prose only where all of them have. */
    private boolean isHeadline(Sentence sentence, int capital, int words) {
        Block.Kind kind = document.blocks().get(sentence.block()).kind();
        return !kind.isProse() || capital == words && words >= 6 && !isList(sentence);
    }

    /** Names one after the other, with commas between. */
    private boolean isList(Sentence sentence) {
        int commas = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            commas += tokens.get(i).is(",") ? 1 : 0;
        }
        return commas >= 3;
    }

    private void count(Sentence sentence) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Token token = tokens.get(i);
            if (token.isWord() && !loud[i]) {
                int[] counts = casing.computeIfAbsent(token.lower(), k -> new int[2]);
                if (!startsUpper(token.text())) {
                    counts[0]++;
                } else if (!opening[i]) {
                    counts[1]++;
                }
            }
        }
    }

    /** Whether a mark opens a new sentence of its own inside another. */
    private static boolean isOpener(String mark) {
        char c = mark.charAt(0);
        return c == '"' || c == '\u201c' || c == '\u2018' || c == '\u00ab' || c == '\u2026' || c == '\u2022';
    }

    /** Whether the first letter is a capital; an apostrophe may stand before it. */
    public static boolean startsUpper(String word) {
        int first = word.codePointAt(0);
        if (!Character.isLetterOrDigit(first) && word.length() > 1) {
            first = word.codePointAt(1);
        }
        return Character.isUpperCase(first);
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public String lower(int i) {
        return lowers.get(i);
    }

    /** The word in lower case, or "" outside the sentence of {@code near}. */
    public String lowerNear(int i, int near) {
        return i >= 0 && i < tokens.size() && sentenceOf[i] == sentenceOf[near] ? lowers.get(i) : "";
    }

    /** The tag, or X outside the sentence of {@code near}. */
    public Tag tagNear(int i, int near) {
        return i >= 0 && i < tokens.size() && sentenceOf[i] == sentenceOf[near]
                ? tokens.get(i).tag()
                : Tag.X;
    }

    public boolean isOpening(int i) {
        return opening[i];
    }

    public int sentence(int token) {
        return sentenceOf[token];
    }

    public Sentence sentenceAt(int token) {
        return layers.sentences().get(sentenceOf[token]);
    }

    /** Whether the casing of a token tells nothing, as in a headline where every word has a capital. */
    public boolean isLoud(int i) {
        return loud[i];
    }

    public Block blockOf(int token) {
        return document.blocks().get(sentenceAt(token).block());
    }

    /** How often a word stands in lower case in this report. */
    public int countLower(String lower) {
        int[] counts = casing.get(lower);
        return counts == null ? 0 : counts[0];
    }

    /** How often a word stands with a capital where no sentence opens. */
    public int countCapital(String lower) {
        int[] counts = casing.get(lower);
        return counts == null ? 0 : counts[1];
    }

    /** The span from the start of one token to the end of the token before {@code to}. */
    public Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    /** The words as they are read: like the text there, but for words that ends of lines part. */
    public String text(int from, int to) {
        String text = span(from, to).of(document.text());
        return text.indexOf('-') < 0 && text.indexOf('\u2010') < 0 ? text : joined(from, to);
    }

    private String joined(int from, int to) {
        var words = new StringBuilder();
        int at = tokens.get(from).span().start();
        for (Token token : tokens.subList(from, to)) {
            words.append(document.text(), at, token.span().start()).append(token.text());
            at = token.span().end();
        }
        return words.toString();
    }

    /** Whether a word is letters that stand for words: 'VFV', 'V.F.V.', 'VdK'. */
    public static boolean isAcronym(String text) {
        int upper = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                upper += Character.isUpperCase(c) ? 1 : 0;
            } else if (c != '.' && c != '-' && c != '&' && !Character.isDigit(c)) {
                return false;
            }
        }
        return letters >= 2
                && letters <= 7
                && (upper == letters || upper >= 2 && letters <= 5 && letters - upper <= upper);
    }

    /** Whether a word is the ending of a possessor. */
    public static boolean isPossessive(String lower) {
        return lower.equals("'s") || lower.equals("'");
    }
}
