package org.hearsay.entity.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.mention.Spelling;

/** What the words of a name of a body or place weigh: which country they tell, which say nothing of their own. Immutable. */
final class NameWords {

    private static final Set<String> SMALL = Set.of("of", "for", "and", "the", "on", "in", "s", "&");
    private static final Map<String, String> SAME_WORD =
            Map.of("defense", "defence", "labor", "labour", "organization", "organisation", "center", "centre");

    static final NameWords ENGLISH = new NameWords();

    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final Set<String> generic = new HashSet<>();
    private final Set<String> suffixes = new HashSet<>();
    private final Set<String> outlets = new HashSet<>();
    private final Set<String> bodies = new HashSet<>();
    private final Set<String> stately = new HashSet<>();

    private NameWords() {
        Lexicon places = Lexicon.english("places");
        for (String section : List.of("countries", "regions")) {
            for (Lexicon.Entry e : places.getSection(section)) {
                String id = Spelling.fold(e.term());
                countries.put(id, id);
                for (String same : e.listValues("same")) {
                    countries.put(Spelling.fold(same), id);
                }
                for (String same : e.listValues("short")) {
                    countries.put(Spelling.fold(same), id);
                }
                for (String adjective : e.listValues("adj")) {
                    adjectives.put(Spelling.fold(adjective), id);
                }
            }
        }
        Lexicon organisations = Lexicon.english("organisations");
        for (String section : List.of("heads", "ofheads", "portfolio", "suffixes")) {
            organisations
                    .listTerms(section)
                    .forEach(t -> generic.addAll(List.of(Spelling.fold(t).split(" "))));
        }
        organisations.listTerms("suffixes").forEach(t -> suffixes.add(Spelling.fold(t)));
        organisations.listTerms("heads").forEach(t -> bodies.add(Spelling.fold(t)));
        organisations.listTerms("stately").forEach(t -> stately.add(Spelling.fold(t)));
        for (String section : List.of("outlets", "outletnouns")) {
            organisations
                    .listTerms(section)
                    .forEach(t ->
                            outlets.addAll(List.of(t.toLowerCase(Locale.ROOT).split(" "))));
        }
    }

    /** The country that a whole name names, "" where it names none. */
    String country(String name) {
        return countries.getOrDefault(Spelling.fold(name), "");
    }

    /** The words that tell bodies apart: without small words and company endings, a country in one form as its last word. */
    List<String> content(String name) {
        String plain = name.replace('\u2019', '\'').replace("'s ", " ");
        List<String> all = Spelling.words(plain);
        var words = new ArrayList<String>();
        String country = "";
        for (int i = 0; i < all.size(); i++) {
            String word = all.get(i);
            String two = i + 1 < all.size() ? word + " " + all.get(i + 1) : "";
            String id = place(two);
            if (!id.isEmpty() && all.size() > 2) {
                country = id;
                i++;
            } else if (!(id = place(word)).isEmpty() && all.size() > 1) {
                country = id;
            } else if (!SMALL.contains(word) && !(suffixes.contains(word) && i > 0)) {
                words.add(SAME_WORD.getOrDefault(word, word));
            }
        }
        if (words.isEmpty()) {
            return all;
        }
        if (!country.isEmpty()) {
            words.add("@" + country);
        }
        return words;
    }

    private String place(String words) {
        return words.isEmpty() ? "" : countries.getOrDefault(words, adjectives.getOrDefault(words, ""));
    }

    /** Whether all content words are general ones, so that only a country makes the name one body's. */
    boolean isGeneric(List<String> content) {
        return content.stream().allMatch(w -> w.startsWith("@") || generic.contains(w));
    }

    /** Whether a single name is a word that many bodies or outlets share: 'Times', 'Council'. */
    boolean isShared(List<String> content) {
        return content.stream().allMatch(w -> w.startsWith("@") || generic.contains(w) || outlets.contains(w));
    }

    /** Whether a word says only what kind of body it is: 'motors', 'group', 'news'. */
    boolean isKindWord(String word) {
        return bodies.contains(word) || suffixes.contains(word) || outlets.contains(word);
    }

    /** Whether the word makes a body's name out of a place's ('X State Bank'), or out of a medium's ('X News'). */
    boolean isOfPlace(String word) {
        return stately.contains(word) || outlets.contains(word);
    }
}
