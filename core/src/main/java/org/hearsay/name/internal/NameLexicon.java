package org.hearsay.name.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;

/** The words that names are built with. Immutable. */
final class NameLexicon {

    static final NameLexicon ENGLISH = new NameLexicon();

    final Set<String> honorifics;
    final Set<String> suffixes;
    final Set<String> particles;
    final Set<String> articles;
    final Set<String> patronymics;
    final Set<String> kunyas;
    final Set<String> servants;
    final Set<String> units;
    final List<String> patronymicEndings;
    private final Set<String> common;
    private final Set<String> general = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private final Map<String, Set<String>> given = new HashMap<>();
    private final Map<String, String> same = new HashMap<>();
    private final Map<List<String>, String> legal = new HashMap<>();
    private final Map<List<String>, String> countries = new HashMap<>();

    private NameLexicon() {
        Lexicon parts = Lexicon.english("name-parts");
        honorifics = Set.copyOf(parts.listTerms("honorifics"));
        suffixes = Set.copyOf(parts.listTerms("suffixes"));
        particles = Set.copyOf(parts.listTerms("particles"));
        articles = Set.copyOf(parts.listTerms("article"));
        patronymics = Set.copyOf(parts.listTerms("patronymics"));
        kunyas = Set.copyOf(parts.listTerms("kunyas"));
        servants = Set.copyOf(parts.listTerms("servant"));
        common = Set.copyOf(parts.listTerms("common"));
        units = Set.copyOf(parts.listTerms("units"));
        patronymicEndings = List.copyOf(parts.listTerms("patronymic-endings"));
        for (Lexicon.Entry e : parts.getSection("given")) {
            String group = e.term();
            given.computeIfAbsent(e.term(), t -> new HashSet<>()).add(group);
            values(e)
                    .forEach(v -> given.computeIfAbsent(v, t -> new HashSet<>()).add(group));
        }
        for (String section : List.of("abbreviations", "numbers")) {
            for (Lexicon.Entry e : parts.getSection(section)) {
                values(e).forEach(v -> same.put(v, e.term()));
            }
        }
        for (Lexicon.Entry e : parts.getSection("legal")) {
            legal.put(List.of(e.term().split("_")), e.term());
            values(e).forEach(v -> legal.put(List.of(v.split("_")), e.term()));
        }
        countries();
        organisations();
    }

    private static List<String> values(Lexicon.Entry entry) {
        return entry.find("same").map(v -> List.of(v.split(","))).orElse(List.of());
    }

    private void countries() {
        Lexicon places = Lexicon.english("places");
        for (String section : List.of("countries", "regions")) {
            for (Lexicon.Entry e : places.getSection(section)) {
                List<String> id = fold(e.term());
                String joined = String.join("", id);
                countries.put(id, joined);
                for (String key : List.of("same", "short", "adj")) {
                    e.listValues(key).forEach(one -> countries.put(fold(one), joined));
                }
            }
        }
    }

    private void organisations() {
        Lexicon organisations = Lexicon.english("organisations");
        organisations.listTerms("heads").forEach(t -> heads.addAll(fold(t)));
        organisations.listTerms("ofheads").forEach(t -> heads.addAll(fold(t)));
        for (String section : List.of("portfolio", "outlets", "outletnouns", "stately", "kinds")) {
            organisations.listTerms(section).forEach(t -> general.addAll(fold(t)));
        }
    }

    private static List<String> fold(String words) {
        return Letters.words(words.replace(".", "")).stream()
                .map(Letters.Word::latin)
                .toList();
    }

    /** Whether two given names are short or kindred forms of one. */
    boolean isKindred(String a, String b) {
        Set<String> of = given.get(a);
        if (of == null) {
            return false;
        }
        for (String group : given.getOrDefault(b, Set.of())) {
            if (of.contains(group)) {
                return true;
            }
        }
        return false;
    }

    /** Whether very many bear it, so that it tells little. */
    boolean isCommon(String word) {
        return common.contains(word) || given.containsKey(word);
    }

    boolean isHead(String word) {
        return heads.contains(word);
    }

    boolean isGeneral(String word) {
        return general.contains(word);
    }

    /** The one form of a word that has several in names of bodies: a number, an abbreviation. */
    String one(String word) {
        return same.getOrDefault(word, word);
    }

    /** How many words from one on make a legal form, 0 for none; the longest. */
    int legalWords(List<String> words, int from) {
        return longest(legal, words, from, 5);
    }

    String legal(List<String> words) {
        return legal.getOrDefault(words, "");
    }

    /** How many words from one on name a country or whose something is, 0 for none; the longest. */
    int countryWords(List<String> words, int from) {
        return longest(countries, words, from, 4);
    }

    String country(List<String> words) {
        return countries.getOrDefault(words, "");
    }

    private static int longest(Map<List<String>, String> of, List<String> words, int from, int most) {
        for (int n = Math.min(most, words.size() - from); n > 0; n--) {
            if (of.containsKey(words.subList(from, from + n))) {
                return n;
            }
        }
        return 0;
    }
}
