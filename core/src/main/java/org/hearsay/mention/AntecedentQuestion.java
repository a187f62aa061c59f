package org.hearsay.mention;

import java.util.List;
import java.util.OptionalInt;
import org.hearsay.text.Span;

/**
 * Whom a pronoun means, and who may be meant.
 *
 * @param pronoun where it stands
 * @param candidates those around it
 * @param nobody what is measured where none of them is meant, by the number of {@link AntecedentModel#measures}
 */
public record AntecedentQuestion(Span pronoun, List<Candidate> candidates, float[] nobody) {

    /**
     * One who may be meant.
     *
     * @param referent number of the referent, empty for somebody without a name
     * @param places where names, descriptions and pronouns stand for this one, as far as they are known by now
     * @param measures what speaks for and against it, by the number of {@link AntecedentModel#measures}
     */
    public record Candidate(OptionalInt referent, List<Span> places, float[] measures) {

        public Candidate {
            places = List.copyOf(places);
        }
    }

    public AntecedentQuestion {
        candidates = List.copyOf(candidates);
    }
}
