package org.hearsay.entity.internal.tie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;

/** Tying words of English: offices, kinship, wings, backers; and the words for the people of a country. Immutable. */
final class TieWords {

    static final TieWords ENGLISH = new TieWords();

    /** A tying word and what it says. */
    record Word(String term, Bond bond, boolean swap) {}

    /** 'Ex-minister', 'the then-mayor'. */
    private static final Pattern FORMERLY = Pattern.compile("^(?:[Ee]x|[Tt]hen)-");

    private static final Set<String> DEPUTIES = Set.of("deputy", "vice", "assistant", "number");

    private final PhraseIndex<Lexicon.Entry> nouns;
    private final Map<String, Word> verbs = new HashMap<>();
    private final Map<String, Word> participles = new HashMap<>();
    private final Map<String, Word> adjectives = new HashMap<>();
    private final Map<String, Word> endings = new HashMap<>();
    private final Map<String, List<String>> countries = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> modifiers = new HashSet<>();
    private final Set<String> places;
    private final Set<String> honorifics = Set.copyOf(Lexicon.english("roles").listTerms("honorifics"));
    private final Set<String> denying = Lexicon.english("cues").getSection("verbs").stream()
            .filter(e -> e.find("act").filter("deny"::equals).isPresent())
            .map(Lexicon.Entry::term)
            .collect(Collectors.toUnmodifiableSet());
    private final Set<String> units = Set.copyOf(Lexicon.english("name-parts").listTerms("units"));
    private final Set<String> portfolios =
            Set.copyOf(Lexicon.english("organisations").listTerms("portfolio"));
    private final Set<String> heads =
            Set.copyOf(Lexicon.english("organisations").listTerms("heads"));
    private final Set<String> former;
    private final Set<String> leaving = Set.copyOf(Lexicon.english("ties").listTerms("leaving"));
    private final Set<String> coming;

    private TieWords() {
        Lexicon roles = Lexicon.english("roles");
        Lexicon ties = Lexicon.english("ties");
        var all = new ArrayList<>(ties.getSection("nouns"));
        all.addAll(roles.getSection("offices"));
        roles.getSection("kinship").forEach(e -> all.add(new Lexicon.Entry(e.term(), Map.of("rel", "family"))));
        nouns = PhraseIndex.of(all);
        fill(verbs, ties.getSection("verbs"));
        fill(participles, ties.getSection("participles"));
        fill(adjectives, ties.getSection("adjectives"));
        fill(endings, ties.getSection("endings"));
        roles.listTerms("modifiers").forEach(t -> modifiers.addAll(Arrays.asList(t.split(" "))));
        places = Set.copyOf(Lexicon.english("places").listTerms("nouns"));
        former = Set.copyOf(ties.listTerms("former"));
        coming = Set.copyOf(ties.listTerms("coming"));
        Lexicon.english("places").listEntries().stream()
                .filter(e -> e.has("adj"))
                .forEach(this::country);
    }

    private static void fill(Map<String, Word> words, List<Lexicon.Entry> entries) {
        entries.forEach(e -> word(e).ifPresent(w -> words.put(e.term(), w)));
    }

    private static Optional<Word> word(Lexicon.Entry entry) {
        boolean predecessor = entry.term().equals("predecessor");
        return entry.find("rel")
                .flatMap(Bond::of)
                .map(bond -> new Word(entry.term(), bond, predecessor || entry.has("swap")));
    }

    private void country(Lexicon.Entry entry) {
        List<String> names = new ArrayList<>(List.of(entry.term()));
        names.addAll(entry.listValues("short"));
        names.forEach(n -> named.add(n.toLowerCase(Locale.ROOT)));
        for (String adjective : entry.listValues("adj")) {
            countries.put(adjective.toLowerCase(Locale.ROOT), List.copyOf(names));
        }
    }

    /** The tying noun that begins at a word, with how many words it takes. */
    Optional<PhraseIndex.Hit<Word>> findNoun(List<String> words, int at) {
        return nouns.findAt(words, at)
                .flatMap(hit -> word(hit.value()).map(w -> new PhraseIndex.Hit<>(w, hit.words())));
    }

    /** Whether some listed noun begins at a word, tying or not. */
    Optional<Integer> findListed(List<String> words, int at) {
        return nouns.findAt(words, at).map(PhraseIndex.Hit::words);
    }

    Optional<Word> findVerb(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }

    /** The tie that a participle or adjective tells with a preposition: 'linked to', 'close to'. */
    Optional<Word> findState(String lemma, boolean verb) {
        return Optional.ofNullable(verb ? participles.get(lemma) : adjectives.get(lemma));
    }

    Optional<Word> findEnding(String ending) {
        return Optional.ofNullable(endings.get(ending));
    }

    /** The names of the country whose people or things a word names; none where it is no such word. */
    List<String> countryOf(String word) {
        return countries.getOrDefault(word, List.of());
    }

    /** Whether it is the name of a country whose people have a word of their own. */
    boolean isCountry(String name) {
        return named.contains(name.toLowerCase(Locale.ROOT));
    }

    boolean isModifier(String word) {
        return modifiers.contains(word);
    }

    /** Whether it is a kind of place: 'town', 'province'. */
    boolean isPlace(String word) {
        return places.contains(word);
    }

    /** Whether the second of two names is a part of the first: 'Velm Front', 'Velm Front Youth Bureau'. */
    boolean isUnit(List<String> whole, List<String> part) {
        return !whole.isEmpty()
                && part.size() > whole.size()
                && part.subList(0, whole.size()).equals(whole)
                && units.contains(part.getLast())
                && !units.contains(whole.getLast());
    }

    /** Whether words are but what an office is of: 'Foreign Affairs', 'Interior'. */
    boolean isPortfolio(List<String> words) {
        return !words.isEmpty() && portfolios.containsAll(words) && !heads.contains(words.getLast());
    }

    /** Whether a word belongs to titles: 'Minister', 'Dr', 'Lieutenant-Colonel'. */
    boolean isTitle(String word) {
        return Arrays.stream(word.split("-"))
                .allMatch(w -> honorifics.contains(w)
                        || modifiers.contains(w)
                        || findListed(List.of(w), 0).isPresent());
    }

    /** Whether a verb tells that something is not so: 'deny', 'reject'. */
    boolean isDenying(String lemma) {
        return denying.contains(lemma);
    }

    boolean isDeputy(String word) {
        return DEPUTIES.contains(word);
    }

    boolean isFormer(String word) {
        return former.contains(word);
    }

    /** Whether a word says of itself that it is of the past: 'ex-minister'. */
    static boolean isFormerly(String word) {
        return FORMERLY.matcher(word).lookingAt();
    }

    /** The word alone: 'minister' of 'ex-minister'. */
    static String bare(String word) {
        return FORMERLY.matcher(word).replaceFirst("");
    }

    /** Whether a verb tells that an office is given up or lost: 'resign', 'sack'. */
    boolean isLeaving(String lemma) {
        return leaving.contains(lemma);
    }

    boolean isComing(String word) {
        return coming.contains(word);
    }
}
