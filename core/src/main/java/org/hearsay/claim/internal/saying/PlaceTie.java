package org.hearsay.claim.internal.saying;

import java.util.Set;
import org.hearsay.claim.Form;
import org.hearsay.model.Tag;

/**
 * Ties a time to a cue by its place: at the head of the sentence, between subject and verb, between cue and content, or behind
 * a reporting clause, with no other happening between. It stands in for the tree, and beside it where the tree hangs such a
 * time on the content, which cannot reach over its cue.
 */
final class PlaceTie {

    private static final Set<String> OPENING = Set.of(
            "on", "in", "at", "during", "by", "only", "just", "early", "late", "earlier", "and", "but", "then", "the");

    private static final int GAP = 12;

    private final Tree tree;
    private final SayingWords words;

    PlaceTie(Tree tree, SayingWords words) {
        this.tree = tree;
        this.words = words;
    }

    /** Whether the place of the time ties it to the cue. */
    boolean ties(Moment moment, Scene scene) {
        if (isApart(moment) || isModifier(moment)) {
            return false;
        }
        boolean front = moment.end() <= scene.cueFirst();
        int contentStart = scene.firstContent().start();
        boolean contentLater =
                contentStart >= tree.at(scene.cueEnd() - 1).span().end();
        if (front) {
            return isHead(moment, scene)
                    && contentLater
                    && !isInterposed(scene)
                    && isQuiet(moment.end(), scene.cueFirst());
        }
        if (moment.first() < scene.cueEnd() || moment.first() - scene.cueEnd() > GAP) {
            return false;
        }
        boolean gap = contentLater && contentStart >= moment.time().span().end();
        return (gap || !contentLater && !isAside(moment, scene)) && isQuiet(scene.cueEnd(), moment.first());
    }

    /** Whether the sentence begins with the time, or with the phrase that it hangs on: 'In parliament on Tuesday', 'Speaking on Friday'. */
    private boolean isHead(Moment moment, Scene scene) {
        boolean phrase = tree.tag(scene.first()) == Tag.ADP && OPENING.contains(tree.low(scene.first()))
                || words.isParticiple(tree.low(scene.first()));
        if (phrase && isQuiet(scene.first(), moment.first())) {
            return true;
        }
        for (int i = scene.first(); i < moment.first(); i++) {
            if (!isOpening(i)) {
                return false;
            }
        }
        return moment.first() - scene.first() <= 4;
    }

    private boolean isOpening(int i) {
        return OPENING.contains(tree.low(i)) || tree.tag(i) == Tag.ADV || tree.tag(i) == Tag.PUNCT;
    }

    /** 'On Tuesday, she said, the dam broke': the time belongs to what is told. */
    private boolean isInterposed(Scene scene) {
        return scene.form() == Form.INDIRECT && tree.low(scene.cueEnd()).equals(",");
    }

    /** 'The dam broke, she said, on Tuesday' */
    private boolean isAside(Moment moment, Scene scene) {
        int before = moment.first() - 1;
        while (before > scene.cueEnd() && OPENING.contains(tree.low(before))) {
            before--;
        }
        return scene.form() == Form.INDIRECT && tree.low(before).equals(",");
    }

    /** Whether no other happening is told between two places. */
    private boolean isQuiet(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean other = tree.isVerb(i) && !words.isSpeech(tree, i);
            boolean clause = tree.low(i).equals("that")
                    || tree.low(i).equals("who")
                    || tree.low(i).equals(";");
            if (other || clause) {
                return false;
            }
        }
        return true;
    }

    private boolean isApart(Moment moment) {
        String before = tree.low(moment.first() - 1);
        return words.apart().contains(before) && !(before.equals("of") && words.isOccasion(tree, moment.first() - 2));
    }

    private boolean isModifier(Moment moment) {
        int next = moment.end();
        return tree.low(next).equals("'s")
                || next < tree.size()
                        && tree.tag(next) == Tag.NOUN
                        && !tree.low(moment.first() - 1).equals("on");
    }
}
