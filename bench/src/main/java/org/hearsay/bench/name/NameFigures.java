package org.hearsay.bench.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Judged pairs with how likely each was held to be one: the best F1 over all lines, and what is found where nearly all is right. */
final class NameFigures {

    private static final double PRECISE = 0.93;
    private static final int DRAWS = 1000;

    private record Scored(double likely, boolean same) {}

    private final List<Scored> scored = new ArrayList<>();

    void add(double likely, boolean same) {
        scored.add(new Scored(likely, same));
    }

    int size() {
        return scored.size();
    }

    private record Best(double f1, double line, double recall) {}

    private static Best best(List<Scored> of) {
        var sorted = new ArrayList<>(of);
        sorted.sort(Comparator.comparingDouble(Scored::likely).reversed());
        long all = of.stream().filter(Scored::same).count();
        double f1 = 0;
        double line = 1;
        double recall = 0;
        int right = 0;
        for (int i = 0; i < sorted.size(); i++) {
            right += sorted.get(i).same() ? 1 : 0;
            if (i + 1 < sorted.size()
                    && sorted.get(i + 1).likely() == sorted.get(i).likely()) {
                continue;
            }
            double f = 2.0 * right / (i + 1 + all);
            if (f > f1) {
                f1 = f;
                line = sorted.get(i).likely();
            }
            if (right >= PRECISE * (i + 1)) {
                recall = Math.max(recall, right / (double) all);
            }
        }
        return new Best(f1, line, recall);
    }

    /** Precision and recall at a line. */
    String at(double line) {
        long told = scored.stream().filter(s -> s.likely() >= line).count();
        long right = scored.stream().filter(s -> s.likely() >= line && s.same()).count();
        long all = scored.stream().filter(Scored::same).count();
        return String.format(
                Locale.ROOT,
                "at %.2f precision %.3f recall %.3f",
                line,
                right / (double) Math.max(1, told),
                right / (double) Math.max(1, all));
    }

    @Override
    public String toString() {
        Best best = best(scored);
        var f1 = new ArrayList<Double>();
        var recall = new ArrayList<Double>();
        var random = new Random(1);
        for (int d = 0; d < DRAWS; d++) {
            var draw = new ArrayList<Scored>();
            for (int i = 0; i < scored.size(); i++) {
                draw.add(scored.get(random.nextInt(scored.size())));
            }
            Best one = best(draw);
            f1.add(one.f1());
            recall.add(one.recall());
        }
        return String.format(
                Locale.ROOT,
                "%d pairs, best F1 %.3f ± %.3f (line %.2f), recall at precision .93 %.3f ± %.3f",
                scored.size(),
                best.f1(),
                deviation(f1),
                best.line(),
                best.recall(),
                deviation(recall));
    }

    private static double deviation(List<Double> of) {
        double mean = of.stream().mapToDouble(d -> d).average().orElse(0);
        return Math.sqrt(
                of.stream().mapToDouble(d -> (d - mean) * (d - mean)).average().orElse(0));
    }
}
