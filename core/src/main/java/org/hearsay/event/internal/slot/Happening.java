package org.hearsay.event.internal.slot;

import java.util.Comparator;
import java.util.List;
import org.hearsay.event.EventKind;
import org.hearsay.model.Layers;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;

/**
 * An event word whose slots are asked for.
 *
 * @param word index of its head in {@code Layers.tokens()}
 * @param trigger the words that tell of it
 * @param kind of event
 */
public record Happening(int word, Span trigger, EventKind kind) implements Comparable<Happening> {

    private static final Comparator<Happening> ORDER =
            Comparator.comparingInt(Happening::word).thenComparing(Happening::kind);

    /** The one that some words tell of: their head is the word that the others hang on. */
    public static Happening of(Layers layers, Span trigger, EventKind kind) {
        int first = layers.firstTokenFrom(trigger.start());
        List<Token> in = layers.tokensIn(trigger);
        int best = Math.min(first, layers.tokens().size() - 1);
        for (int i = first; i < first + in.size(); i++) {
            int head = layers.syntax().arc(i).head();
            boolean top = head < first || head >= first + in.size();
            Tag tag = layers.tokens().get(i).tag();
            if (top && (tag == Tag.VERB || tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.ADJ)) {
                best = i;
                break;
            }
        }
        return new Happening(best, trigger, kind);
    }

    /** By place. */
    @Override
    public int compareTo(Happening other) {
        return ORDER.compare(this, other);
    }
}
