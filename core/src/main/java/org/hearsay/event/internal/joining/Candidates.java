package org.hearsay.event.internal.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.event.EventKind;
import org.hearsay.event.internal.KindTable;

/**
 * Gathers the pairs worth comparing: events of one family of kinds that share an entity, a place, a count or a trigger
 * word in neighbouring weeks. Never by equal dates: two accounts that disagree on the date must meet.
 */
public final class Candidates {

    /** A block with more members than this is compared only along its time line, so that the work stays linear. */
    private static final int WHOLE = 48;

    private static final int NEIGHBOURS = 12;
    private static final int WEEK = 7;

    /** Two nodes by index, the smaller first. */
    public record Two(int a, int b) implements Comparable<Two> {

        public static Two of(int x, int y) {
            return new Two(Math.min(x, y), Math.max(x, y));
        }

        @Override
        public int compareTo(Two other) {
            return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
        }
    }

    private Candidates() {}

    public static SortedSet<Two> of(List<Features> nodes) {
        var blocks = new TreeMap<String, List<Integer>>();
        for (int i = 0; i < nodes.size(); i++) {
            for (String key : keys(nodes.get(i))) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        var pairs = new TreeSet<Two>();
        for (Map.Entry<String, List<Integer>> block : blocks.entrySet()) {
            add(nodes, block.getValue(), pairs);
        }
        return pairs;
    }

    private static SortedSet<String> keys(Features f) {
        var families = new TreeSet<String>();
        f.kinds().forEach(k -> KindTable.familiesOf(k).forEach(family -> families.add(family.name())));
        var keys = new TreeSet<String>();
        for (String family : families) {
            f.roles().keySet().forEach(e -> keys.add(family + " with " + e));
            f.places().forEach(p -> {
                p.entity().ifPresent(e -> keys.add(family + " with " + e));
                p.words().stems().forEach(w -> keys.add(family + " in " + w));
            });
            f.words().stems().forEach(w -> keys.add(family + " what " + w));
        }
        for (String head : f.heads().stems()) {
            for (long week : weeks(f)) {
                keys.add("head " + head + " " + week);
            }
        }
        if (f.kinds().stream().allMatch(k -> k == EventKind.OTHER)) {
            f.roles().keySet().forEach(e -> keys.add("other " + e));
        }
        return keys;
    }

    /** The weeks of an event's times, else of its publication, each with the next, so that neighbours meet. */
    private static SortedSet<Long> weeks(Features f) {
        List<Days> days = f.times().stream().filter(Days::isPoint).toList();
        var weeks = new TreeSet<Long>();
        for (Days b : days.isEmpty() ? f.published() : days) {
            long week = Math.floorDiv(b.position(), WEEK);
            weeks.add(week);
            weeks.add(week + 1);
        }
        if (weeks.isEmpty()) {
            weeks.add(Long.MIN_VALUE);
        }
        return weeks;
    }

    private static void add(List<Features> nodes, List<Integer> block, SortedSet<Two> pairs) {
        boolean whole = block.size() <= WHOLE;
        List<Integer> line = whole
                ? block
                : block.stream()
                        .sorted(Comparator.<Integer>comparingLong(i -> position(nodes.get(i)))
                                .thenComparing(Comparator.naturalOrder()))
                        .toList();
        for (int i = 0; i < line.size(); i++) {
            int end = whole ? line.size() : Math.min(line.size(), i + 1 + NEIGHBOURS);
            for (int j = i + 1; j < end; j++) {
                pairs.add(Two.of(line.get(i), line.get(j)));
            }
        }
    }

    private static long position(Features f) {
        return f.times().stream()
                .findFirst()
                .or(() -> f.published().stream().findFirst())
                .map(Days::position)
                .orElse(0L);
    }
}
