package org.hearsay.event.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.event.EventKind;
import org.hearsay.model.Encoding;
import org.hearsay.model.Guess;
import org.hearsay.model.Layers;
import org.hearsay.model.Parse;
import org.hearsay.model.Sentence;
import org.hearsay.model.Tag;
import org.hearsay.model.Trigger;

/** What the encoder read in the words of a sentence; without an encoder it tells nothing. Words are counted from the sentence's first. */
final class Sight {

    private final List<Parse> parses;
    private final List<Double> eventness;
    private final Map<Integer, Trigger> triggers;
    private final int first;
    private final int size;

    private Sight(List<Parse> parses, List<Double> eventness, Map<Integer, Trigger> triggers, int first, int size) {
        this.parses = parses;
        this.eventness = eventness;
        this.triggers = triggers;
        this.first = first;
        this.size = size;
    }

    /** Of a whole document. */
    static Sight of(Layers layers) {
        Map<Integer, Trigger> triggers = new HashMap<>();
        for (Trigger t : layers.encoding().map(Encoding::triggers).orElse(List.of())) {
            for (int i = t.words().first(); i < t.words().end(); i++) {
                triggers.putIfAbsent(i, t);
            }
        }
        return new Sight(
                layers.encoding().map(Encoding::parses).orElse(List.of()),
                layers.encoding().map(Encoding::eventness).orElse(List.of()),
                triggers,
                0,
                layers.tokens().size());
    }

    /** Of one sentence of it. */
    Sight in(Sentence sentence) {
        return new Sight(parses, eventness, triggers, sentence.first(), sentence.size());
    }

    private double eventness(int word) {
        return first + word < eventness.size() ? eventness.get(first + word) : 0.5;
    }

    /** Whether a word surely is no event word, read as a verb or noun. */
    boolean rejects(int word, Tag as) {
        if (triggers.containsKey(first + word) || eventness(word) > Precedence.REJECTED_AS) {
            return false;
        }
        boolean other = parse(word)
                .filter(p -> p.tagConfidence() >= Precedence.OTHER_TAG && isOther(p.tag(), as))
                .isPresent();
        return other || eventness(word) <= Precedence.REJECTED;
    }

    /** Participles may be adjectives, nouns may be names. */
    private static boolean isOther(Tag tag, Tag as) {
        return as == Tag.VERB ? tag == Tag.NOUN || tag == Tag.PROPN : tag == Tag.VERB;
    }

    /** Whether a word surely is one. */
    boolean isEvent(int word) {
        return eventness(word) >= Precedence.EVENT && !eventness.isEmpty();
    }

    /** The kind of event that a word surely tells of. */
    Optional<EventKind> kind(int word) {
        return Optional.ofNullable(triggers.get(first + word))
                .flatMap(Trigger::kind)
                .filter(k -> k.confidence() >= Precedence.KIND && isEvent(word))
                .map(Guess::label)
                .flatMap(Sight::named)
                .filter(Precedence.OPEN::contains);
    }

    private static Optional<EventKind> named(String label) {
        for (EventKind kind : EventKind.values()) {
            if (kind.slug().equals(label.toLowerCase(Locale.ROOT))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether it saw a kind of event anywhere in the sentence. */
    boolean mayTell() {
        for (int i = 0; i < size; i++) {
            if (kind(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The base form of a word that is surely a verb. */
    Optional<String> verb(int word) {
        return parse(word)
                .filter(p -> p.tag() == Tag.VERB && p.tagConfidence() >= Precedence.TAG)
                .map(Parse::lemma);
    }

    private Optional<Parse> parse(int word) {
        return word < size && first + word < parses.size() ? Optional.of(parses.get(first + word)) : Optional.empty();
    }
}
