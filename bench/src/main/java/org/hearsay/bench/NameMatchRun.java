package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.bench.Logistic.Example;
import org.hearsay.name.NameForm;
import org.hearsay.name.NameModel;

/**
 * Scores whether two names are one on pairs that people judged, by folds that leave whole groups of pairs of shared names out:
 * {@code SHARED [--misses] [--fit WEIGHTS]}.
 */
public final class NameMatchRun {

    /** For two who share more than the name: pairs left out are right in 93 of 100 from here on. */
    private static final double SAME = 0.75;

    private static final double ASK = 0.4;
    private static final int FOLDS = 10;
    private static final double PENALTY = 3;
    private static final int ROUNDS = 60;
    private static final int LEAST = 3;

    private NameMatchRun() {}

    /** Prints the figures. */
    public static void main(String[] args) throws IOException {
        Path shared = Path.of(args[0]);
        List<String> wanted = List.of(args);
        List<NamePair> pairs = NamePair.bench(shared.resolve("data/names/name_bench_half.csv"));
        Map<NamePair, List<String>> signs = pairs.stream().collect(Collectors.toMap(p -> p, NamePair::signs, (a, b) -> a));
        var all = new NameFigures();
        var people = new NameFigures();
        var bodies = new NameFigures();
        var arabic = new NameFigures();
        var misses = new ArrayList<String>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            Map<String, Double> weights =
                    fit(pairs.stream().filter(p -> foldOf(p) != out).toList(), signs);
            var model = new NameModel(weights, 0.9, 0.5);
            for (NamePair p : pairs) {
                if (foldOf(p) == fold) {
                    double likely = model.compare(p.a(), p.b()).likely();
                    all.add(likely, p.same());
                    (p.a().form() == NameForm.PERSON ? people : bodies).add(likely, p.same());
                    if (p.isArabic()) {
                        arabic.add(likely, p.same());
                    }
                    if (likely >= 0.5 != p.same()) {
                        misses.add(String.format(Locale.ROOT, "%s %.2f  %s | %s   %s", p.same() ? "lost " : "false", likely, p.a().name(), p.b().name(), signs.get(p)));
                    }
                }
            }
        }
        System.out.println("name_bench half, left out: " + all);
        System.out.println("  " + all.at(0.5) + "; " + all.at(0.9));
        System.out.println("  people: " + people);
        System.out.println("  bodies: " + bodies);
        System.out.println("  people of Arabic type: " + arabic);
        if (wanted.contains("--misses")) {
            misses.stream().sorted().forEach(System.out::println);
        }
        int fit = wanted.indexOf("--fit");
        if (fit >= 0) {
            write(fit(pairs, signs), Path.of(args[fit + 1]));
        }
    }

    private static int foldOf(NamePair pair) {
        return Math.floorMod(pair.group().hashCode() * 31, FOLDS);
    }

    private static Map<String, Double> fit(Collection<NamePair> pairs, Map<NamePair, List<String>> signs) {
        var examples = new ArrayList<Example>();
        for (NamePair p : pairs) {
            var own = new ArrayList<>(signs.getOrDefault(p, List.of()));
            own.add(NameModel.BIAS);
            examples.add(new Example(own, p.same(), p.counts()));
        }
        return new Logistic(PENALTY, ROUNDS).fit(examples, LEAST);
    }

    private static void write(Map<String, Double> weights, Path to) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# title: Weights of signs that tell whether two names are spellings of one");
        lines.add("# source: fitted by bench/NameMatchRun on half of OpenSanctions' name_bench (MIT); weights only");
        lines.add("# licence: Apache-2.0");
        lines.add("# columns: sign, weight");
        lines.add(NameModel.SAME + "\t" + SAME);
        lines.add(NameModel.ASK + "\t" + ASK);
        new TreeMap<>(weights).forEach((sign, w) -> lines.add(sign + "\t" + w));
        WeightFile.write(to, lines, weights.size());
    }
}
