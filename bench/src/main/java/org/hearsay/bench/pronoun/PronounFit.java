package org.hearsay.bench.pronoun;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.bench.learning.Boosting;
import org.hearsay.bench.learning.Boosting.Example;
import org.hearsay.bench.pronoun.PronounTeacher.Lesson;
import org.hearsay.mention.AntecedentChoice;
import org.hearsay.mention.AntecedentModel;
import org.hearsay.mention.MentionFinder;

/** Fits the trees by which the antecedent of a pronoun is chosen; whole texts are left out in turn. */
final class PronounFit {

    private static final int FOLDS = 5;
    private static final Boosting BOOSTING = new Boosting(150, 6, 20, 0.5);
    private static final List<Double> LINES = List.of(0.0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9);

    /** A question of GAP, whose names are both in doubt, counts as much as so many of running text. */
    private static final Map<String, Double> WEIGHTS = Map.of("GAP", 1.0, "GUM", 0.5, "GUM news", 0.5);

    private final List<PronounText> texts;

    PronounFit(List<PronounText> texts) {
        this.texts = texts;
    }

    /**
     * The trees that fit. They learn twice: where whom the other pronouns of a text mean is told or chosen by nearness, and
     * where a model that has not seen the text chose it, since its own errors are what it will go on from.
     */
    AntecedentModel fit() {
        List<Lesson> near = lessons(texts, new NearestSubject(), true);
        print("the nearest subject", near);
        var left = new ArrayList<Lesson>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            AntecedentModel model =
                    model(near.stream().filter(l -> foldOf(l.text()) != out).toList());
            left.addAll(lessons(texts.stream().filter(t -> foldOf(t) == out).toList(), model, false));
        }
        print("left out", left);
        curve(left);
        var all = new ArrayList<>(near);
        all.addAll(left);
        return model(all);
    }

    /** What is told of those with a name, by the least share that is enough. */
    private static void curve(List<Lesson> left) {
        for (double line : LINES) {
            List<Lesson> told = left.stream()
                    .filter(l -> l.choice().share() >= line && l.isNamed())
                    .toList();
            System.out.printf(
                    Locale.ROOT,
                    "share of %.1f and more: %d told, right %.1f %%%n",
                    line,
                    told.size(),
                    100.0 * told.stream().filter(Lesson::isRight).count() / Math.max(1, told.size()));
        }
    }

    static void print(String what, List<Lesson> lessons) {
        for (String corpus :
                lessons.stream().map(l -> l.text().corpus()).distinct().sorted().toList()) {
            List<Lesson> of = lessons.stream()
                    .filter(l -> l.text().corpus().equals(corpus))
                    .toList();
            System.out.printf(
                    Locale.ROOT,
                    "%s %s: %d questions, right %.1f %%%n",
                    what,
                    corpus,
                    of.size(),
                    100.0 * of.stream().filter(Lesson::isRight).count() / Math.max(1, of.size()));
        }
    }

    static List<Lesson> lessons(List<PronounText> texts, AntecedentChoice model, boolean told) {
        return texts.parallelStream()
                .map(t -> {
                    var teacher = new PronounTeacher(t, model, told);
                    MentionFinder.rules(teacher).find(t.document(), t.layers());
                    return teacher.lessons();
                })
                .flatMap(List::stream)
                .toList();
    }

    AntecedentModel model(List<Lesson> lessons) {
        List<List<Example>> groups = lessons.stream()
                .map(l -> {
                    double counts = WEIGHTS.getOrDefault(l.text().corpus(), 1.0);
                    var group = new ArrayList<Example>();
                    for (int i = 0; i < l.right().size(); i++) {
                        float[] measures = i < l.question().candidates().size()
                                ? l.question().candidates().get(i).measures()
                                : l.question().nobody();
                        group.add(new Example(measures, l.right().get(i), counts));
                    }
                    return (List<Example>) group;
                })
                .toList();
        return new AntecedentModel(BOOSTING.rank(groups), 0);
    }

    private static int foldOf(PronounText text) {
        return Math.floorMod(text.group().hashCode(), FOLDS);
    }
}
