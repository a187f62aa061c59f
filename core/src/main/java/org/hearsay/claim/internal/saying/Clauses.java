package org.hearsay.claim.internal.saying;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Form;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/** Chooses among the times of a cue's sentence the one that tells when it was said. */
final class Clauses {

    private static final int BEHIND = 100;

    private final Layers layers;
    private final Tree tree;
    private final Moments moments;
    private final SayingWords words;
    private final TreeTie trees;
    private final PlaceTie places;
    private final Citations citations;
    private final Map<Integer, List<Claim>> bySentence = new HashMap<>();

    /** A time that is tied to the cue: the lower the rank, the surer. */
    private record Tied(Moment moment, int rank, int distance) {}

    Clauses(Layers layers, Tree tree, Moments moments, SayingWords words, List<Claim> claims, Citations citations) {
        this.layers = layers;
        this.tree = tree;
        this.moments = moments;
        this.words = words;
        this.trees = new TreeTie(tree, words);
        this.places = new PlaceTie(tree, words);
        this.citations = citations;
        for (Claim claim : claims) {
            Span content = claim.content().span();
            int last = number(content.end() - 1);
            for (int n = number(content.start()); n <= last; n++) {
                bySentence.computeIfAbsent(n, k -> new ArrayList<>()).add(claim);
            }
        }
    }

    private int number(int offset) {
        return layers.findSentence(offset).map(Sentence::number).orElse(-1);
    }

    /** The time of a cue, where one is tied to it. */
    Optional<Moment> find(Scene scene) {
        var cited = new ArrayList<Span>(scene.contents());
        cited.addAll(scene.sources());
        var tied = new ArrayList<Tied>();
        Span sentence = new Span(
                tree.at(scene.first()).span().start(),
                tree.at(scene.end() - 1).span().end());
        int last = scene.contents().getLast().end();
        var candidates = new LinkedHashSet<>(moments.in(sentence));
        candidates.addAll(moments.in(new Span(last, last + BEHIND)));
        for (Moment moment : candidates) {
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
        return IntStream.of(number(cue.start()), number(time.start()))
                .distinct()
                .mapToObj(n -> bySentence.getOrDefault(n, List.of()))
                .flatMap(List::stream)
                .filter(c -> !scene.contents().contains(c.content().span()))
                .anyMatch(c -> isOther(c, time, cue, counted));
    }

    /** Whether a claim holds only one of both, or quotes a time that is counted from the day of the quoted words. */
    private static boolean isOther(Claim claim, Span time, Span cue, boolean counted) {
        Span content = claim.content().span();
        boolean holds = content.contains(time);
        return holds != content.contains(cue) || holds && counted && claim.form() == Form.DIRECT;
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
