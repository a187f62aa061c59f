package org.hearsay.time;

import java.util.List;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Layers;
import org.hearsay.text.Span;
import org.hearsay.time.internal.order.PairReader;

/**
 * The signs by which a reader tells which of two events begins first: tense and aspect, connectives, who reports whom, and
 * how the two stand in the text. Immutable, safe for several threads.
 */
public final class PairSigns {

    private final PairReader reader;

    private PairSigns(PairReader reader) {
        this.reader = reader;
    }

    /** Those of English. */
    public static PairSigns english() {
        return new PairSigns(new PairReader(Lexicon.english("cues")));
    }

    /**
     * The signs of two triggers, by name, each once; none where one of the triggers is in no sentence. {@code first} must
     * stand before {@code second}.
     */
    public List<String> of(Layers layers, Span first, Span second) {
        if (first.start() > second.start()) {
            throw new IllegalArgumentException("not in order of text: " + first + ", " + second);
        }
        return reader.read(layers, first, second);
    }
}
