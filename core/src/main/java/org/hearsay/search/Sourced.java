package org.hearsay.search;

import java.util.Comparator;
import java.util.List;

/**
 * A sentence of a report and through whom it is told there.
 *
 * @param report that holds it
 * @param chain outermost source first; empty where the report tells it in its own voice
 * @param passage the sentence, with the words in question marked
 */
public record Sourced(ReportLine report, List<ChainLink> chain, Passage passage) implements Comparable<Sourced> {

    /** Undated reports stand behind all dated ones. */
    private static final String UNDATED = "~";

    private static final Comparator<Sourced> ORDER = Comparator.<Sourced, String>comparing(
                    s -> s.report.published().orElse(UNDATED))
            .thenComparing(s -> s.report.id())
            .thenComparing(s -> s.passage.span())
            .thenComparing(s -> s.passage.marks().toString());

    public Sourced {
        chain = List.copyOf(chain);
    }

    /** By date of the report, then place. */
    @Override
    public int compareTo(Sourced other) {
        return ORDER.compare(this, other);
    }
}
