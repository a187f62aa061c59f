package org.hearsay.bench.naming;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.account.internal.naming.EventNaming.Offer;
import org.hearsay.bench.learning.Logistic;
import org.hearsay.bench.learning.Logistic.Example;
import org.hearsay.bench.learning.WeightFile;
import org.hearsay.bench.naming.Judged.Grade;
import org.hearsay.bench.naming.Judged.Name;
import org.hearsay.bench.naming.NamingTexts.Named;
import org.hearsay.lexicon.Weights;

/** Fits the weights by which events are named, on names that readers judged, and scores them on piles left out in turn. */
final class NamingFit {

    private static final int ROUNDS = 20;
    private static final int LEAST = 4;
    private static final int FOLDS = 8;
    /** Chosen on piles left out. */
    private static final double PENALTY = 16;

    private static final double[] TRIED = {8, 16, 32};
    /** A false name counts so much, a good one counting one. */
    private static final double FALSE = 2;

    private record Case(String pile, List<Offer> offers, List<Grade> grades) {}

    private final List<Case> cases = new ArrayList<>();

    NamingFit(List<Named> events, Map<Name, Grade> judged) {
        for (Named n : events) {
            Map<String, Offer> offers = new TreeMap<>();
            n.offers().forEach(o -> offers.putIfAbsent(o.title(), o));
            List<Offer> known = offers.values().stream()
                    .filter(o -> judged.containsKey(new Name(n.pile(), o.title())))
                    .toList();
            List<Grade> grades = known.stream()
                    .map(o -> judged.get(new Name(n.pile(), o.title())))
                    .toList();
            if (!known.isEmpty()) {
                cases.add(new Case(n.pile(), known, grades));
            }
        }
    }

    /** Prints what is chosen among the judged names of each event, by weights that its pile did not teach. */
    void score() {
        long choices = cases.stream().filter(c -> c.grades().size() > 1).count();
        System.out.printf(
                "%d events with judged names, %d of them with several, %d names%n",
                cases.size(),
                choices,
                cases.stream().mapToInt(c -> c.grades().size()).sum());
        print(
                "some name is good",
                cases.stream()
                        .map(c -> c.grades().stream()
                                .min(Comparator.naturalOrder())
                                .orElseThrow())
                        .toList());
        print("any name", cases.stream().flatMap(c -> c.grades().stream()).toList());
        for (double penalty : TRIED) {
            var chosen = new ArrayList<Grade>();
            for (int fold = 0; fold < FOLDS; fold++) {
                Map<String, Double> weights = fit(penalty, fold);
                for (Case c : cases) {
                    if (foldOf(c) == fold) {
                        chosen.add(choice(c, weights));
                    }
                }
            }
            print("chosen, left out, penalty " + penalty, chosen);
        }
    }

    private static int foldOf(Case c) {
        return Math.floorMod(c.pile().hashCode(), FOLDS);
    }

    private static Grade choice(Case c, Map<String, Double> weights) {
        int best = 0;
        for (int i = 1; i < c.offers().size(); i++) {
            boolean better = Weights.sum(weights, c.offers().get(i).signs())
                    > Weights.sum(weights, c.offers().get(best).signs());
            best = better ? i : best;
        }
        return c.grades().get(best);
    }

    private Map<String, Double> fit(double penalty, int without) {
        var examples = new ArrayList<Example>();
        for (Case c : cases) {
            if (foldOf(c) != without) {
                for (int i = 0; i < c.offers().size(); i++) {
                    Grade grade = c.grades().get(i);
                    examples.add(new Example(
                            c.offers().get(i).signs(), grade == Grade.GOOD, grade == Grade.FALSE ? FALSE : 1));
                }
            }
        }
        return new Logistic(penalty, ROUNDS).fit(examples, LEAST);
    }

    private static void print(String what, List<Grade> grades) {
        var counts = new EnumMap<Grade, Integer>(Grade.class);
        grades.forEach(g -> counts.merge(g, 1, Integer::sum));
        var line = new StringBuilder(what + ":");
        for (Grade g : Grade.values()) {
            line.append(String.format(
                    Locale.ROOT,
                    " %s %.1f %%",
                    g.name().toLowerCase(Locale.ROOT),
                    100.0 * counts.getOrDefault(g, 0) / grades.size()));
        }
        System.out.println(line);
    }

    /** Fits all and writes the weights. */
    void write(Path to) throws IOException {
        Map<String, Double> weights = fit(PENALTY, -1);
        var lines = new ArrayList<String>();
        lines.add("# How words are weighed as the name of an event: signs and weights, by bin/quality namings --fit.");
        weights.forEach((sign, weight) -> lines.add(sign + "\t" + weight));
        WeightFile.write(to, lines, weights.size());
    }
}
