package org.hearsay.claim;

import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;

/**
 * Who speaks these words? A quotation beside which no cue stands, or one that a pronoun is told to speak, with all that may have spoken it.
 *
 * @param words the words, without their marks
 * @param shape how they stand among the report's own words, in letters that only the finder reads
 * @param candidates all of the neighbourhood, in order of their first place
 * @param nobody the signs that speak for nobody at all: a title, a slogan, words that are only mentioned
 */
public record SpeakerQuestion(Span words, String shape, List<Candidate> candidates, List<String> nobody) {

    public SpeakerQuestion {
        candidates = List.copyOf(candidates);
        nobody = List.copyOf(nobody);
    }

    /**
     * Somebody or something that may have spoken.
     *
     * @param name as it would stand in a chain
     * @param forms all words that stand for it in the report
     * @param places where they stand
     * @param signs what speaks for it and against it, each once
     */
    public record Candidate(String name, Set<String> forms, List<Span> places, List<String> signs) {

        public Candidate {
            forms = Set.copyOf(forms);
            places = List.copyOf(places);
            signs = List.copyOf(signs);
        }
    }
}
