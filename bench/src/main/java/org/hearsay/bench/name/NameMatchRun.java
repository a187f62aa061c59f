package org.hearsay.bench.name;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.bench.learning.Logistic;
import org.hearsay.bench.learning.Logistic.Example;
import org.hearsay.bench.learning.WeightFile;
import org.hearsay.name.NameForm;
import org.hearsay.name.NameKeys;
import org.hearsay.name.NameModel;
import org.hearsay.name.ParsedName;

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
        Map<NamePair, List<String>> signs =
                pairs.stream().collect(Collectors.toMap(p -> p, NamePair::signs, (a, b) -> a));
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
                        misses.add(String.format(
                                Locale.ROOT,
                                "%s %.2f  %s | %s   %s",
                                p.same() ? "lost " : "false",
                                likely,
                                p.a().name(),
                                p.b().name(),
                                signs.get(p)));
                    }
                }
            }
        }
        System.out.println("name_bench half, left out: " + all);
        System.out.println("  " + all.at(0.5) + "; " + all.at(0.9));
        System.out.println("  people: " + people);
        System.out.println("  bodies: " + bodies);
        System.out.println("  people of Arabic type: " + arabic);
        blocking(pairs);
        if (wanted.contains("--misses")) {
            misses.stream().sorted().forEach(System.out::println);
        }
        int fit = wanted.indexOf("--fit");
        if (fit < 0) {
            speed(pairs);
        } else {
            write(fit(pairs, signs), Path.of(args[fit + 1]));
        }
    }

    private static Set<String> keys(ParsedName name) {
        var keys = new HashSet<>(NameKeys.of(name));
        keys.addAll(NameKeys.coarse(name));
        return keys;
    }

    private static boolean isGathered(ParsedName a, ParsedName b) {
        return !Collections.disjoint(keys(a), keys(b));
    }

    /** How many pairs of one name share a key, and how many of any two do. */
    private static void blocking(List<NamePair> pairs) {
        List<NamePair> one = pairs.stream().filter(NamePair::same).toList();
        long gathered = one.stream().filter(p -> isGathered(p.a(), p.b())).count();
        var random = new Random(3);
        int any = 0;
        int draws = 5_000;
        for (int i = 0; i < draws; i++) {
            NamePair a = pairs.get(random.nextInt(pairs.size()));
            NamePair b = pairs.get(random.nextInt(pairs.size()));
            any += isGathered(a.a(), b.b()) ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "  blocking recall %.3f (%d of %d); of any two names %.1f %% share a key%n",
                gathered / (double) one.size(),
                gathered,
                one.size(),
                100.0 * any / draws);
    }

    /** Pairs that one thread compares in a second of processor time, warm. */
    private static void speed(List<NamePair> pairs) {
        NameModel model = NameModel.shipped();
        var threads = ManagementFactory.getThreadMXBean();
        double best = 0;
        double sum = 0;
        for (int round = 0; round < 4; round++) {
            var random = new Random(round);
            long start = threads.getCurrentThreadCpuTime();
            int draws = 0;
            while (draws < 40_000) {
                NamePair a = pairs.get(random.nextInt(pairs.size()));
                NamePair b = pairs.get(random.nextInt(pairs.size()));
                if (a.a().form() == b.b().form()) {
                    draws++;
                    sum += model.compare(a.a(), b.b()).likely();
                }
            }
            best = Math.max(best, draws / ((threads.getCurrentThreadCpuTime() - start) / 1e9));
        }
        System.out.printf(Locale.ROOT, "  %.0f pairs a second and core (likelihoods sum up to %.0f)%n", best, sum);
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
