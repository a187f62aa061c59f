package org.hearsay.claim;

import java.util.List;
import org.hearsay.text.Span;

/**
 * An attribution that could be told, with what speaks for and against it: what weights are fitted on.
 *
 * @param cue the words of saying; the same for readings that exclude each other
 * @param sources who says it, outermost first; empty where nobody is named
 * @param contents what is said
 * @param signs what a model weighs
 */
public record Candidate(Span cue, List<Span> sources, List<Span> contents, List<String> signs) {

    public Candidate {
        sources = List.copyOf(sources);
        contents = List.copyOf(contents);
        signs = List.copyOf(signs);
    }
}
