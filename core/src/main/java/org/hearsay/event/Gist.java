package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.text.Span;

/**
 * The fewest words of a sentence that say what an event is: its noun with what defines it, or who did what. No phrase in it is cut
 * in the middle; what is too long is left out whole.
 *
 * @param noun whether a noun names it; else a verb does
 * @param who words of the subject, in order; empty where there is none, and for a noun
 * @param what words of the noun or verb and of what belongs to it, in the order of a clause; when it was is left out
 * @param lead the preposition before the place, with its article, or the empty string: 'at the'
 * @param subject number of the referent of the subject, where it is known
 * @param clause of a noun that is a subject or says little by itself, and of a verb without a subject, the clause that holds it:
 *     'the jet was lost in the war' of 'war'
 * @param whole of a verb with a subject, the clause as it stands, without what is put in between; empty where it is too long
 */
public record Gist(
        boolean noun,
        List<Span> who,
        List<Span> what,
        String lead,
        OptionalInt subject,
        Optional<Gist> clause,
        List<Span> whole) {

    /** One of which no whole clause is known. */
    public Gist(
            boolean noun, List<Span> who, List<Span> what, String lead, OptionalInt subject, Optional<Gist> clause) {
        this(noun, who, what, lead, subject, clause, List.of());
    }

    public Gist {
        who = List.copyOf(who);
        what = List.copyOf(what);
        whole = List.copyOf(whole);
        if (what.isEmpty()) {
            throw new IllegalArgumentException("a gist without words");
        }
    }
}
