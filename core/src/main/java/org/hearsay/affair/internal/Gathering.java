package org.hearsay.affair.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers the pairs worth comparing: reports that share one of their rarest words, an event or a numbered report. */
public final class Gathering {

    /** Words of a report that it is gathered by. */
    private static final int KEYS = 24;

    /** A block with more members is compared only along its time line, so that the work stays linear. */
    private static final int WHOLE = 48;

    private static final int NEIGHBOURS = 12;

    private Gathering() {}

    /** The pairs, sorted. */
    public static SortedSet<Two> of(Reports reports) {
        var blocks = new TreeMap<String, List<Integer>>();
        for (int i = 0; i < reports.size(); i++) {
            for (String key : keys(reports, i)) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        var pairs = new TreeSet<Two>();
        blocks.values().forEach(block -> add(reports, block, pairs));
        return pairs;
    }

    private static SortedSet<String> keys(Reports reports, int number) {
        var keys = new TreeSet<String>();
        reports.words(number).entrySet().stream()
                .filter(e -> reports.frequency(e.getKey()) > 1)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(KEYS)
                .forEach(e -> keys.add("word " + e.getKey()));
        reports.events(number).forEach(e -> keys.add("event " + e));
        reports.coverage(number).numbers().forEach(n -> keys.add("number " + n));
        return keys;
    }

    private static void add(Reports reports, List<Integer> block, SortedSet<Two> pairs) {
        boolean whole = block.size() <= WHOLE;
        List<Integer> line = whole
                ? block
                : block.stream()
                        .sorted(Comparator.<Integer, LocalDate>comparing(
                                        i -> reports.day(i).orElse(LocalDate.MAX))
                                .thenComparing(Comparator.naturalOrder()))
                        .toList();
        for (int i = 0; i < line.size(); i++) {
            int end = whole ? line.size() : Math.min(line.size(), i + 1 + NEIGHBOURS);
            for (int j = i + 1; j < end; j++) {
                pairs.add(Two.of(line.get(i), line.get(j)));
            }
        }
    }
}
