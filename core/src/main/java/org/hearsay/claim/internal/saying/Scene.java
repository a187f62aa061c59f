package org.hearsay.claim.internal.saying;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Form;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.text.Span;

/**
 * The sentence in which a cue stands, with what is said under it.
 *
 * @param first index of the first token of the sentence
 * @param end index after its last
 * @param cueFirst index of the first token of the cue
 * @param cueEnd index after its last
 * @param contents what is said, in order of place
 * @param sources spans of the words that name the sources
 * @param form of the first content
 */
record Scene(int first, int end, int cueFirst, int cueEnd, List<Span> contents, List<Span> sources, Form form) {

    /** The scene of the claims under one cue; empty where it lies in no sentence. */
    static Optional<Scene> of(Span cue, List<Claim> claims, Layers layers) {
        int from = layers.firstTokenFrom(cue.start());
        int to = layers.firstTokenFrom(cue.end());
        Optional<Sentence> sentence = layers.findSentence(cue.start());
        if (sentence.isEmpty() || from >= to) {
            return Optional.empty();
        }
        Sentence s = sentence.get();
        return Optional.of(new Scene(
                s.first(),
                Math.max(s.end(), to),
                from,
                to,
                claims.stream().map(c -> c.content().span()).sorted().toList(),
                claims.stream()
                        .flatMap(c -> c.chain().stream())
                        .flatMap(l -> l.span().stream())
                        .distinct()
                        .toList(),
                claims.getFirst().form()));
    }

    /** Whether a place lies in what is said. */
    boolean holds(Span place) {
        return contents.stream().anyMatch(c -> c.overlaps(place));
    }

    Span firstContent() {
        return contents.getFirst();
    }
}
