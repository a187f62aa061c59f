package org.hearsay.affair.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** What speaks for and against two reports being of one affair. Each step up a scale is a sign of its own, so that more is never less. */
public final class PairSigns {

    /** Steps up a measure, each with its sign. */
    record Scale(double[] steps, List<String> signs) {

        static Scale of(String what, double... steps) {
            return new Scale(
                    steps,
                    Arrays.stream(steps).mapToObj(step -> what + ">=" + step).toList());
        }

        void mark(double value, List<String> to) {
            for (int i = 0; i < steps.length && value >= steps[i]; i++) {
                to.add(signs.get(i));
            }
        }
    }

    private static final double[] COSINES = {0.02, 0.04, 0.06, 0.09, 0.12, 0.16, 0.2, 0.25, 0.3, 0.4, 0.5, 0.7};
    static final Scale WORDS = Scale.of("words", COSINES);
    static final Scale NAMES = Scale.of("names", COSINES);
    static final Scale RARE = Scale.of("rare", 1, 2, 4, 7, 11, 16, 24, 36);
    static final long[] DAYS = {2, 7, 31, 93, 366};
    static final List<String> APART =
            Arrays.stream(DAYS).mapToObj(days -> "days>" + days).toList();

    static final String EVERY = "pair";
    static final String DATED = "dated";
    static final List<String> EVENTS = List.of("events>=1", "events>=2", "events>=3");
    static final String NUMBER = "number";

    private final Reports reports;

    /** Of these reports. */
    public PairSigns(Reports reports) {
        this.reports = reports;
    }

    /** The signs of two reports; the order of the two does not show. */
    public List<String> of(int a, int b) {
        var signs = new ArrayList<String>();
        signs.add(EVERY);
        WORDS.mark(reports.words(a).dot(reports.words(b)), signs);
        NAMES.mark(reports.names(a).dot(reports.names(b)), signs);
        RARE.mark(reports.rare(a, b), signs);
        OptionalLong x = reports.day(a);
        OptionalLong y = reports.day(b);
        if (x.isPresent() && y.isPresent()) {
            signs.add(DATED);
            long gap = Math.abs(x.getAsLong() - y.getAsLong());
            for (int i = 0; i < DAYS.length && gap > DAYS[i]; i++) {
                signs.add(APART.get(i));
            }
        }
        long shared = shared(reports.events(a), reports.events(b));
        for (int n = 0; n < Math.min(EVENTS.size(), shared); n++) {
            signs.add(EVENTS.get(n));
        }
        if (shared(reports.coverage(a).numbers(), reports.coverage(b).numbers()) > 0) {
            signs.add(NUMBER);
        }
        return signs;
    }

    static long shared(Set<String> a, Set<String> b) {
        // asked of every pair; most reports share nothing
        long shared = 0;
        for (String one : a) {
            shared += b.contains(one) ? 1 : 0;
        }
        return shared;
    }
}
