package org.hearsay.lexicon;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.text.Wording;

/** Words that reports use for one thing by turns: 'the jet', 'the airliner', 'the plane'. */
public final class Things {

    private static final Map<String, String> SAME = Lexicon.english("things").getSection("same").stream()
            .flatMap(e -> Stream.of(e.find("with").orElse("").split(",")).map(w -> Map.entry(stem(w), stem(e.term()))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));

    /** Stems of irregular forms by those of their base: 'sank' and 'sinking' are one word. */
    private static final Map<String, String> BASE = Lexicon.english("irregular").getSection("verb").stream()
            .map(e -> Map.entry(stem(e.term()), stem(e.find("lemma").orElse(e.term()))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));

    private Things() {}

    /** The content words of a phrase, each thing by one of its words. */
    public static Wording wording(String phrase) {
        var stems = new TreeSet<String>();
        Wording.of(phrase).stems().forEach(s -> stems.add(SAME.getOrDefault(s, s)));
        return new Wording(stems);
    }

    /** As {@link #wording}, for the word of an event: irregular forms by their base too. */
    public static Wording event(String trigger) {
        var stems = new TreeSet<String>();
        wording(trigger).stems().forEach(s -> stems.add(BASE.getOrDefault(s, s)));
        return new Wording(stems);
    }

    private static String stem(String word) {
        return Wording.of(word).stems().stream().findFirst().orElse(word);
    }
}
