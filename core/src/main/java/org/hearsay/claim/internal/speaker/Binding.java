package org.hearsay.claim.internal.speaker;

import java.util.List;
import java.util.Set;
import org.hearsay.claim.internal.speaker.Place.Form;
import org.hearsay.mention.Referent.Gender;
import org.hearsay.model.Syntax;
import org.hearsay.text.Span;

/**
 * Whom grammar keeps a speaking pronoun from: a man or woman named in what 'he' or 'she' says ('Holt's roads, he writes, are bad'), and in a clause
 * before it that it is itself the subject of ('Asked about Holt, he said'). 'It' is no man or woman.
 */
final class Binding {

    private static final Set<String> PERSONAL = Set.of("he", "she", "his", "her");

    /** No sentence is longer, in tokens. */
    private static final int REACH = 150;

    private final Passage passage;

    Binding(Passage passage) {
        this.passage = passage;
    }

    /** Those of some whom a pronoun may stand for; all where it could be nobody else. */
    List<Candidate> left(int pronoun, Span words, List<Candidate> near) {
        List<Candidate> left =
                near.stream().filter(c -> !isBarred(c, pronoun, words)).toList();
        return left.isEmpty() ? near : left;
    }

    private boolean isBarred(Candidate c, int pronoun, Span words) {
        boolean other = passage.low(pronoun).equals("it") && c.isPerson() && c.gender() != Gender.UNKNOWN;
        return other || isNamedBeside(c, pronoun, words);
    }

    private boolean isNamedBeside(Candidate c, int pronoun, Span words) {
        // 'Vireo plans to build, it said': bodies are named in what they say
        boolean one = PERSONAL.contains(passage.low(pronoun));
        return c.in(pronoun - REACH, pronoun + REACH).stream()
                .filter(p -> p.form() == Form.NAME || p.form() == Form.DESCRIPTION)
                .filter(p -> passage.quoted(p.from()) == -1 && passage.sentence(p.from()) == passage.sentence(pronoun))
                .anyMatch(p -> one && words.contains(Candidate.span(passage, p)) || isInOwnClause(p, pronoun));
    }

    /** Whether a place stands in a clause without a subject that leads in the pronoun's own. */
    private boolean isInOwnClause(Place place, int pronoun) {
        Syntax syntax = passage.syntax();
        int verb = syntax.arc(pronoun).head();
        return place.to() <= pronoun
                && verb > pronoun
                && syntax.arc(pronoun).is("nsubj")
                && syntax.listChildren(verb, "advcl").stream()
                        .filter(clause ->
                                clause < pronoun && syntax.findSubject(clause).isEmpty())
                        .anyMatch(clause -> syntax.isUnder(place.to() - 1, clause));
    }
}
