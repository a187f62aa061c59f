package org.hearsay.claim.internal.cue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;

/** The cues of the lexicon with all their forms, built once. */
public final class CueBook {

    /** What a form of a verb can be. */
    public enum Shape {
        BASE,
        PRESENT,
        PAST,
        PARTICIPLE,
        ING
    }

    /** A form of a cue: its first word has this shape, the rest follow it. */
    public record Form(Cue cue, Shape shape, List<String> rest) {}

    private final Map<String, List<Form>> forms = new HashMap<>();
    private final Map<String, Cue> nouns = new HashMap<>();
    private final Set<String> alsoNouns = new HashSet<>();
    private final PhraseIndex<Lexicon.Entry> phrases;
    private final PhraseIndex<Lexicon.Entry> views;
    private final PhraseIndex<Lexicon.Entry> relayed;
    private final PhraseIndex<Lexicon.Entry> impersonal;
    private final Map<String, Cue> hidden = new HashMap<>();
    private final Set<String> issuing = new HashSet<>();
    private final Set<String> topics;
    private final Map<String, Set<String>> sections = new HashMap<>();

    public CueBook(Lexicon lexicon) {
        for (Lexicon.Entry entry : lexicon.getSection("verbs")) {
            addVerb(entry);
        }
        for (Lexicon.Entry entry : lexicon.getSection("nouns")) {
            nouns.put(entry.term(), Cue.of(entry));
            nouns.put(entry.term() + "s", Cue.of(entry));
        }
        alsoNouns.addAll(lexicon.listTerms("also-nouns"));
        phrases = PhraseIndex.of(lexicon.getSection("phrases"));
        views = PhraseIndex.of(lexicon.getSection("own-view"));
        relayed = PhraseIndex.of(lexicon.getSection("relayed"));
        impersonal = PhraseIndex.of(lexicon.getSection("impersonal"));
        lexicon.getSection("hidden").forEach(e -> hidden.put(e.term(), Cue.of(e)));
        for (String base : lexicon.listTerms("issuing")) {
            issuing.addAll(List.of(base, thirdPerson(base), regularPast(base)));
        }
        issuing.addAll(List.of("sent", "ran"));
        topics = Set.copyOf(lexicon.listTerms("headline-topics"));
        for (String section : List.of("turning-away", "sayings", "unwilling", "speaking")) {
            sections.put(section, Set.copyOf(lexicon.listTerms(section)));
        }
    }

    private void addVerb(Lexicon.Entry entry) {
        Cue cue = Cue.of(entry);
        List<String> words = List.of(entry.term().split(" "));
        String base = words.getFirst();
        List<String> rest = words.subList(1, words.size());
        String past = entry.find("past").orElse(regularPast(base));
        add(base, new Form(cue, Shape.BASE, rest));
        add(thirdPerson(base), new Form(cue, Shape.PRESENT, rest));
        add(past, new Form(cue, Shape.PAST, rest));
        String part = entry.find("part").orElse(past);
        if (!part.equals(past)) {
            add(part, new Form(cue, Shape.PARTICIPLE, rest));
        }
        add(ing(base), new Form(cue, Shape.ING, rest));
        if (base.equals("be")) {
            for (String form : List.of("is", "are", "were", "am")) {
                add(form, new Form(cue, Shape.PRESENT, rest));
            }
        }
    }

    private void add(String word, Form form) {
        forms.computeIfAbsent(word, w -> new ArrayList<>()).add(form);
    }

    private static String thirdPerson(String base) {
        if (base.endsWith("y") && !isVowel(base.charAt(base.length() - 2))) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        return base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("o")
                ? base + "es"
                : base + "s";
    }

    private static String regularPast(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (base.endsWith("y") && !isVowel(base.charAt(base.length() - 2))) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return doubles(base) ? base + base.charAt(base.length() - 1) + "ed" : base + "ed";
    }

    private static String ing(String base) {
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        if (base.endsWith("e") && !base.endsWith("ee")) {
            return base.substring(0, base.length() - 1) + "ing";
        }
        return doubles(base) ? base + base.charAt(base.length() - 1) + "ing" : base + "ing";
    }

    /** Whether the last letter is doubled before an ending: beg, quip, admit. */
    private static boolean doubles(String base) {
        int n = base.length();
        return n >= 3
                && "bgmpt".indexOf(base.charAt(n - 1)) >= 0
                && isVowel(base.charAt(n - 2))
                && !isVowel(base.charAt(n - 3))
                && (n <= 4 || base.endsWith("mit"));
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    public List<Form> forms(String word) {
        return forms.getOrDefault(word, List.of());
    }

    /** Whether a form can follow what was said: '…, she said'. */
    public boolean isReporting(String word) {
        return forms(word).stream().anyMatch(f -> f.cue().takes('r'));
    }

    /** Whether a word is the third person of a cue: denies, insists. */
    public boolean isPresent(String word) {
        return forms(word).stream().anyMatch(f -> f.shape() == Shape.PRESENT);
    }

    /** Whether a word is the participle of a cue: indicating, saying. */
    public boolean isIng(String word) {
        return forms(word).stream().anyMatch(f -> f.shape() == Shape.ING);
    }

    /** Whether a verb form is a common noun as well: report, claims, states. */
    public boolean isAlsoNoun(String word) {
        return alsoNouns.contains(word) || nouns.containsKey(word);
    }

    public Map<String, Cue> nouns() {
        return nouns;
    }

    public PhraseIndex<Lexicon.Entry> phrases() {
        return phrases;
    }

    public PhraseIndex<Lexicon.Entry> views() {
        return views;
    }

    /** The cue of a noun that names somebody's view or words: 'in his …'. */
    public Optional<Cue> findView(String noun) {
        return views.findAt(List.of("in", "his", noun), 0).map(hit -> Cue.of(hit.value()));
    }

    public PhraseIndex<Lexicon.Entry> relayed() {
        return relayed;
    }

    public PhraseIndex<Lexicon.Entry> impersonal() {
        return impersonal;
    }

    public Map<String, Cue> hidden() {
        return hidden;
    }

    /** Whether a form tells that something was published: issued, posts. */
    public boolean isIssuing(String word) {
        return issuing.contains(word);
    }

    /** Whether a headline's first words before a colon are a label and no speaker. */
    public boolean isTopic(String word) {
        return topics.contains(word);
    }

    /** The words of a section that tells where nothing is said. */
    public Set<String> listTerms(String section) {
        return sections.getOrDefault(section, Set.of());
    }

    /** Whether such a section holds a word. */
    public boolean isIn(String section, String word) {
        return listTerms(section).contains(word);
    }
}
