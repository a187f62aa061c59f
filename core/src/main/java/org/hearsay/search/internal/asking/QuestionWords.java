package org.hearsay.search.internal.asking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;

/** The words that questions are put with, by the lexicon {@code questions}. */
final class QuestionWords {

    private final Set<String> plain;
    private final Set<String> telling;
    private final List<Ask> asks = new ArrayList<>();

    /**
     * Words that ask.
     *
     * @param words between spaces
     * @param first whether they ask only at the beginning of a question: 'the talks when they met' asks for no day
     * @param wanted what they ask for
     */
    private record Ask(String words, boolean first, Wanted wanted) {

        boolean isIn(String line) {
            return first ? line.startsWith(words) || line.contains(" and" + words) : line.contains(words);
        }
    }

    QuestionWords() {
        Lexicon lexicon = Lexicon.english("questions");
        this.plain = Set.copyOf(lexicon.listTerms("plain"));
        this.telling = Set.copyOf(lexicon.listTerms("telling"));
        Map<String, Wanted> slots = new HashMap<>();
        for (Wanted wanted : Wanted.values()) {
            slots.put(wanted.slug(), wanted);
        }
        for (Lexicon.Entry entry : lexicon.getSection("asks")) {
            Wanted wanted = slots.get(entry.find("slot").orElse(""));
            if (wanted == null) {
                throw new IllegalArgumentException("questions: '" + entry.term() + "' asks for nothing");
            }
            asks.add(new Ask(" " + entry.term() + " ", entry.has("first"), wanted));
        }
    }

    /** Whether a word says nothing of what is asked about. */
    boolean isPlain(String word) {
        return plain.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word asks for who tells it rather than for what. */
    boolean isTelling(String word) {
        return telling.contains(word.toLowerCase(Locale.ROOT));
    }

    /** What a question asks for; several things where it is several questions. */
    Set<Wanted> wanted(List<String> words) {
        String line = " " + String.join(" ", words).toLowerCase(Locale.ROOT) + " ";
        Set<Wanted> wanted = new HashSet<>();
        for (Ask ask : asks) {
            if (ask.isIn(line)) {
                wanted.add(ask.wanted());
            }
        }
        return wanted.isEmpty() ? Set.of() : EnumSet.copyOf(wanted);
    }
}
