package org.hearsay.claim.internal.saying;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.model.Parse;

/**
 * Ties a time to a cue by the tree: going up from the time one must reach the cue, and on the way pass nothing but verbs of
 * making words known, and nouns on which the words or their occasion hang. What goes through the content, through another
 * happening or through a description of somebody is no tie.
 */
final class TreeTie {

    private static final int LONGEST = 8;

    /** Relations by which a time or its phrase hangs on a verb. */
    private static final Set<String> ADJUNCT =
            Set.of("obl", "advmod", "nmod", "obj", "iobj", "appos", "dep", "acl", "advcl", "parataxis", "dislocated");

    /** Relations of a time that only describes a noun: 'Monday's fire', 'the 1998 flood'. */
    private static final Set<String> MODIFIER = Set.of("compound", "nummod", "amod", "flat");

    private final Tree tree;
    private final SayingWords words;

    TreeTie(Tree tree, SayingWords words) {
        this.tree = tree;
        this.words = words;
    }

    /** Whether the tree ties the time to the cue. */
    boolean ties(Moment moment, Scene scene) {
        Set<Integer> cue = cue(scene);
        int at = tree.top(moment.first(), moment.end());
        if (isApart(at, moment)) {
            return false;
        }
        boolean modifier = isModifier(moment, at);
        boolean speech = false;
        for (int step = 0; step < LONGEST; step++) {
            int up = tree.head(at);
            if (up == Parse.ROOT) {
                return false;
            }
            if (cue.contains(up)) {
                return arrives(at, scene, speech, modifier && step == 0);
            }
            if (tree.isVerb(up)) {
                if (!words.isSpeech(tree, up) || isContent(tree.relation(at)) || isAfter(up)) {
                    return false;
                }
                speech = true;
            } else if (!passes(at, up, modifier && step == 0, step, scene)) {
                return false;
            } else {
                speech |= isOccasion(up);
            }
            at = up;
        }
        return false;
    }

    /** The words of the cue, with what it completes: 'according to' a source, 'issued a statement saying', 'said …, and added'. */
    private Set<Integer> cue(Scene scene) {
        Set<Integer> cue = new HashSet<>();
        for (int i = scene.cueFirst(); i < scene.cueEnd(); i++) {
            cue.add(i);
        }
        int at = tree.top(scene.cueFirst(), scene.cueEnd());
        for (int step = 0; step < 3 && tree.head(at) != Parse.ROOT && completes(at, scene, step > 0); step++) {
            at = tree.head(at);
            cue.add(at);
        }
        return cue;
    }

    /** Whether a word of the cue shares the time of its head. */
    private boolean completes(int at, Scene scene, boolean noun) {
        int head = tree.head(at);
        return switch (tree.relation(at)) {
            case "case", "mark", "fixed", "xcomp", "aux", "cop" -> true;
            case "conj" -> words.isSpeech(tree, head) && isBare(at);
            case "advcl" -> words.isSpeech(tree, head) && isBare(at);
            case "acl" ->
                isOccasion(head) && !tree.low(scene.cueFirst()).equals("had")
                        || words.isSpeech(tree, head) && isBare(at);
            case "obj", "obl" -> noun && isOccasion(at) && words.isSpeech(tree, head);
            default -> false;
        };
    }

    /** 'quoted him as saying': a cue without a subject of its own. */
    private boolean isBare(int top) {
        return tree.child(top, "nsubj").isEmpty();
    }

    /** Whether the last step leads to the cue by way of an adjunct, or of a source that is itself what is said. */
    private boolean arrives(int at, Scene scene, boolean speech, boolean modifier) {
        String relation = tree.relation(at);
        if (relation.equals("nsubj")) {
            return speech || isOccasion(at);
        }
        if (modifier) {
            return isOccasionCue(scene);
        }
        boolean near = ADJUNCT.contains(relation) || speech && !isContent(relation) && !relation.equals("conj");
        return near && (speech && tree.isVerb(at) || !isApartFrom(at));
    }

    private boolean isOccasionCue(Scene scene) {
        for (int i = scene.cueFirst(); i < scene.cueEnd(); i++) {
            if (isOccasion(i)) {
                return true;
            }
        }
        return tree.relation(tree.top(scene.cueFirst(), scene.cueEnd())).equals("case")
                && isOccasion(Math.max(0, tree.head(tree.top(scene.cueFirst(), scene.cueEnd()))));
    }

    /** Whether a time may hang on this noun and still be that of the saying. */
    private boolean passes(int at, int up, boolean modifier, int step, Scene scene) {
        String relation = tree.relation(at);
        if (isContent(relation) || relation.equals("conj")) {
            return false;
        }
        if (isOccasion(up)) {
            return true;
        }
        if (modifier) {
            return false;
        }
        if (tree.isVerb(at)) {
            // 'the minister, speaking on Tuesday'
            return true;
        }
        return step == 0 || !isApartFrom(at) && relation.equals("nmod");
    }

    private boolean isOccasion(int i) {
        return words.isOccasion(tree, i);
    }

    private static boolean isContent(String relation) {
        return relation.equals("ccomp") || relation.equals("csubj") || relation.equals("xcomp");
    }

    private boolean isModifier(Moment moment, int at) {
        String relation = tree.relation(at);
        return MODIFIER.contains(relation)
                || tree.is(at, "nmod:poss")
                || tree.low(moment.end()).equals("'s");
    }

    /** 'Over the weekend' and 'the entry for 4 March' tell when; 'after Monday' and 'of Monday' do not. */
    private boolean isApart(int at, Moment moment) {
        String before = tree.low(moment.first() - 1);
        boolean ofOccasion = (before.equals("of") || before.equals("for") || before.equals("from"))
                && tree.head(at) != Parse.ROOT
                && isOccasion(tree.head(at));
        return words.apart().contains(before) && !before.equals("over") && !ofOccasion;
    }

    /** Whether a preposition before a phrase parts it from the saying. */
    private boolean isApartFrom(int at) {
        return tree.child(at, "case")
                .filter(p -> words.apart().contains(p.lower()))
                .isPresent();
    }

    /** 'after speaking on Monday' tells of another day than that of the saying. */
    private boolean isAfter(int verb) {
        return tree.child(verb, "mark")
                .filter(m -> words.apart().contains(m.lower()))
                .isPresent();
    }
}
