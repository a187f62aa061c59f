package org.hearsay.bench.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hearsay.event.EventKind;
import org.hearsay.event.Participant;
import org.hearsay.text.Span;

/**
 * A text of a corpus with the events that people marked in it.
 *
 * @param name of the text in its corpus
 * @param text with a sentence a line, put together from the corpus's words
 * @param events what was marked
 */
record EventText(String name, String text, List<Told> events) {

    /**
     * An event.
     *
     * @param words from its first to its last
     * @param kind where the corpus tells kinds
     * @param parts who took part, where the corpus tells
     * @param happened from -3, it surely did not, to 3, it surely did; where the corpus tells
     */
    record Told(Span words, Optional<EventKind> kind, List<Part> parts, OptionalDouble happened) {

        Told(Span words, Optional<EventKind> kind, List<Part> parts) {
            this(words, kind, parts, OptionalDouble.empty());
        }
    }

    /**
     * Who took part.
     *
     * @param words as marked somewhere in the text
     */
    record Part(String words, Participant.Role role) {

        /** Whether some words name the same: all words of the one are in the other. */
        boolean isNamedBy(String other) {
            String a = ' ' + words.toLowerCase(Locale.ROOT) + ' ';
            String b = ' ' + other.toLowerCase(Locale.ROOT) + ' ';
            return a.contains(b) || b.contains(a);
        }
    }
}
