package org.hearsay.claim.internal.speaker;

import java.util.Set;
import org.hearsay.claim.internal.speaker.Place.Role;
import org.hearsay.model.Parse;
import org.hearsay.model.Tag;

/** What words are in their clause, by the encoder's tree, or by the words beside them where there is none. */
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
        if (passage.isParsed()) {
            for (int i = from; i < to; i++) {
                int head = passage.parse(i).head();
                boolean leaves = head < from || head >= to;
                if (leaves && passage.tag(i) != Tag.PUNCT && passage.tag(i) != Tag.ADP && passage.tag(i) != Tag.DET) {
                    return i;
                }
            }
        }
        for (int i = to - 1; i >= from; i--) {
            if (passage.isNoun(i)) {
                return i;
            }
        }
        return to - 1;
    }

    Role role(int from, int to) {
        if (passage.low(to).equals("'s") || passage.low(to).equals("'")) {
            return Role.OWNER;
        }
        return passage.isParsed() ? byTree(head(from, to)) : byNeighbours(from, to);
    }

    private Role byTree(int word) {
        int at = word;
        for (int step = 0; step < STEPS; step++) {
            Parse parse = passage.parse(at);
            String relation = parse.relation();
            if (relation.startsWith("nsubj")) {
                return isMain(parse.head()) ? Role.SUBJECT : Role.INNER;
            }
            if (relation.equals("appos") || relation.equals("flat") || relation.equals("compound")) {
                if (step > 0 || relation.equals("appos")) {
                    return relation.equals("appos") ? Role.APPOSED : Role.OTHER;
                }
                return Role.OTHER;
            }
            if (relation.equals("conj") && parse.head() >= 0) {
                at = parse.head();
                continue;
            }
            return switch (relation) {
                case "obj", "iobj", "dobj" -> Role.OBJECT;
                case "nmod:poss" -> Role.OWNER;
                case "root", "parataxis", "vocative", "dislocated", "list" -> Role.OTHER;
                default ->
                    relation.startsWith("obl") || relation.startsWith("nmod") ? Role.OBLIQUE : Role.OTHER;
            };
        }
        return Role.OTHER;
    }

    private boolean isMain(int verb) {
        if (verb < 0) {
            return true;
        }
        String relation = passage.parse(verb).relation();
        return relation.equals("root") || relation.equals("conj") || relation.equals("parataxis");
    }

    private Role byNeighbours(int from, int to) {
        int before = from - 1;
        if (passage.tag(before) == Tag.ADP) {
            return Role.OBLIQUE;
        }
        if (passage.tag(before) == Tag.VERB && passage.stretch(Math.max(0, before)) == passage.stretch(from)) {
            return Role.OBJECT;
        }
        boolean first = passage.stretch(from) >= 0 && passage.firstOf(passage.stretch(from)) == from;
        Tag after = passage.tag(to);
        return first || after == Tag.VERB || after == Tag.AUX ? Role.SUBJECT : Role.OTHER;
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
