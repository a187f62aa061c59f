package org.hearsay.event;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.text.Span;

/**
 * How an event stands to another of the same report in time.
 *
 * @param relation of this event to the other
 * @param basis whether words tell it or forms of verbs let it be seen
 * @param confidence from 0 to 1; 1 where words tell it
 * @param span the words that tell it, with the other event: 'after the strike'; else from the one trigger to the other
 * @param text those words
 * @param other the words that name the other event: 'the strike'
 * @param to id of the other event mention of the same report, where it is one
 */
public record Order(
        Relation relation, Basis basis, double confidence, Span span, String text, String other, Optional<String> to) {

    /** How one event stands to another in time. */
    public enum Relation {
        BEFORE,
        AFTER,
        DURING,
        SAME;

        /** The name in exports. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** How the other event stands to the one; empty where one lies inside the other. */
        public Optional<Relation> inverse() {
            return switch (this) {
                case BEFORE -> Optional.of(AFTER);
                case AFTER -> Optional.of(BEFORE);
                case DURING -> Optional.empty();
                case SAME -> Optional.of(SAME);
            };
        }
    }

    /** What an order rests on. */
    public enum Basis {
        /** Words that tell of order: 'after the strike', 'the evening before the vote'. The whole events are ordered. */
        WORDS,
        /** Tense, aspect and the way of the text. Only their beginnings are ordered. */
        FORMS
    }

    public Order {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a confidence: " + confidence);
        }
    }

    /** One that words tell. */
    public static Order told(Relation relation, Span span, String text, String other, Optional<String> to) {
        return new Order(relation, Basis.WORDS, 1, span, text, other, to);
    }

    /** In comparable form: 'after the strike'. */
    public String value() {
        return relation.slug() + " " + other.strip().replaceAll("\\s+", " ");
    }
}
