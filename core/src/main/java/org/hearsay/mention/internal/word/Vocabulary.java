package org.hearsay.mention.internal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.mention.Nominal.Sort;

/** The word lists that names and descriptions are found by, loaded once. Immutable. */
public final class Vocabulary {

    public static final Vocabulary ENGLISH = new Vocabulary();

    /** A place of general geography. */
    public record Place(String phrase, String country, Level level) {}

    /** How large a place is. */
    public enum Level {
        COUNTRY,
        REGION,
        CITY
    }

    /** A word for a country's people or things. */
    public record Demonym(String phrase, String country, boolean people) {}

    /** The head of a description. */
    public record Head(String phrase, Sort sort, boolean plural) {}

    public final PhraseIndex<Lexicon.Entry> titles;
    public final PhraseIndex<Lexicon.Entry> honorifics;
    public final PhraseIndex<Lexicon.Entry> kinship;
    public final Set<String> modifiers;
    public final Set<String> portfolio;
    public final Set<String> bodyHeads;

    /** Words that make a body's name out of a place's: the place's name is no short form of it. */
    public final Set<String> stately;

    public final Set<String> ofHeads;
    public final Set<String> suffixes;
    public final Set<String> outletWords;
    public final PhraseIndex<String> outletNouns;
    public final PhraseIndex<String> kindNouns;
    public final Set<String> works;
    public final Set<String> events;
    public final PhraseIndex<Place> places;
    public final PhraseIndex<Demonym> demonyms;
    public final Set<String> placeHeads;
    public final Set<String> placeNouns;
    public final Set<String> facilities;
    public final Set<String> facilityAdjectives;
    public final Set<String> particles;
    public final Set<String> calendar;
    public final Set<String> common;
    public final Set<String> platforms;
    public final Set<String> saying;
    public final Set<String> reporting;
    public final Set<String> placing;
    public final PhraseIndex<Head> heads;
    public final Map<String, String> genders = new HashMap<>();

    private Vocabulary() {
        Lexicon roles = Lexicon.english("roles");
        Lexicon organisations = Lexicon.english("organisations");
        Lexicon geography = Lexicon.english("places");
        Lexicon names = Lexicon.english("names");
        honorifics = PhraseIndex.of(roles.getSection("honorifics"));
        kinship = PhraseIndex.of(roles.getSection("kinship"));
        var all = new ArrayList<>(roles.getSection("honorifics"));
        all.addAll(roles.getSection("offices"));
        all.addAll(roles.getSection("kinship"));
        titles = PhraseIndex.of(all);
        for (Lexicon.Entry entry : roles.listEntries()) {
            entry.find("gender").ifPresent(g -> genders.put(lower(entry.term()), g));
        }
        modifiers = set(roles, "modifiers");
        portfolio = set(organisations, "portfolio");
        bodyHeads = set(organisations, "heads");
        stately = set(organisations, "stately");
        ofHeads = set(organisations, "ofheads");
        suffixes = set(organisations, "suffixes");
        outletWords = set(organisations, "outlets");
        outletNouns = phrases(organisations, "outletnouns");
        kindNouns = phrases(organisations, "kinds");
        works = set(organisations, "works");
        events = set(organisations, "events");
        places = places(geography);
        demonyms = demonyms(geography);
        placeHeads = set(geography, "heads");
        placeNouns = set(geography, "nouns");
        facilities = set(geography, "facilities");
        facilityAdjectives = set(geography, "facility-adjectives");
        particles = set(names, "particles");
        calendar = set(names, "calendar");
        common = set(names, "common");
        platforms = set(names, "platforms");
        saying = set(names, "saying");
        reporting = set(names, "reporting");
        placing = set(names, "placing");
        heads = heads(roles);
    }

    private static String lower(String s) {
        return s.toLowerCase(Locale.ROOT);
    }

    private static Set<String> set(Lexicon lexicon, String section) {
        return lexicon.listTerms(section).stream().map(Vocabulary::lower).collect(Collectors.toUnmodifiableSet());
    }

    private static PhraseIndex<String> phrases(Lexicon lexicon, String section) {
        return PhraseIndex.of(lexicon.listTerms(section), s -> s);
    }

    private static PhraseIndex<Place> places(Lexicon geography) {
        var places = new ArrayList<Place>();
        for (Lexicon.Entry e : geography.getSection("countries")) {
            places.add(new Place(e.term(), e.term(), Level.COUNTRY));
            e.listValues("same").forEach(s -> places.add(new Place(s, e.term(), Level.COUNTRY)));
            e.listValues("short").forEach(s -> places.add(new Place(s, e.term(), Level.COUNTRY)));
        }
        for (Lexicon.Entry e : geography.getSection("countries")) {
            e.listValues("capital").forEach(s -> places.add(new Place(s, e.term(), Level.CITY)));
        }
        geography.listTerms("regions").forEach(s -> places.add(new Place(s, s, Level.REGION)));
        geography.listTerms("cities").forEach(s -> places.add(new Place(s, "", Level.CITY)));
        return PhraseIndex.of(places, Place::phrase);
    }

    private static PhraseIndex<Demonym> demonyms(Lexicon geography) {
        var demonyms = new ArrayList<Demonym>();
        for (String section : List.of("countries", "regions")) {
            for (Lexicon.Entry e : geography.getSection(section)) {
                for (String adjective : e.listValues("adj")) {
                    demonyms.add(new Demonym(adjective, e.term(), false));
                    boolean countable = adjective.endsWith("n") || adjective.endsWith("i") || adjective.endsWith("k");
                    if (countable) {
                        demonyms.add(new Demonym(adjective + "s", e.term(), true));
                    }
                }
                e.listValues("people").forEach(p -> demonyms.add(new Demonym(p, e.term(), true)));
            }
        }
        for (String adjective : geography.listTerms("adjectives")) {
            demonyms.add(new Demonym(adjective, "", false));
            demonyms.add(new Demonym(adjective + "s", "", true));
        }
        return PhraseIndex.of(demonyms, Demonym::phrase);
    }

    private static PhraseIndex<Head> heads(Lexicon roles) {
        var heads = new ArrayList<Head>();
        var seen = new HashSet<String>();
        Lexicon nominals = Lexicon.english("nominals");
        for (String name : List.of("unnamed", "outlet", "document", "organization", "group", "thing")) {
            Sort sort = Sort.valueOf(name.toUpperCase(Locale.ROOT));
            for (String term : nominals.listTerms(name)) {
                add(heads, seen, new Head(term, sort, sort == Sort.GROUP || term.endsWith("s")));
                if (sort == Sort.ORGANIZATION) {
                    add(heads, seen, new Head(plural(term), Sort.GROUP, true));
                }
            }
        }
        for (String section : List.of("offices", "kinship")) {
            for (String term : roles.listTerms(section)) {
                add(heads, seen, new Head(term, Sort.PERSON, false));
                add(heads, seen, new Head(plural(term), Sort.GROUP, true));
            }
        }
        return PhraseIndex.of(heads, Head::phrase);
    }

    private static void add(List<Head> heads, Set<String> seen, Head head) {
        if (seen.add(lower(head.phrase()))) {
            heads.add(head);
        }
    }

    private static String plural(String term) {
        if (term.endsWith("man")) {
            return term.substring(0, term.length() - 2) + "en";
        }
        if (term.endsWith("y") && term.length() > 2 && "aeiou".indexOf(term.charAt(term.length() - 2)) < 0) {
            return term.substring(0, term.length() - 1) + "ies";
        }
        return term.endsWith("s") || term.endsWith("ch") || term.endsWith("sh") || term.endsWith("x")
                ? term + "es"
                : term + "s";
    }

    /** Whether a word shows that the name ending in it is a body. */
    public boolean isBodyWord(String lower) {
        return bodyHeads.contains(lower) || suffixes.contains(lower);
    }

    /** Whether a word says nothing of its own in the name of a body: 'ministry', 'of', 'foreign', 'Co.'. */
    public boolean isGeneric(String lower) {
        return bodyHeads.contains(lower)
                || portfolio.contains(lower)
                || suffixes.contains(lower)
                || ofHeads.contains(lower)
                || modifiers.contains(lower)
                || lower.equals("of")
                || lower.equals("for")
                || lower.equals("and")
                || lower.equals("the")
                || lower.equals("&")
                || lower.equals(",")
                || lower.equals("on");
    }

    /** The place that a whole phrase names. */
    public Optional<Place> findPlace(List<String> words) {
        return places.findAt(words, 0).filter(h -> h.words() == words.size()).map(PhraseIndex.Hit::value);
    }

    /** The country or region that a whole phrase is the adjective of. */
    public Optional<Demonym> findDemonym(List<String> words) {
        return demonyms.findAt(words, 0).filter(h -> h.words() == words.size()).map(PhraseIndex.Hit::value);
    }
}
