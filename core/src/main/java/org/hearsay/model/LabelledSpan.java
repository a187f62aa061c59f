package org.hearsay.model;

import java.util.Comparator;
import org.hearsay.text.Span;

/**
 * A run of whole tokens under one label.
 *
 * @param span where it stands in the document's text
 * @param first index of its first token in {@code Layers.tokens()}
 * @param end index after its last token
 * @param label its name in the model's {@code heads.json}, without the mark of beginning or inside
 * @param confidence mean of the words' probabilities, 0 to 1
 */
public record LabelledSpan(Span span, int first, int end, String label, double confidence)
        implements Comparable<LabelledSpan> {

    private static final Comparator<LabelledSpan> ORDER =
            Comparator.comparing(LabelledSpan::span).thenComparing(LabelledSpan::label);

    public LabelledSpan {
        if (first < 0 || end <= first || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a span of tokens: " + first + ".." + end + " at " + confidence);
        }
    }

    /** Whether at least one token is shared. */
    public boolean overlaps(LabelledSpan other) {
        return first < other.end && other.first < end;
    }

    /** By place, then label. */
    @Override
    public int compareTo(LabelledSpan other) {
        return ORDER.compare(this, other);
    }
}
