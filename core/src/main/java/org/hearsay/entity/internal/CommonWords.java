package org.hearsay.entity.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.lexicon.Lexicon;

/** Words that name nobody by themselves: common nouns, titles, months; by the lexicons. Immutable. */
public final class CommonWords {

    /** Those of English. */
    public static final CommonWords ENGLISH = new CommonWords();

    private static final Set<String> SMALL =
            Set.of("the", "a", "an", "of", "in", "and", "for", "to", "on", "at", "by", "with", "or");

    private final Set<String> nouns = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> times = new HashSet<>();
    private final Set<String> peoples = new HashSet<>();

    private CommonWords() {
        Lexicon nominals = Lexicon.english("nominals");
        nominals.listEntries().forEach(e -> nouns.add(e.term()));
        Lexicon.english("happenings").listEntries().forEach(e -> nouns.add(e.term()));
        nouns.addAll(Lexicon.english("organisations").listTerms("kinds"));
        Lexicon roles = Lexicon.english("roles");
        roles.listTerms("honorifics").forEach(titles::add);
        roles.listTerms("offices").forEach(titles::add);
        Lexicon calendars = Lexicon.english("calendars");
        List.of("islamic", "persian", "foreign")
                .forEach(s -> calendars.listTerms(s).forEach(t -> times.add(t.toLowerCase(Locale.ROOT))));
        times.addAll(Lexicon.english("names").listTerms("calendar").stream()
                .map(t -> t.toLowerCase(Locale.ROOT))
                .toList());
        Lexicon.english("places").listEntries().stream()
                .filter(e -> e.has("adj"))
                .forEach(e -> {
                    peoples.add(e.term().toLowerCase(Locale.ROOT));
                    Stream.of("adj", "short")
                            .flatMap(key -> e.listValues(key).stream())
                            .forEach(a -> peoples.add(a.toLowerCase(Locale.ROOT)));
                });
    }

    /** Whether it is a common noun, one or many. */
    public boolean isNoun(String word) {
        return nouns.contains(word) || word.endsWith("s") && nouns.contains(word.substring(0, word.length() - 1));
    }

    /** Whether it is a title or form of address alone. */
    public boolean isTitle(String name) {
        return titles.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether words are a month, a weekday or a feast alone. */
    public boolean isTime(List<String> words) {
        return words.stream().allMatch(w -> times.contains(w.toLowerCase(Locale.ROOT)));
    }

    /** Whether each part of a word with hyphens is a country or its people: 'Danish-German'. */
    public boolean isPeople(String word) {
        return Arrays.stream(word.toLowerCase(Locale.ROOT).split("-")).allMatch(peoples::contains);
    }

    /** Whether it is an article, a preposition or 'and'. */
    public boolean isSmall(String word) {
        return SMALL.contains(word);
    }
}
