package org.hearsay.model.internal.encoder.head;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Labelling;
import org.hearsay.model.internal.encoder.file.Json;
import org.hearsay.model.internal.encoder.window.Vocabulary;

/**
 * All outputs of a model, as its {@code heads.json} tells them. A model may lack some: what they would tell is then empty.
 *
 * @param version the model's version
 * @param window most pieces of a window, begin and end not counted
 * @param heads by name
 */
public record Heads(String version, int window, Map<String, Head> heads) {

    public static final String ATTRIBUTION = "attribution";
    public static final String LINK = "link";
    public static final String ACT = "act";
    public static final String POLARITY = "polarity";
    public static final String CERTAINTY = "certainty";
    public static final String UPOS = "upos";
    public static final String LEMMA = "lemma";
    public static final String ARC = "arc";
    public static final String RELATION = "rel";
    public static final String FACTUALITY = "factuality";

    /** Its columns are the axes of a vector, numbered in place of labels. */
    public static final String SENSE = "sense";

    /** What is read again inside contents. */
    public static final Set<String> NESTED = Set.of(ATTRIBUTION, LINK, ACT, POLARITY, CERTAINTY);

    /** What no step reads yet; a model that has them is not asked for them. */
    private static final Set<String> UNREAD =
            Set.of(Labelling.ENTITY.head(), Labelling.THING.head(), Labelling.SLOT.head(), Labelling.TIME.head());

    /** Those whose columns are words, and so have no labels. */
    private static final Set<String> PAIRS = Set.of(LINK, ARC);

    public Heads {
        heads = Map.copyOf(heads);
        if (window < Vocabulary.MOST_PIECES) {
            throw new IllegalArgumentException("a window of " + window + " pieces is too small for one word");
        }
    }

    /** From the text of a {@code heads.json}; throws IllegalArgumentException where it does not fit. */
    public static Heads of(String json) {
        Map<?, ?> all = Json.object(json);
        if (!(all.get("version") instanceof String version)
                || !(all.get("window") instanceof Number window)
                || !(all.get("heads") instanceof Map<?, ?> heads)) {
            throw new IllegalArgumentException("heads without version, window or heads");
        }
        Map<String, Head> found = new LinkedHashMap<>();
        heads.forEach((name, head) -> {
            if (name instanceof String n && head instanceof Map<?, ?> h) {
                found.put(n, Head.of(n, h));
            }
        });
        return new Heads(version, window.intValue(), found);
    }

    /** Without the heads that no step reads. */
    public Heads read() {
        Map<String, Head> all = new LinkedHashMap<>(heads);
        all.keySet().removeAll(UNREAD);
        return new Heads(version, window, all);
    }

    /** With the heads of pairs of words that a model gives; they have no labels, so the file need not name them. */
    public Heads withPairs(Set<String> outputs) {
        Map<String, Head> all = new LinkedHashMap<>(heads);
        for (String name : PAIRS) {
            if (outputs.contains(name)) {
                all.putIfAbsent(name, new Head(name, List.of(), Crf.bio(List.of())));
            }
        }
        return new Heads(version, window, all);
    }

    /** The head of this name that the model has. */
    public Optional<Head> find(String name) {
        return Optional.ofNullable(heads.get(name));
    }

    /** Whether a head tells of pairs of words. */
    public static boolean isPairs(String name) {
        return PAIRS.contains(name);
    }
}
