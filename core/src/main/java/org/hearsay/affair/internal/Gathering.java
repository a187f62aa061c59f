package org.hearsay.affair.internal;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearsay.gathering.Blocks;

/** Gathers the reports worth comparing: those that share one of their rarest words, an event or a numbered report. */
public final class Gathering {

    /** Words of a report that it is gathered by. */
    private static final int KEYS = 24;

    private Gathering() {}

    /** The blocks of reports; a large one is walked in order of days, those without one last. */
    public static Blocks of(Reports reports) {
        return Blocks.of(
                reports.size(), i -> keys(reports, i), i -> reports.day(i).orElse(LocalDate.MAX.toEpochDay()));
    }

    private static SortedSet<String> keys(Reports reports, int number) {
        var keys = new TreeSet<String>();
        reports.rarest(number, KEYS).forEach(w -> keys.add("word " + w));
        reports.events(number).forEach(e -> keys.add("event " + e));
        reports.coverage(number).numbers().forEach(n -> keys.add("number " + n));
        return keys;
    }
}
