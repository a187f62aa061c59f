package org.hearsay.event.internal.clause;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.event.TriggerModel;
import org.hearsay.model.Encoding;
import org.hearsay.model.EventHint;
import org.hearsay.model.LabelledSpan;
import org.hearsay.model.Labelling;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Syntax;

/**
 * Which words of a sentence tell of an event, as the encoder and the weights over its signs have it; without an encoder that
 * knows events it tells nothing. Words are counted from the sentence's first.
 */
public final class Sight {

    /** A word that the list takes for an event is none where it is this unlikely: the hurricane that is a town. */
    private static final double REJECTED = 0.05;

    private final Layers layers;
    private final List<Double> likely;
    private final Set<Integer> folded;
    private final double line;
    private final int first;
    private final int size;

    private Sight(Layers layers, List<Double> likely, Set<Integer> folded, double line, int first, int size) {
        this.layers = layers;
        this.likely = likely;
        this.folded = folded;
        this.line = line;
        this.first = first;
        this.size = size;
    }

    /** Of a whole document. */
    public static Sight of(Layers layers, TriggerModel model) {
        List<Double> likely = new ArrayList<>();
        int words = layers.encoding().map(Encoding::eventness).orElse(List.of()).size();
        for (int i = 0; i < words; i++) {
            likely.add(TriggerModel.isCandidate(layers, i) ? model.likely(TriggerModel.listSigns(layers, i)) : 0);
        }
        return new Sight(
                layers, likely, folded(layers), model.line(), 0, layers.tokens().size());
    }

    /** 'opened fire', 'put pen to paper': of the words that the encoder marks together only the governing one counts. */
    private static Set<Integer> folded(Layers layers) {
        Set<Integer> folded = new HashSet<>();
        Syntax syntax = layers.syntax();
        for (LabelledSpan span :
                layers.encoding().map(e -> e.listSpans(Labelling.TRIGGER)).orElse(List.of())) {
            for (int i = span.first(); i < span.end(); i++) {
                int head = syntax.arc(i).head();
                if (head >= span.first() && head < span.end()) {
                    folded.add(i);
                }
            }
        }
        return folded;
    }

    /** Of one sentence of it. */
    public Sight in(Sentence sentence) {
        return new Sight(layers, likely, folded, line, sentence.first(), sentence.size());
    }

    /** Whether anything was read of events at all. */
    public boolean isKnown() {
        return !likely.isEmpty();
    }

    private double likely(int word) {
        return first + word < likely.size() ? likely.get(first + word) : 0;
    }

    /** Whether a word surely is no event word. */
    public boolean rejects(int word) {
        return isKnown() && likely(word) <= REJECTED;
    }

    /** Whether a word tells of an event. */
    public boolean isEvent(int word) {
        return likely(word) >= line && !folded.contains(first + word);
    }

    /** What the encoder reads of a word as an event word. */
    public EventHint hint(int word) {
        List<EventHint> hints = layers.encoding().map(Encoding::hints).orElse(List.of());
        return first + word < hints.size() ? hints.get(first + word) : EventHint.NONE;
    }

    /** Whether any word of the sentence tells of an event. */
    public boolean mayTell() {
        for (int i = 0; i < size; i++) {
            if (isEvent(i)) {
                return true;
            }
        }
        return false;
    }

    /** How the words of the report hang together. */
    public Syntax syntax() {
        return layers.syntax();
    }

    /** A word of the sentence as one of the report. */
    public int inReport(int word) {
        return first + word;
    }
}
