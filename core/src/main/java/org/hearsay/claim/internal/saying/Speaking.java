package org.hearsay.claim.internal.saying;

import java.util.Optional;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Link;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Tag;
import org.hearsay.text.Span;

/** Whether somebody goes on speaking from one claim to the next. */
final class Speaking {

    private final Layers layers;
    private final Tree tree;
    private final Moments moments;
    private final SayingWords words;

    Speaking(Layers layers, Tree tree, Moments moments, SayingWords words) {
        this.layers = layers;
        this.tree = tree;
        this.moments = moments;
        this.words = words;
    }

    /** Whether two claims have the same speaker. */
    static boolean isSame(Claim claim, Claim other) {
        Link a = claim.speaker();
        Link b = other.speaker();
        return a.referent().isPresent() && b.referent().isPresent()
                ? a.referent().equals(b.referent())
                : a.text().equalsIgnoreCase(b.text());
    }

    /** Whether what was said when {@code before} was said clearly goes on in {@code claim}. */
    boolean goesOn(Claim claim, Claim before) {
        if (!isSame(claim, before)) {
            return false;
        }
        if (isOfOccasion(claim, before)) {
            return true;
        }
        if (claim.parent().isPresent() && !claim.parent().equals(before.parent())) {
            return false;
        }
        return claim.cue()
                .map(cue -> isNear(claim, before, 0) && !hasOwnTime(cue, claim) && isGoingOn(claim, cue))
                .orElseGet(() -> isNear(claim, before, 1));
    }

    /** 'She added', 'he said', 'in the same interview' */
    private boolean isGoingOn(Claim claim, Span cue) {
        int first = layers.firstTokenFrom(cue.start());
        boolean adds =
                first < tree.size() && words.goingOn().contains(tree.at(first).lemma());
        return adds || claim.speaker().span().filter(this::isPronoun).isPresent() || isSameOccasion(cue);
    }

    private boolean isPronoun(Span span) {
        int i = layers.firstTokenFrom(span.start());
        return i < tree.size() && tree.tag(i) == Tag.PRON && tree.at(i).span().end() >= span.end();
    }

    private boolean isSameOccasion(Span cue) {
        Optional<Sentence> sentence = layers.findSentence(cue.start());
        int first = sentence.map(Sentence::first).orElse(0);
        int end = sentence.map(Sentence::end).orElse(0);
        for (int i = first; i + 1 < end; i++) {
            if (tree.low(i).equals("same") && words.isOccasion(tree, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Another time stands beside the cue, though it could not be tied to it. */
    private boolean hasOwnTime(Span cue, Claim claim) {
        return layers.findSentence(cue.start()).map(Sentence::span).stream()
                .flatMap(s -> moments.anyIn(s).stream())
                .anyMatch(t -> !claim.content().span().overlaps(t) && t.start() < cue.end());
    }

    /** 'filed a motion in which it claimed': the nested words are those of the occasion that was dated. */
    private boolean isOfOccasion(Claim claim, Claim before) {
        if (!tree.isGrown() || claim.cue().isEmpty() || !claim.parent().equals(Optional.of(before.id()))) {
            return false;
        }
        Span cue = claim.cue().get();
        int top = tree.top(layers.firstTokenFrom(cue.start()), layers.firstTokenFrom(cue.end()));
        return tree.is(top, "acl") && words.isOccasion(tree, tree.head(top));
    }

    /** Whether the next sentence holds the claim, at most so many blocks further down. */
    private boolean isNear(Claim claim, Claim before, int blocks) {
        Optional<Sentence> a = layers.findSentence(before.content().span().end() - 1);
        Optional<Sentence> b = layers.findSentence(claim.content().span().start());
        return a.isPresent()
                && b.isPresent()
                && Math.abs(b.get().block() - a.get().block()) <= blocks
                && Math.abs(b.get().number() - a.get().number()) <= 1;
    }
}
