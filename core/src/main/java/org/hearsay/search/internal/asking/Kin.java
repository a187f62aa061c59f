package org.hearsay.search.internal.asking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.claim.Act;
import org.hearsay.lexicon.Lexicon;

/**
 * Words that stand for one another in general language: a country, its people and its capital; names of one thing; verbs of
 * one act; words for one kind of event. What the dossier itself knows of names stands in {@link Reading}.
 */
final class Kin {

    private static final double SAME_PLACE = 0.7;
    private static final double CAPITAL = 0.35;
    private static final double SAME_THING = 0.4;
    private static final double SAME_ACT = 0.3;
    private static final double SAME_KIND = 0.15;

    /** Acts of which a verb may stand for another; 'say' and 'report' stand for nothing in particular. */
    private static final Set<Act> ACTS =
            EnumSet.of(Act.DENY, Act.CONFIRM, Act.ACCUSE, Act.PROMISE, Act.THREATEN, Act.RETRACT, Act.ORDER);

    private final Map<String, Map<String, Double>> kin = new HashMap<>();
    private final Stems stems;

    Kin(Stems stems) {
        this.stems = stems;
        places();
        things();
        acts();
        kinds();
    }

    /** The stems that may stand for a word, each with a share. */
    Map<String, Double> of(String stem) {
        return kin.getOrDefault(stem, Map.of());
    }

    private void places() {
        for (Lexicon.Entry entry : Lexicon.english("places").getSection("countries")) {
            List<String> same = Stream.concat(
                            Stream.of(entry.term()),
                            Stream.of("adj", "people", "same", "short").flatMap(k -> entry.listValues(k).stream()))
                    .toList();
            tie(same, same, SAME_PLACE);
            List<String> capital = entry.listValues("capital");
            tie(same, capital, CAPITAL);
            tie(capital, same, CAPITAL);
        }
    }

    private void things() {
        for (Lexicon.Entry entry : Lexicon.english("things").getSection("same")) {
            List<String> same = Stream.concat(Stream.of(entry.term()), entry.listValues("with").stream())
                    .toList();
            tie(same, same, SAME_THING);
        }
    }

    private void acts() {
        Map<String, List<String>> byAct = new TreeMap<>();
        Set<String> wanted = ACTS.stream().map(Act::slug).collect(Collectors.toSet());
        Lexicon cues = Lexicon.english("cues");
        for (String section : List.of("verbs", "nouns")) {
            for (Lexicon.Entry entry : cues.getSection(section)) {
                entry.find("act")
                        .filter(wanted::contains)
                        .ifPresent(a ->
                                byAct.computeIfAbsent(a, x -> new ArrayList<>()).add(entry.term()));
            }
        }
        byAct.values().forEach(words -> tie(words, words, SAME_ACT));
    }

    private void kinds() {
        Map<String, List<String>> byKind = new TreeMap<>();
        Lexicon triggers = Lexicon.english("triggers");
        for (String section : List.of("verbs", "nouns")) {
            for (Lexicon.Entry entry : triggers.getSection(section)) {
                // A word that needs another beside it to name an event is no kin by itself.
                boolean alone = entry.attributes().size() == 1;
                entry.find("kind")
                        .filter(k -> alone)
                        .ifPresent(k -> byKind.computeIfAbsent(k, x -> new ArrayList<>())
                                .add(entry.term()));
            }
        }
        byKind.values().forEach(words -> tie(words, words, SAME_KIND));
    }

    /** One word to one word; a name of several words stands for nobody by one of them. */
    private void tie(List<String> from, List<String> to, double share) {
        for (String a : from) {
            Optional<String> key = single(a);
            for (String b : to) {
                Optional<String> other = single(b);
                if (key.isPresent() && other.isPresent() && !key.equals(other)) {
                    kin.computeIfAbsent(key.get(), k -> new LinkedHashMap<>()).merge(other.get(), share, Math::max);
                }
            }
        }
    }

    private Optional<String> single(String words) {
        String plain = words.toUpperCase(Locale.ROOT).equals(words) ? words.replace(".", "") : words;
        List<Stems.Stem> list = stems.list(plain);
        return list.size() == 1 ? Optional.of(list.getFirst().text()) : Optional.empty();
    }
}
