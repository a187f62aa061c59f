package org.hearsay.bench.score;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts of what is good, of how many, a figure each, and what was not; not safe for several threads. */
public final class Tally {

    private final Map<String, int[]> figures;
    private final List<String> misses = new ArrayList<>();

    /** Kept in this map, which is empty and gives their order. */
    public Tally(Map<String, int[]> figures) {
        this.figures = figures;
    }

    /** Counts one; where it is not good, {@code miss} tells what it is, unless that is empty. */
    public void count(String figure, boolean good, String miss) {
        int[] n = figures.computeIfAbsent(figure, f -> new int[2]);
        n[0] += good ? 1 : 0;
        n[1]++;
        if (!good && !miss.isEmpty()) {
            miss(miss);
        }
    }

    /** Notes what went wrong beside all that is counted. */
    public void miss(String what) {
        misses.add(what);
    }

    /** The figures: how many are good, of how many. */
    public Map<String, int[]> figures() {
        return figures;
    }

    /** Prints the figures of a file and, where they are asked for, the misses; never those of a file whose name begins with {@code kept}. */
    public void print(String file, boolean withMisses) {
        figures.forEach((figure, n) -> System.out.printf(
                Locale.ROOT,
                "%6.1f %%  %3d of %-3d  %s (%s)%n",
                100.0 * n[0] / Math.max(1, n[1]),
                n[0],
                n[1],
                figure,
                file));
        if (withMisses && !Path.of(file).getFileName().toString().startsWith("kept")) {
            misses.forEach(m -> System.out.println("  " + m));
        }
    }
}
