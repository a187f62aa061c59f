package org.hearsay.event.internal.clause;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.event.internal.clause.Grammar.Complement;

/**
 * A verb group or event noun with what hangs on it; numbers are parts of the sentence.
 *
 * @param part the verb group or noun phrase
 * @param passive whether the subject suffers it
 * @param subjects of the verb; none for a noun
 * @param objects of the verb; none for a noun
 * @param complements prepositional phrases behind it
 */
public record Frame(
        int part, boolean passive, List<Integer> subjects, List<Integer> objects, List<Complement> complements) {

    public static Frame ofVerb(Clauses c, Grammar g, int verb) {
        boolean passive = c.isPassive(verb);
        List<Integer> objects = passive ? List.of() : g.objects(verb);
        int behind = !objects.isEmpty() && objects.getLast() > verb ? objects.getLast() + 1 : g.firstBehind(verb);
        return new Frame(verb, passive, g.subjects(verb), objects, g.complements(behind));
    }

    public static Frame ofNoun(Grammar g, int noun) {
        return new Frame(noun, false, List.of(), List.of(), g.complements(noun + 1));
    }

    /** Those who suffer it: objects, or the subjects of a passive. */
    public List<Integer> patients() {
        return passive ? subjects : objects;
    }

    /** The phrases behind one of these prepositions. */
    public List<Integer> behind(String... words) {
        var found = new ArrayList<Integer>();
        for (Complement x : complements) {
            for (String w : words) {
                if (x.word().equals(w)) {
                    found.addAll(x.phrases());
                }
            }
        }
        return found;
    }
}
