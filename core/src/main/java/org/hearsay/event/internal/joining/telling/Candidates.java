package org.hearsay.event.internal.joining.telling;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearsay.event.EventKind;
import org.hearsay.event.internal.KindTable;
import org.hearsay.event.internal.joining.Days;
import org.hearsay.gathering.Blocks;

/**
 * Gathers the tellings worth comparing: events of one family of kinds that share an entity, a place, a count or a trigger
 * word in neighbouring weeks. Never by equal dates: two accounts that disagree on the date must meet.
 */
public final class Candidates {

    private static final int WEEK = 7;

    private Candidates() {}

    /** The blocks of tellings; a large one is walked along its time line. */
    public static Blocks of(List<Features> nodes) {
        return Blocks.of(nodes.size(), i -> keys(nodes.get(i)), i -> position(nodes.get(i)));
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

    private static long position(Features f) {
        return f.times().stream()
                .findFirst()
                .or(() -> f.published().stream().findFirst())
                .map(Days::position)
                .orElse(0L);
    }
}
