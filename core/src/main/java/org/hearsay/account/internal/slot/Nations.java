package org.hearsay.account.internal.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;

/** Of which countries somebody is, by the words: 'Tajik guards', 'the army of Kyrgyzstan'; a capital stands for who rules there. */
final class Nations {

    private record Word(String phrase, String country) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-.][\\p{L}\\p{M}]+)*");

    private static final Nations ENGLISH = new Nations(Lexicon.english("places"));

    private final PhraseIndex<Word> words;

    private Nations(Lexicon places) {
        var all = new ArrayList<Word>();
        for (Lexicon.Entry country : places.getSection("countries")) {
            all.add(new Word(country.term(), country.term()));
            Stream.of("adj", "people", "same", "short", "capital")
                    .flatMap(key -> country.listValues(key).stream())
                    .forEach(value -> all.add(new Word(value, country.term())));
        }
        words = PhraseIndex.of(all, Word::phrase);
    }

    /** The countries named in a few words, by their names in the lexicon. */
    static Set<String> in(String phrase) {
        List<String> lowers = WORD.matcher(phrase)
                .results()
                .map(m -> m.group().toLowerCase(Locale.ROOT))
                .toList();
        var countries = new TreeSet<String>();
        int at = 0;
        while (at < lowers.size()) {
            Optional<PhraseIndex.Hit<Word>> hit = ENGLISH.words.findAt(lowers, at);
            hit.ifPresent(h -> countries.add(h.value().country()));
            at += hit.map(PhraseIndex.Hit::words).orElse(1);
        }
        return countries;
    }
}
