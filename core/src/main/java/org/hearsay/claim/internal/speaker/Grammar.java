package org.hearsay.claim.internal.speaker;

import java.util.Set;
import org.hearsay.claim.internal.speaker.Place.Role;
import org.hearsay.model.Arc;
import org.hearsay.model.Tag;

/** What words are in their clause, by the encoder's tree. */
final class Grammar {

    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "never", "without", "no", "nobody", "declined", "refused", "silent", "may");
    private static final int STEPS = 6;

    private final Passage passage;

    Grammar(Passage passage) {
        this.passage = passage;
    }

    /** The word of a run that all others hang on. */
    int head(int from, int to) {
        for (int i = from; i < to; i++) {
            int head = passage.syntax().arc(i).head();
            Tag tag = passage.tag(i);
            if ((head < from || head >= to) && tag != Tag.PUNCT && tag != Tag.ADP && tag != Tag.DET) {
                return i;
            }
        }
        return to - 1;
    }

    Role role(int from, int to) {
        if (passage.low(to).equals("'s") || passage.low(to).equals("'")) {
            return Role.OWNER;
        }
        int at = head(from, to);
        for (int step = 0; step < STEPS; step++) {
            Arc arc = passage.syntax().arc(at);
            if (!arc.is("conj") || arc.head() < 0) {
                return role(arc);
            }
            at = arc.head();
        }
        return Role.OTHER;
    }

    private Role role(Arc arc) {
        if (arc.is("nsubj")) {
            return isMain(arc.head()) ? Role.SUBJECT : Role.INNER;
        }
        if (arc.is("appos")) {
            return Role.APPOSED;
        }
        if (arc.is("obj") || arc.is("iobj")) {
            return Role.OBJECT;
        }
        if (arc.relation().equals("nmod:poss")) {
            return Role.OWNER;
        }
        return arc.is("obl") || arc.is("nmod") ? Role.OBLIQUE : Role.OTHER;
    }

    private boolean isMain(int verb) {
        if (verb < 0) {
            return true;
        }
        Arc arc = passage.syntax().arc(verb);
        return arc.isRoot() || arc.is("conj") || arc.is("parataxis");
    }

    /** Whether a stretch tells that somebody is silent, or at least does not do something. */
    boolean isNegated(int stretch) {
        for (int i = passage.firstOf(stretch); i < passage.endOf(stretch); i++) {
            if (NEGATIONS.contains(passage.low(i))) {
                return true;
            }
        }
        return false;
    }
}
