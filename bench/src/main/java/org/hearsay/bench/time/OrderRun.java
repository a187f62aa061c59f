package org.hearsay.bench.time;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.bench.learning.Regression;
import org.hearsay.bench.learning.Regression.Example;
import org.hearsay.bench.learning.WeightFile;
import org.hearsay.bench.time.Matres.Pair;
import org.hearsay.bench.time.Matres.Part;
import org.hearsay.time.PairSigns;
import org.hearsay.time.Precedence.Kind;
import org.hearsay.time.PrecedenceModel;

/**
 * Scores the order of verbs against MATRES, and makes its weights: {@code SHARED [--fit WEIGHTS]}.
 *
 * <p>Micro F1 over before, after and same, as the corpus' authors count it: a pair that people left open is no relation to
 * find. Without {@code --fit} the weights of the product are scored on the part of TimeBank that is kept apart; with it, they
 * are fitted on the rest, and what was tried is scored by four folds of the rest alone.
 */
public final class OrderRun {

    private static final double PENALTY = 1.5;
    private static final int ROUNDS = 20;
    private static final int LEAST = 3;

    /** The penalty makes every judgement too unsure; with this factor they are as sure as they are right (folds of TRAIN). */
    private static final double SHARPER = 1.8;

    private static final int FOLDS = 4;

    /** A pair counts as ordered where its best kind is at least this likely; F1 asks for no more. */
    private static final double ORDERED = 0.3;

    private static final List<Double> STEPS = List.of(0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95);

    private final List<Pair> pairs;
    private final List<List<String>> signs;

    private OrderRun(List<Pair> pairs) {
        this.pairs = pairs;
        PairSigns reader = PairSigns.english();
        this.signs = pairs.stream()
                .map(p -> reader.of(p.layers(), p.first(), p.second()))
                .toList();
    }

    private record Score(int good, int told, int gold) {

        Score plus(Score other) {
            return new Score(good + other.good, told + other.told, gold + other.gold);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "F1 %.1f (precision %.1f, recall %.1f; %d of %d told, %d gold)",
                    200.0 * good / (told + gold),
                    100.0 * good / Math.max(1, told),
                    100.0 * good / gold,
                    good,
                    told,
                    gold);
        }
    }

    /** Prints the scores; with {@code --fit} writes the weights too. */
    public static void main(String[] args) throws IOException {
        var run = new OrderRun(Matres.read(Path.of(args[0])));
        List<Integer> dev = run.select(Part.DEV);
        List<Integer> train = run.select(Part.TRAIN);
        System.out.printf("%d pairs to learn from, %d kept apart%n", train.size(), dev.size());
        if (args.length > 2 && args[1].equals("--fit")) {
            System.out.println("folds of TimeBank's training part: " + run.folds(train));
            write(run.fit(train), Path.of(args[2]));
        } else {
            PrecedenceModel model = PrecedenceModel.english();
            System.out.println("kept apart: " + run.score(model, dev, ORDERED));
            for (double least : STEPS) {
                System.out.printf(Locale.ROOT, "  where at least %.2f sure: %s%n", least, run.score(model, dev, least));
            }
            long before = dev.stream()
                    .filter(i -> run.pairs.get(i).label() == Kind.BEFORE)
                    .count();
            System.out.printf(
                    Locale.ROOT,
                    "the first always before: %s%n",
                    new Score(
                            (int) before,
                            dev.size(),
                            run.score(model, dev, ORDERED).gold()));
        }
    }

    private List<Integer> select(Part part) {
        var selected = new ArrayList<Integer>();
        for (int i = 0; i < pairs.size(); i++) {
            if (pairs.get(i).part() == part) {
                selected.add(i);
            }
        }
        return selected;
    }

    /** Each fold of TimeBank scored by what the others and AQUAINT teach. */
    private Score folds(List<Integer> train) {
        var sum = new Score(0, 0, 0);
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            var held = train.stream()
                    .filter(i -> pairs.get(i).corpus().equals("TimeBank") && foldOf(i) == out)
                    .toList();
            PrecedenceModel model =
                    fit(train.stream().filter(i -> foldOf(i) != out).toList());
            sum = sum.plus(score(model, held, ORDERED));
        }
        return sum;
    }

    private int foldOf(int pair) {
        return Math.floorMod(pairs.get(pair).file().hashCode(), FOLDS);
    }

    private PrecedenceModel fit(List<Integer> from) {
        return new Regression(PENALTY, ROUNDS, SHARPER)
                .fit(
                        from.stream()
                                .map(i -> new Example(signs.get(i), pairs.get(i).label()))
                                .toList(),
                        LEAST);
    }

    private Score score(PrecedenceModel model, List<Integer> of, double least) {
        var score = new Score(0, 0, 0);
        for (int i : of) {
            List<Double> likely = model.weigh(signs.get(i));
            Kind label = pairs.get(i).label();
            Kind best = Kind.BEFORE;
            for (Kind k : List.of(Kind.AFTER, Kind.SAME)) {
                best = likely.get(k.ordinal()) > likely.get(best.ordinal()) ? k : best;
            }
            boolean told = likely.get(best.ordinal()) >= least;
            score = score.plus(new Score(told && best == label ? 1 : 0, told ? 1 : 0, label == Kind.OPEN ? 0 : 1));
        }
        return score;
    }

    private static void write(PrecedenceModel model, Path to) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# title: Weights of signs that tell which of two verbs' events begins first");
        lines.add(
                "# source: fitted by bench/OrderRun on the pairs of MATRES (Ning, Wu and Roth 2018) over TimeBank and");
        lines.add(
                "#   AQUAINT, the dev part left out; weights only, no text of these corpora, which the LDC licenses for research");
        lines.add("# licence: research data; see docs/quality.md");
        lines.add("# columns: sign, weight of before, after, same, open");
        new TreeMap<>(model.weights())
                .forEach((sign, w) ->
                        lines.add(sign + "\t" + w.stream().map(OrderRun::number).collect(Collectors.joining("\t"))));
        WeightFile.write(to, lines, model.weights().size());
    }

    private static String number(double x) {
        String s = String.format(Locale.ROOT, "%.2f", x == 0 ? 0.0 : x);
        return s.startsWith("0.") ? s.substring(1) : s.startsWith("-0.") ? "-" + s.substring(2) : s;
    }
}
