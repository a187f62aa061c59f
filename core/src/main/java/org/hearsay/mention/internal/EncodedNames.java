package org.hearsay.mention.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.mention.EntityKind;
import org.hearsay.model.Encoding;
import org.hearsay.model.LabelledSpan;
import org.hearsay.model.Labelling;
import org.hearsay.model.Layers;

/**
 * What kind the encoder takes a name for: a clue like the shape of a name. It decides where the word lists say nothing, so
 * that an unknown single name is no longer a body by default, and gives way to a title, a known place or 'ministry'.
 */
final class EncodedNames {

    private static final double CONFIDENT = 0.8;
    private static final int WEIGHT = 2;
    private static final Map<String, EntityKind> KINDS =
            Map.of("person", EntityKind.PERSON, "organization", EntityKind.ORGANIZATION, "location", EntityKind.PLACE);

    private final TreeMap<Integer, LabelledSpan> byEnd = new TreeMap<>();

    EncodedNames(Layers layers) {
        List<LabelledSpan> names = layers.encoding()
                .map((Encoding e) -> e.listSpans(Labelling.NAME))
                .orElse(List.of());
        names.forEach(name -> byEnd.put(name.end(), name));
    }

    /** Adds the encoder's clue, where it read a name that ends with the same word and is at least half of it. */
    void weigh(Found name) {
        LabelledSpan read = byEnd.get(name.to);
        if (read == null || read.confidence() < CONFIDENT || 2 * (read.end() - read.first()) < name.to - name.from) {
            return;
        }
        Optional.ofNullable(KINDS.get(read.label())).ifPresent(kind -> name.addShape(kind, WEIGHT));
    }
}
