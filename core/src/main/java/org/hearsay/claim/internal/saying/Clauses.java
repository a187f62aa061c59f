package org.hearsay.claim.internal.saying;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Form;
import org.hearsay.model.Layers;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/** Chooses among the times of a cue's sentence the one that tells when it was said. */
final class Clauses {

    private static final int BEHIND = 24;

    private final Layers layers;
    private final Tree tree;
    private final Moments moments;
    private final SayingWords words;
    private final TreeTie trees;
    private final PlaceTie places;
    private final List<Claim> claims;

    /** A time that is tied to the cue: the lower the rank, the surer. */
    private record Tied(Moment moment, int rank, int distance) {}

    Clauses(Layers layers, Tree tree, Moments moments, SayingWords words, List<Claim> claims) {
        this.layers = layers;
        this.tree = tree;
        this.moments = moments;
        this.words = words;
        this.trees = new TreeTie(tree, words);
        this.places = new PlaceTie(tree, words);
        this.claims = claims;
    }

    Optional<Moment> find(Scene scene, Citations citations) {
        var cited = new ArrayList<Span>(scene.contents());
        cited.addAll(scene.sources());
        var tied = new ArrayList<Tied>();
        Span sentence = new Span(
                tree.at(scene.first()).span().start(),
                tree.at(scene.end() - 1).span().end());
        Span around = Span.of(
                Math.min(sentence.start(), scene.firstContent().start()),
                Math.max(sentence.end(), scene.contents().getLast().end() + BEHIND * 4));
        for (Moment moment : moments.in(around)) {
            if (scene.holds(moment.time().span()) && !isAtHead(moment, scene) || isTold(moment, scene)) {
                continue;
            }
            boolean inside = sentence.contains(moment.time().span());
            int distance = Math.abs(moment.first() - scene.cueFirst());
            if (citations.isCited(moment, cited)) {
                tied.add(new Tied(moment, 2, distance));
            } else if (inside && tree.isGrown() && trees.ties(moment, scene)) {
                tied.add(new Tied(moment, 0, distance));
            } else if (inside && (places.ties(moment, scene) || beforeColon(moment, scene))) {
                tied.add(new Tied(moment, 1, distance));
            }
        }
        return tied.stream()
                .min(Comparator.comparingInt(Tied::rank).thenComparingInt(Tied::distance))
                .map(t -> finest(t.moment(), tied));
    }

    /** 'Told the paper on Monday that …', where the content was cut too early: the time stands before the 'that'. */
    private boolean isAtHead(Moment moment, Scene scene) {
        String next = tree.low(moment.end());
        Span content = scene.firstContent();
        boolean later = content.start() >= tree.at(scene.cueEnd() - 1).span().end();
        int head = layers.firstTokenFrom(content.start());
        for (int i = head; i < moment.first(); i++) {
            if (tree.isVerb(i) || tree.low(i).equals("that") || words.isParticiple(tree.low(i))) {
                return false;
            }
        }
        boolean source = tree.low(scene.cueFirst()).equals("according");
        return later
                && tree.isGrown()
                && content.contains(moment.time().span())
                && (next.equals("that") || source && next.equals(","));
    }

    /** Whether the time and the cue do not stand in the words of one and the same voice, or look from different days. */
    private boolean isTold(Moment moment, Scene scene) {
        Span cue = tree.at(scene.cueFirst()).span();
        Span time = moment.time().span();
        boolean counted = moment.time().basis().anchor().isPresent();
        for (Claim claim : claims) {
            Span content = claim.content().span();
            boolean own = scene.contents().contains(content);
            if (!own && content.contains(time) != content.contains(cue)) {
                return true;
            }
            if (!own && counted && claim.form() == Form.DIRECT && content.contains(time)) {
                // 'this year' in quoted words is counted from their day
                return true;
            }
        }
        return false;
    }

    /** 'two weeks ago, on 20 April': of two that stand together the one that tells more. */
    private Moment finest(Moment best, List<Tied> tied) {
        return tied.stream()
                .map(Tied::moment)
                .filter(m -> m != best && Math.max(m.first() - best.end(), best.first() - m.end()) <= 3)
                .filter(m -> rank(m) < rank(best))
                .findFirst()
                .orElse(best);
    }

    private static int rank(Moment moment) {
        Optional<Edtf> value = moment.time().value();
        return value.filter(v -> v.day().isPresent() && !v.isUncertain()).isPresent() ? 0 : 1;
    }

    /** 'The company answered on Monday: the dam, it said, was safe.' */
    private boolean beforeColon(Moment moment, Scene scene) {
        int colon = moment.end();
        int limit =
                Math.min(scene.end(), layers.firstTokenFrom(scene.firstContent().start()));
        while (colon < limit && !tree.low(colon).equals(":")) {
            colon++;
        }
        if (colon >= limit || colon > scene.cueFirst()) {
            return false;
        }
        int verbs = 0;
        for (int i = scene.first(); i < colon; i++) {
            if (tree.isVerb(i)) {
                verbs++;
                if (!words.isSpeech(tree, i)) {
                    return false;
                }
            }
        }
        boolean apart = words.apart().contains(tree.low(moment.first() - 1));
        return !apart && (verbs > 0 || colon == moment.end() || scene.cueFirst() == colon);
    }
}
