package org.hearsay.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Span;

/**
 * All that the encoder reads from one document, as values in the document's own offsets.
 *
 * @param parses one a token, in the order of {@code Layers.tokens()}; empty where the model knows no syntax
 * @param attributions the outer before the inner, else by place
 * @param spans spans by labelling, each list by place; use {@link #listSpans}
 * @param triggers event words, by place
 * @param eventness how likely each token is an event word, 0 to 1, in the order of {@code Layers.tokens()}: it also tells how
 *     surely a word is none; empty where the model knows no events
 * @param hints what each token would be as an event word, in the same order; empty where the model knows no events
 * @param senses what each token means there, event word or not, in the same order; empty where the model knows no senses
 * @param meanings of the sentences, by place; one without a content word has none; empty where the model tells no senses
 */
public record Encoding(
        List<Parse> parses,
        List<Attribution> attributions,
        Map<Labelling, List<LabelledSpan>> spans,
        List<Trigger> triggers,
        List<Double> eventness,
        List<EventHint> hints,
        List<Sense> senses,
        List<Meaning> meanings) {

    /**
     * What the words of a sentence mean together: sentences that tell of one matter lie near each other, whatever their words.
     *
     * @param span where the sentence stands
     * @param sense the direction between those of its content words
     */
    public record Meaning(Span span, Sense sense) {}

    public Encoding {
        parses = List.copyOf(parses);
        attributions = List.copyOf(attributions);
        var copy = new EnumMap<Labelling, List<LabelledSpan>>(Labelling.class);
        spans.forEach((labelling, list) -> copy.put(labelling, List.copyOf(list)));
        spans = Collections.unmodifiableMap(copy);
        triggers = List.copyOf(triggers);
        eventness = List.copyOf(eventness);
        hints = List.copyOf(hints);
        senses = List.copyOf(senses);
        meanings = List.copyOf(meanings);
        for (int i = 0; i < attributions.size(); i++) {
            if (attributions.get(i).parent().orElse(-1) >= i) {
                throw new IllegalArgumentException("attribution " + i + " stands before its parent");
            }
        }
    }

    /** Without senses and what sentences mean. */
    public Encoding(
            List<Parse> parses,
            List<Attribution> attributions,
            Map<Labelling, List<LabelledSpan>> spans,
            List<Trigger> triggers,
            List<Double> eventness,
            List<EventHint> hints) {
        this(parses, attributions, spans, triggers, eventness, hints, List.of(), List.of());
    }

    /** Without hints on event words. */
    public Encoding(
            List<Parse> parses,
            List<Attribution> attributions,
            Map<Labelling, List<LabelledSpan>> spans,
            List<Trigger> triggers,
            List<Double> eventness) {
        this(parses, attributions, spans, triggers, eventness, List.of());
    }

    /** The spans of a labelling, by place; none where the model has no such head. */
    public List<LabelledSpan> listSpans(Labelling labelling) {
        return spans.getOrDefault(labelling, List.of());
    }
}
