package org.hearsay.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.claim.SpeakerChoice.Choice;
import org.hearsay.claim.SpeakerModel;

/** Chooses penalty and limits of the ranker by folds that leave whole reports out, and fits its weights on all. */
final class SpeakerFit {

    private static final int FOLDS = 6;
    private static final int LEAST = 3;
    private static final List<Double> PENALTIES = List.of(3.0, 10.0, 30.0);
    /** A lesson of the news corpus, whose cases are the same ever again, weighs so much against one of the own. */
    private static final Map<String, Double> WEIGHTS = Map.of("own", 1.0, "polnear", 0.4);
    /** A wrong speaker costs as much as so many right ones bring. */
    private static final double COST = 1.0;
    /** Of those that are sure so many may be wrong. */
    private static final double WRONG = 0.005;

    private final List<SpeakerLesson> lessons;

    SpeakerFit(List<SpeakerLesson> lessons) {
        this.lessons = lessons;
    }

    /** How a choice on a report that was left out came out. */
    record Tried(String corpus, boolean named, double share, boolean right, boolean nobody) {}

    SpeakerModel fit() {
        double best = 0;
        List<Tried> tried = List.of();
        for (double penalty : PENALTIES) {
            List<Tried> folds = folds(penalty);
            System.out.printf(Locale.ROOT, "penalty %.0f: %s%n", penalty, summary(folds));
            if (tried.isEmpty() || right(folds) > right(tried)) {
                best = penalty;
                tried = folds;
            }
        }
        double named = named(tried);
        double sure = sure(tried);
        System.out.printf(Locale.ROOT, "penalty %.0f, named from %.2f, sure from %.2f%n", best, named, sure);
        return new SpeakerModel(
                new SpeakerRegression(best, LEAST).fit(lessons, WEIGHTS).weights(), named, sure);
    }

    List<Tried> folds(double penalty) {
        var tried = new ArrayList<Tried>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            SpeakerModel model = new SpeakerRegression(penalty, LEAST)
                    .fit(lessons.stream().filter(l -> foldOf(l) != out).toList(), WEIGHTS);
            lessons.stream().filter(l -> foldOf(l) == out).forEach(l -> tried.add(tried(model, l)));
        }
        return tried;
    }

    private static int foldOf(SpeakerLesson lesson) {
        return Math.floorMod(lesson.report().hashCode(), FOLDS);
    }

    private static Tried tried(SpeakerModel model, SpeakerLesson lesson) {
        Choice choice = model.choose(lesson.question());
        boolean named = choice.candidate().isPresent();
        boolean nobody = lesson.right().isEmpty() && !lesson.lost();
        boolean right = named ? lesson.right().get(choice.candidate().getAsInt()) : nobody;
        return new Tried(lesson.corpus(), named, choice.confidence(), right, nobody);
    }

    private static double right(List<Tried> tried) {
        return share(tried, "own") + 0.5 * share(tried, "polnear");
    }

    private static double share(List<Tried> tried, String corpus) {
        List<Tried> of = tried.stream().filter(t -> t.corpus().equals(corpus)).toList();
        return 100.0 * of.stream().filter(Tried::right).count() / Math.max(1, of.size());
    }

    private static String summary(List<Tried> tried) {
        return List.of("own", "polnear").stream()
                .map(c -> {
                    List<Tried> of = tried.stream().filter(t -> t.corpus().equals(c)).toList();
                    List<Tried> spoken = of.stream().filter(t -> !t.nobody()).toList();
                    return String.format(
                            Locale.ROOT,
                            "%s %.1f %% of %d right, of %d spoken %.1f",
                            c,
                            share(tried, c),
                            of.size(),
                            spoken.size(),
                            share(spoken, c));
                })
                .toList()
                .toString();
    }

    /** The least share at which it pays to name somebody. */
    private static double named(List<Tried> tried) {
        double best = Double.NEGATIVE_INFINITY;
        double at = 0;
        for (int step = 0; step <= 16; step++) {
            double limit = 0.2 + step * 0.04;
            double gain = 0;
            for (Tried t : tried) {
                boolean own = t.corpus().equals("own");
                double weight = own ? 1 : 0.25;
                gain += t.named() && t.share() >= limit ? t.right() ? weight : -COST * weight : 0;
            }
            if (gain > best + 1e-9) {
                best = gain;
                at = limit;
            }
        }
        return Math.round(at * 100) / 100.0;
    }

    /** The least share from which on nearly all are right. */
    private static double sure(List<Tried> tried) {
        List<Tried> named = tried.stream()
                .filter(Tried::named)
                .sorted(Comparator.comparingDouble(Tried::share).reversed())
                .toList();
        double at = 1.01;
        int wrong = 0;
        for (int i = 0; i < named.size(); i++) {
            wrong += named.get(i).right() ? 0 : 1;
            if (i >= 20 && wrong <= WRONG * (i + 1)) {
                at = named.get(i).share();
            }
        }
        return Math.min(1.01, Math.ceil(at * 1000) / 1000.0);
    }
}
