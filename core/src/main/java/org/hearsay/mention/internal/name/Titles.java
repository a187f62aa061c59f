package org.hearsay.mention.internal.name;

import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.mention.internal.word.Reading;
import org.hearsay.mention.internal.word.Vocabulary;

/** Finds titles and roles of people in the run of words before a name. */
public final class Titles {

    private static final int LONGEST = 6;

    private final Reading reading;
    private final Vocabulary vocabulary;

    public Titles(Reading reading, Vocabulary vocabulary) {
        this.reading = reading;
        this.vocabulary = vocabulary;
    }

    /** End of the title that begins at a token and stays before {@code limit}; {@code from} where there is none. */
    public int endOf(int from, int limit) {
        int end = from;
        int i = from;
        while (i < limit) {
            int words = wordsAt(i);
            if (words > 0 && i + words <= limit) {
                i = portfolioAfter(i + words, limit);
                end = i;
            } else if (isModifier(i)) {
                i++;
            } else if (end == i && i > from && joins(i, limit)) {
                i++;
            } else {
                break;
            }
        }
        return end;
    }

    /** Whether 'and' ties two titles of one person together. */
    private boolean joins(int i, int limit) {
        String word = reading.lower(i);
        return (word.equals("and") || word.equals("&"))
                && i + 1 < limit
                && (wordsAt(i + 1) > 0 || isModifier(i + 1) && i + 2 < limit && wordsAt(i + 2) > 0);
    }

    public boolean isModifier(int i) {
        return vocabulary.modifiers.contains(reading.lower(i)) || vocabulary.portfolio.contains(reading.lower(i));
    }

    /** Number of words of the title at a token, none where there is no title. */
    public int wordsAt(int i) {
        return vocabulary
                .titles
                .findAt(reading.lowers, i)
                .map(PhraseIndex.Hit::words)
                .orElse(0);
    }

    /** 'Minister of Foreign Affairs', 'Minister of the Interior': past the portfolio that follows a title. */
    private int portfolioAfter(int from, int limit) {
        if (from + 1 >= limit
                || !reading.lower(from).equals("of") && !reading.lower(from).equals("for")) {
            return from;
        }
        int i = reading.lower(from + 1).equals("the") ? from + 2 : from + 1;
        int end = from;
        while (i < limit) {
            String word = reading.lower(i);
            if (vocabulary.portfolio.contains(word)) {
                end = ++i;
            } else if (word.equals("and") && end == i) {
                i++;
            } else {
                break;
            }
        }
        return end;
    }

    /** First token of the title or role that ends right before {@code end} in the same sentence; {@code end} where there is none. */
    public int startBefore(int end, int sentenceStart) {
        for (int from = Math.max(sentenceStart, end - LONGEST); from < end; from++) {
            if (!isModifier(from) && wordsAt(from) == 0) {
                continue;
            }
            if (endOf(from, end) == end) {
                return from;
            }
        }
        return end;
    }

    /** The entry of the last title phrase in a title. */
    public static Lexicon.Entry lastEntry(Vocabulary vocabulary, java.util.List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            var hit = vocabulary.titles.findAt(words, i);
            if (hit.isPresent() && i + hit.get().words() == words.size()) {
                return hit.get().value();
            }
        }
        return new Lexicon.Entry(String.join(" ", words), java.util.Map.of());
    }
}
