package org.hearsay.event;

import java.util.List;
import java.util.Map;
import org.hearsay.event.internal.trigger.TriggerSigns;
import org.hearsay.lexicon.Weights;
import org.hearsay.model.Layers;

/**
 * Weighs the signs that a word tells of an event: a logistic regression over what the encoder holds it to be and where it
 * stands in the tree. Immutable, safe for several threads.
 *
 * @param weights by sign
 * @param line so likely a word must be an event word to become a mention
 */
public record TriggerModel(Map<String, Double> weights, double line) {

    /** Stands for the line among the weights of a file. */
    public static final String LINE = "(line)";

    public TriggerModel {
        weights = Map.copyOf(weights);
        if (!(line >= 0 && line <= 1)) {
            throw new IllegalArgumentException("line " + line);
        }
    }

    /** The one that comes with the product. */
    public static TriggerModel english() {
        Map<String, Double> weights = Weights.single(Weights.beside(TriggerModel.class, "en/triggers.tsv"));
        double line = weights.getOrDefault(LINE, 0.5);
        weights.remove(LINE);
        return new TriggerModel(weights, line);
    }

    /** Whether a word of some layers may be weighed at all: one that the encoder read and that may name a happening. */
    public static boolean isCandidate(Layers layers, int word) {
        return TriggerSigns.isCandidate(layers, word);
    }

    /** The signs of such a word, in a fixed order. */
    public static List<String> listSigns(Layers layers, int word) {
        return new TriggerSigns(layers, word).list();
    }

    /** How likely a word with these signs tells of an event, 0 to 1. */
    public double likely(List<String> signs) {
        return Weights.likely(weights, signs);
    }
}
