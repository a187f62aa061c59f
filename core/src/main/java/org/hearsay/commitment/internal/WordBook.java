package org.hearsay.commitment.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.commitment.Intention.Manner;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;

/** The word list of intentions and of taking back, built once. */
final class WordBook {

    private final Map<String, Manner> intending = new HashMap<>();
    private final Map<String, Set<String>> sections = new HashMap<>();
    private final Set<String> withdrawing;
    private final Set<String> alone = new HashSet<>();
    private final PhraseIndex<String> owningUp;
    private final PhraseIndex<String> notes;
    private final PhraseIndex<String> misprinting;

    WordBook(Lexicon lexicon) {
        for (Lexicon.Entry entry : lexicon.getSection("intending")) {
            intending.put(
                    entry.term(),
                    Manner.valueOf(entry.find("manner").orElse("plan").toUpperCase(Locale.ROOT)));
        }
        for (String section : List.of(
                "ahead",
                "forecasting",
                "observing",
                "unwilled",
                "silent",
                "warning",
                "sayings",
                "figures",
                "correcting",
                "printing",
                "corrections",
                "forcing",
                "wrong",
                "capitals",
                "letters",
                "replies",
                "writing",
                "answering")) {
            sections.put(section, Set.copyOf(lexicon.listTerms(section)));
        }
        withdrawing = Set.copyOf(lexicon.listTerms("withdrawing"));
        lexicon.getSection("withdrawing").stream().filter(e -> e.has("alone")).forEach(e -> alone.add(e.term()));
        owningUp = PhraseIndex.of(lexicon.listTerms("owning-up"), t -> t);
        notes = PhraseIndex.of(lexicon.listTerms("notes"), t -> t);
        misprinting = PhraseIndex.of(lexicon.listTerms("misprinting"), t -> t);
    }

    /** How a verb puts the deed of its infinitive, where it tells one that its subject means to do. */
    Optional<Manner> manner(String lemma) {
        return Optional.ofNullable(intending.get(lemma));
    }

    boolean isIn(String section, String word) {
        return sections.getOrDefault(section, Set.of()).contains(word);
    }

    /** Whether a verb, with its particle, takes back what was said. */
    boolean isWithdrawing(String verb) {
        return withdrawing.contains(verb);
    }

    boolean isAlone(String verb) {
        return alone.contains(verb);
    }

    /** Phrases, by base forms, in which somebody takes back what he said. */
    PhraseIndex<String> owningUp() {
        return owningUp;
    }

    /** Phrases in which an outlet corrects itself. */
    PhraseIndex<String> notes() {
        return notes;
    }

    /** Phrases that do so where their subject is something printed. */
    PhraseIndex<String> misprinting() {
        return misprinting;
    }
}
