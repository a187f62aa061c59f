package org.hearsay.name;

import java.util.List;

/**
 * How two names stand to each other as names, whoever bears them.
 *
 * @param a one name
 * @param b the other, of the same form
 * @param outcome what follows for two who share more than the name
 * @param likely how likely they are spellings of one name, 0 to 1
 * @param matches their parts side by side
 * @param signs what was weighed
 */
public record NameComparison(
        ParsedName a, ParsedName b, Outcome outcome, double likely, List<TokenMatch> matches, List<String> signs) {

    /** What a comparison says. */
    public enum Outcome {
        /** Spellings of one name. */
        SAME,
        /** Perhaps; a person has to look. */
        ASK,
        /** Two names. */
        DIFFERENT
    }

    public NameComparison {
        matches = List.copyOf(matches);
        signs = List.copyOf(signs);
    }

    /** Why, part by part. */
    public List<String> why() {
        return matches.stream().map(TokenMatch::why).toList();
    }
}
