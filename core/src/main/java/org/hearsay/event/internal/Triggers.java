package org.hearsay.event.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.event.EventKind;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/** The words that name events, with the conditions under which they do. Immutable. */
public final class Triggers {

    /**
     * One line of the word list.
     *
     * @param particle words that must stand behind the verb, or empty
     */
    public record Rule(String lemma, Optional<EventKind> kind, List<String> particle, Map<String, String> conditions) {

        public boolean asks(String condition) {
            return conditions.containsKey(condition);
        }

        public Optional<String> find(String condition) {
            return Optional.ofNullable(conditions.get(condition));
        }
    }

    /** A verb that only carries an event noun; {@code who} is the part that its subject takes. */
    public record Light(List<String> particle, String who) {}

    private final Map<String, List<Rule>> verbs = new HashMap<>();
    private final Map<String, List<Rule>> nouns = new HashMap<>();
    private final Map<String, List<Light>> light = new HashMap<>();
    private final Map<String, Set<String>> sections = new HashMap<>();
    private final Set<String> first = new HashSet<>();
    private final Map<String, String> irregular = new HashMap<>();

    public Triggers(Lexicon lexicon, Lexicon forms) {
        fill(lexicon, "verbs", verbs);
        for (Lexicon.Entry e : forms.getSection("verb")) {
            e.find("lemma").filter(verbs::containsKey).ifPresent(l -> irregular.put(e.term(), l));
        }
        fill(lexicon, "nouns", nouns);
        for (Lexicon.Entry e : lexicon.getSection("light")) {
            light.computeIfAbsent(e.term(), t -> new ArrayList<>())
                    .add(new Light(particle(e), e.find("who").orElse("none")));
        }
        lexicon.sections().forEach((name, entries) -> {
            var terms = new HashSet<String>();
            entries.forEach(e -> terms.add(e.term()));
            sections.put(name, Set.copyOf(terms));
        });
        first.addAll(verbs.keySet());
        first.addAll(nouns.keySet());
        first.addAll(irregular.keySet());
        verbs.values().forEach(this::checkSections);
        nouns.values().forEach(this::checkSections);
        for (String section : List.of("dead", "hurt", "missing", "survivors", "tolled")) {
            first.addAll(sections.getOrDefault(section, Set.of()));
        }
    }

    private static void fill(Lexicon lexicon, String section, Map<String, List<Rule>> into) {
        for (Lexicon.Entry e : lexicon.getSection(section)) {
            Optional<EventKind> kind = e.find("kind")
                    .filter(k -> !k.equals("none"))
                    .map(k -> EventKind.valueOf(k.toUpperCase(Locale.ROOT)));
            into.computeIfAbsent(e.term(), t -> new ArrayList<>())
                    .add(new Rule(e.term(), kind, particle(e), e.attributes()));
        }
        // a line with conditions is tried before one without
        into.values().forEach(rules -> rules.sort((a, b) -> Integer.compare(weight(b), weight(a))));
    }

    /** A condition that names no section would break the reading of whatever holds its word. */
    private void checkSections(List<Rule> rules) {
        for (Rule rule : rules) {
            for (String condition : List.of("obj", "subj", "of", "before")) {
                String value = rule.find(condition).orElse("");
                boolean word = condition.equals("before") && !value.startsWith("!");
                String section = value.startsWith("!") ? value.substring(1) : value;
                if (!word && !section.isEmpty() && !sections.containsKey(section)) {
                    throw new IllegalArgumentException(
                            "'" + rule.lemma() + "' asks for a section that is not there: " + section);
                }
            }
        }
    }

    private static int weight(Rule rule) {
        return (rule.particle().isEmpty() ? 0 : 4)
                + Math.min(3, rule.conditions().size() - 1);
    }

    private static List<String> particle(Lexicon.Entry e) {
        return e.find("part").map(p -> List.of(p.split("\\|"))).orElse(List.of());
    }

    /** 'The ferry sank': without a model irregular past forms, which are no nouns, are read as nouns; this makes verbs of them. */
    public List<Token> mended(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            String verb = irregular.getOrDefault(t.lower(), t.lower());
            boolean open = t.tag() == Tag.NOUN || t.tag() == Tag.PROPN || t.tag() == Tag.ADJ;
            boolean led = i > 0
                    && (tokens.get(i - 1).tag() == Tag.DET || tokens.get(i - 1).tag() == Tag.ADP);
            if (open && !led && !verb.equals(t.lower()) && (noun(t.lower()).isEmpty() || isPhrasal(verb, tokens, i))) {
                mended.set(i, new Token(t.span(), t.text(), t.lower(), Tag.VERB, verb));
            }
        }
        return mended;
    }

    /** 'shot down': the particle of a line of the list follows. */
    private boolean isPhrasal(String verb, List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && verb(verb).stream()
                        .anyMatch(r -> !r.particle().isEmpty()
                                && tokens.get(i + 1).is(r.particle().getFirst()));
    }

    /** Whether a sentence holds any word that may name an event; most of the work is spared where it does not. */
    public boolean mayBeIn(List<Token> tokens) {
        for (Token t : tokens) {
            switch (t.tag()) {
                case VERB, NOUN, PROPN, ADJ, ADV -> {
                    if (first.contains(t.lemma()) || first.contains(t.lower()) || first.contains(stem(t.lower()))) {
                        return true;
                    }
                }
                case ADP, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> {}
            }
        }
        return false;
    }

    private static String stem(String s) {
        for (String ending : List.of("ing", "ed", "s")) {
            if (s.endsWith(ending)) {
                return s.substring(0, s.length() - ending.length());
            }
        }
        return s;
    }

    public List<Rule> verb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    public List<Rule> noun(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    public List<Light> light(String lemma) {
        return light.getOrDefault(lemma, List.of());
    }

    /** Whether a section holds a word. */
    public boolean isIn(String section, String lemma) {
        Set<String> terms = sections.get(section);
        if (terms == null) {
            throw new IllegalArgumentException("no section " + section + " among the words that name events");
        }
        return terms.contains(lemma);
    }
}
