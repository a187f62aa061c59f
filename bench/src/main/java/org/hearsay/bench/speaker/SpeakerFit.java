package org.hearsay.bench.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.hearsay.claim.SpeakerChoice.Choice;
import org.hearsay.claim.SpeakerModel;
import org.hearsay.claim.SpeakerModel.Kind;

/**
 * Chooses penalty and limits of the ranker by folds that leave whole reports out, and fits its weights on all. It learns twice:
 * from reports in which what was said before is known, and from the same where a model that has not seen them said it, since
 * its own errors are what it will go on from.
 */
final class SpeakerFit {

    private static final int FOLDS = 5;
    private static final int LEAST = 3;
    private static final List<Double> PENALTIES = List.of(60.0, 150.0);
    private static final List<Double> PRONOUN_PENALTIES = List.of(20.0, 40.0, 80.0);
    /** A lesson of the news corpus, whose cases are the same ever again, weighs so much against one of the own. */
    private static final Map<String, Double> WEIGHTS =
            Map.of("own", 1.0, "claims", 1.0, "events", 1.5, "polnear", 0.15);
    /** A wrong speaker costs as much as so many right ones bring; whoever is not sure waits for a person to look. */
    private static final double COST = 1.0;
    /** Of those that are sure so many may be wrong, one more than was seen among them. */
    private static final double WRONG = 0.01;
    /** A kind with fewer choices proves nothing by its share of wrong ones: they must all be right, and not too few. */
    private static final int MANY = 100;

    private static final int FEW = 11;

    private final List<SpeakerText> texts;
    private final List<SpeakerLesson> lessons = new ArrayList<>();

    SpeakerFit(List<SpeakerText> texts) {
        this.texts = texts;
    }

    /** How a choice on a report that was left out came out. */
    record Tried(String corpus, Kind kind, boolean named, double share, boolean right, boolean nobody) {

        static Tried of(SpeakerLesson lesson, Choice choice) {
            boolean named = choice.candidate().isPresent();
            boolean nobody = lesson.right().isEmpty() && !lesson.lost();
            boolean right = named ? lesson.right().get(choice.candidate().getAsInt()) : nobody;
            return new Tried(lesson.corpus(), Kind.of(lesson.question()), named, choice.confidence(), right, nobody);
        }
    }

    /** Makes the weights for pronouns alone anew; quotations are answered as they were. */
    SpeakerModel fitPronouns(SpeakerModel known) {
        Predicate<Kind> pronouns = kind -> kind == Kind.PRONOUN;
        learn(pronouns, PRONOUN_PENALTIES, known::withPronouns);
        Best best = best(pronouns, PRONOUN_PENALTIES, known::withPronouns);
        return known.withPronouns(new SpeakerModel(weights(best), known.named(), sure(best.tried())));
    }

    SpeakerModel fit() {
        learn(kind -> true, PENALTIES, m -> m);
        Best best = best(kind -> true, PENALTIES, m -> m);
        double named = named(best.tried());
        Map<Kind, Double> sure = sure(best.tried());
        System.out.printf(Locale.ROOT, "penalty %.0f, named from %.2f, sure from %s%n", best.penalty(), named, sure);
        return new SpeakerModel(weights(best), named, sure);
    }

    /** The penalty by which most is right, and how what was left out came out with it. */
    private record Best(double penalty, List<Tried> tried) {}

    /** Takes the lessons of some kinds, then those of a model that has not seen the reports. */
    private void learn(Predicate<Kind> kinds, List<Double> penalties, UnaryOperator<SpeakerModel> beside) {
        texts.parallelStream().map(SpeakerText::lessons).toList().forEach(lessons::addAll);
        lessons.removeIf(l -> !kinds.test(Kind.of(l.question())));
        folds(penalties.getFirst(), List.copyOf(lessons), true, beside);
        lessons.removeIf(l -> !kinds.test(Kind.of(l.question())));
    }

    private Best best(Predicate<Kind> kinds, List<Double> penalties, UnaryOperator<SpeakerModel> beside) {
        Best best = new Best(0, List.of());
        for (double penalty : penalties) {
            List<Tried> folds = folds(penalty, lessons, false, beside).stream()
                    .filter(t -> kinds.test(t.kind()))
                    .toList();
            System.out.printf(Locale.ROOT, "penalty %.0f: %s%n", penalty, summary(folds));
            if (best.tried().isEmpty() || right(folds) > right(best.tried())) {
                best = new Best(penalty, folds);
            }
        }
        return best;
    }

    private Map<String, Double> weights(Best best) {
        return new SpeakerRegression(best.penalty(), LEAST)
                .fit(lessons, WEIGHTS)
                .weights();
    }

    /** Lets a model that has not seen them answer all reports, put beside another; keeps what it could have learned from its errors. */
    private List<Tried> folds(
            double penalty, List<SpeakerLesson> from, boolean keep, UnaryOperator<SpeakerModel> beside) {
        var tried = new ArrayList<Tried>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            SpeakerModel model = beside.apply(new SpeakerRegression(penalty, LEAST)
                    .fit(from.stream().filter(l -> foldOf(l.report()) != out).toList(), WEIGHTS));
            List<SpeakerTeacher> taught = texts.parallelStream()
                    .filter(t -> foldOf(t.id()) == out)
                    .map(t -> t.taught(Optional.of(model)))
                    .toList();
            for (SpeakerTeacher teacher : taught) {
                tried.addAll(teacher.tried());
                lessons.addAll(keep ? teacher.lessons() : List.of());
            }
        }
        return tried;
    }

    private static int foldOf(String report) {
        return Math.floorMod(report.hashCode(), FOLDS);
    }

    private static double right(List<Tried> tried) {
        return share(tried, "own") + share(tried, "claims") + share(tried, "events") + 0.3 * share(tried, "polnear");
    }

    private static double share(List<Tried> tried, String corpus) {
        List<Tried> of = tried.stream().filter(t -> t.corpus().equals(corpus)).toList();
        return 100.0 * of.stream().filter(Tried::right).count() / Math.max(1, of.size());
    }

    private static String summary(List<Tried> tried) {
        var out = new StringBuilder();
        for (String corpus : List.of("own", "claims", "events", "polnear")) {
            out.append(String.format(Locale.ROOT, "%s %.1f %%", corpus, share(tried, corpus)));
            for (Kind kind : Kind.values()) {
                List<Tried> of = tried.stream()
                        .filter(t -> t.corpus().equals(corpus) && t.kind() == kind)
                        .toList();
                if (of.isEmpty()) {
                    continue;
                }
                out.append(String.format(
                        Locale.ROOT,
                        " %s %.1f of %d",
                        kind.name().toLowerCase(Locale.ROOT),
                        share(of, corpus),
                        of.size()));
            }
            out.append("; ");
        }
        return out.toString();
    }

    /** The least share at which it pays to name somebody. */
    private static double named(List<Tried> tried) {
        double best = Double.NEGATIVE_INFINITY;
        double at = 0;
        for (int step = 0; step <= 20; step++) {
            double limit = 0.2 + step * 0.02;
            double gain = 0;
            for (Tried t : tried) {
                double weight = t.corpus().equals("polnear") ? 0.25 : 1;
                gain += t.named() && t.share() >= limit ? t.right() ? weight : -COST * weight : 0;
            }
            if (gain > best + 1e-9) {
                best = gain;
                at = limit;
            }
        }
        return Math.round(at * 100) / 100.0;
    }

    /** For each kind the least share from which on nearly all are right; few that are all right prove nothing. */
    private static Map<Kind, Double> sure(List<Tried> tried) {
        var sure = new EnumMap<Kind, Double>(Kind.class);
        for (Kind kind : Kind.values()) {
            List<Tried> named = tried.stream()
                    .filter(t -> t.named() && t.kind() == kind)
                    .sorted(Comparator.comparingDouble(Tried::share).reversed())
                    .toList();
            double at = 1.01;
            int wrong = 0;
            for (int i = 0; i < named.size(); i++) {
                wrong += named.get(i).right() ? 0 : 1;
                boolean few = named.size() < MANY;
                if (few ? i >= FEW && wrong == 0 : wrong + 1 <= WRONG * (i + 1)) {
                    at = named.get(i).share();
                }
            }
            sure.put(kind, Math.min(1.01, Math.ceil(at * 1000) / 1000.0));
        }
        return sure;
    }
}
