package org.hearsay.bench.join;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.bench.learning.Logistic;
import org.hearsay.bench.learning.Logistic.Example;
import org.hearsay.bench.learning.WeightFile;
import org.hearsay.event.JoinCandidate;
import org.hearsay.event.JoinModel;

/** Fits the weights by which mentions of one report are joined; whole topics and events are left out in turn. */
final class JoinFit {

    private static final double PENALTY = 12;

    private static final int ROUNDS = 16;
    private static final int LEAST = 6;
    private static final int FOLDS = 8;

    /** So likely one event must be: where work events left out are kept apart in 97 of 100 pairs; a little above, since larger events draw in those of other reports. */
    private static final double INSIDE = 0.45;

    private final Map<JoinCase, List<Example>> examples = new IdentityHashMap<>();

    /** From pairs of mentions of one report. */
    JoinFit(Collection<JoinCase> cases) {
        cases.forEach(c -> examples.put(c, mentions(c)));
    }

    private static List<Example> mentions(JoinCase one) {
        var list = new ArrayList<Example>();
        for (JoinCandidate c : JoinCandidate.listIn(one.told(), one.stories())) {
            if (one.isMarked(c.earlier()) && one.isMarked(c.later())) {
                boolean same = one.chain(c.earlier()).equals(one.chain(c.later()));
                list.add(new Example(c.signs(), same, counts(one.corpus())));
            }
        }
        return list;
    }

    private static double counts(String corpus) {
        return switch (corpus) {
            case "work events" -> 3;
            case "GVC" -> 0.3;
            case "tellings" -> 0.3;
            default -> 1;
        };
    }

    /** What all cases but some teach. */
    JoinModel fit(Collection<JoinCase> cases) {
        var from = new ArrayList<Example>();
        cases.forEach(c -> from.addAll(examples.getOrDefault(c, List.of())));
        return new JoinModel(new Logistic(PENALTY, ROUNDS).fit(from, LEAST), INSIDE);
    }

    /** The fold of a group. */
    static int foldOf(JoinCase one) {
        return Math.floorMod(one.group().hashCode() * 31, FOLDS);
    }

    /** What is taught by all that is not of the fold, fold by fold. */
    List<JoinModel> folds(Collection<JoinCase> cases) {
        var models = new ArrayList<JoinModel>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            models.add(fit(cases.stream().filter(c -> foldOf(c) != out).toList()));
        }
        return models;
    }

    /** Prints, line by line, what each case is scored by the model of the others, then writes what all teach. */
    void run(
            List<JoinCase> cases,
            double[] lines,
            BiConsumer<List<JoinCase>, Function<JoinCase, JoinModel>> print,
            Path to)
            throws IOException {
        List<JoinModel> folds = folds(cases);
        for (double line : lines) {
            System.out.println("line " + line + ", left out");
            print.accept(cases, c -> new JoinModel(folds.get(foldOf(c)).weights(), line));
        }
        write(fit(cases), to);
    }

    /** The cases of each corpus, in the order in which these come. */
    static Map<String, List<JoinCase>> byCorpus(List<JoinCase> cases) {
        return cases.stream().collect(Collectors.groupingBy(JoinCase::corpus, LinkedHashMap::new, Collectors.toList()));
    }

    /** Writes the weights. */
    private static void write(JoinModel model, Path to) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# title: Weights of signs that tell whether two mentions of a report are one event");
        lines.add(
                "# source: fitted by bench/JoinRun on ECB+ (Cybulska and Vossen 2014) but its dev topics, GVC's dev articles");
        lines.add(
                "#   (Vossen et al. 2018), events of shared/eval and, inside reports, our own; weights only, no text of these");
        lines.add("# licence: research data; see docs/quality.md");
        lines.add("# columns: sign, weight");
        lines.add(JoinModel.LINE + "\t" + model.line());
        new TreeMap<>(model.weights()).forEach((sign, w) -> lines.add(sign + "\t" + w));
        WeightFile.write(to, lines, model.weights().size());
    }
}
