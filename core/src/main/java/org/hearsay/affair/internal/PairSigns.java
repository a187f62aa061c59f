package org.hearsay.affair.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What speaks for and against two reports being of one affair. Each step up a scale is a sign of its own, so that more is never less. */
public final class PairSigns {

    private static final double[] COSINES = {0.02, 0.04, 0.06, 0.09, 0.12, 0.16, 0.2, 0.25, 0.3, 0.4, 0.5, 0.7};
    private static final double[] SUMS = {1, 2, 4, 7, 11, 16, 24, 36};
    private static final long[] DAYS = {2, 7, 31, 93, 366};

    private final Reports reports;

    /** Of these reports. */
    public PairSigns(Reports reports) {
        this.reports = reports;
    }

    /** The signs of two reports; the order of the two does not show. */
    public List<String> of(int a, int b) {
        var signs = new ArrayList<String>();
        signs.add("pair");
        scale("words", dot(reports.words(a), reports.words(b)), COSINES, signs);
        scale("names", dot(reports.names(a), reports.names(b)), COSINES, signs);
        scale("rare", rare(a, b), SUMS, signs);
        Optional<LocalDate> x = reports.day(a);
        Optional<LocalDate> y = reports.day(b);
        if (x.isPresent() && y.isPresent()) {
            signs.add("dated");
            long gap = Math.abs(ChronoUnit.DAYS.between(x.get(), y.get()));
            for (long days : DAYS) {
                if (gap > days) {
                    signs.add("days>" + days);
                }
            }
        }
        long shared = shared(reports.events(a), reports.events(b));
        for (int n = 1; n <= Math.min(3, shared); n++) {
            signs.add("events>=" + n);
        }
        if (shared(reports.coverage(a).numbers(), reports.coverage(b).numbers()) > 0) {
            signs.add("number");
        }
        return signs;
    }

    private static void scale(String what, double value, double[] steps, List<String> signs) {
        for (double step : steps) {
            if (value >= step) {
                signs.add(what + ">=" + step);
            }
        }
    }

    /** How much the names tell that both hold. */
    private double rare(int a, int b) {
        Map<String, Double> x = reports.names(a);
        Map<String, Double> y = reports.names(b);
        return x.keySet().stream()
                .filter(y::containsKey)
                .mapToDouble(reports::rarity)
                .sum();
    }

    private static double dot(Map<String, Double> x, Map<String, Double> y) {
        double sum = 0;
        for (Map.Entry<String, Double> e : x.entrySet()) {
            sum += e.getValue() * y.getOrDefault(e.getKey(), 0.0);
        }
        return sum;
    }

    private static long shared(Set<String> a, Set<String> b) {
        return a.stream().filter(b::contains).count();
    }
}
