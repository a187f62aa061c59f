package org.hearsay.event.internal.joining.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.hearsay.document.DocumentId;

/**
 * Pairs of tellings that no name, place or word brings together: of reports near each other, those that lie nearest in meaning ('the wreck'
 * here, 'the boat went down' there). Without senses there are none.
 */
final class Neighbours {

    /** Tellings of one near report that a telling is compared with. */
    private static final int NEAREST = 8;

    /** What lies further apart is not one event in other words. */
    private static final double LEAST = 0.1;

    private final List<Features> nodes;
    private final Map<DocumentId, List<Integer>> byReport = new TreeMap<>();

    Neighbours(List<Features> nodes) {
        this.nodes = nodes;
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).sense().isPresent()) {
                byReport.computeIfAbsent(nodes.get(i).first().document(), d -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    /** Of each telling those of a greater number that it is to be compared with, where {@code near} tells which reports lie near which. */
    List<int[]> listPartners(Supplier<Map<DocumentId, List<DocumentId>>> near) {
        var partners = new ArrayList<SortedSet<Integer>>();
        nodes.forEach(n -> partners.add(new TreeSet<>()));
        // which reports lie near costs something; where no word was read nothing does
        Map<DocumentId, List<DocumentId>> reports = byReport.isEmpty() ? Map.of() : near.get();
        reports.forEach((report, others) -> {
            for (DocumentId other : others) {
                for (int a : byReport.getOrDefault(report, List.of())) {
                    nearest(a, other).forEach(b -> partners.get(Math.min(a, b)).add(Math.max(a, b)));
                }
            }
        });
        return partners.stream()
                .map(p -> p.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private List<Integer> nearest(int a, DocumentId other) {
        var likeness = new HashMap<Integer, Double>();
        for (int b : byReport.getOrDefault(other, List.of())) {
            double like = likeness(a, b);
            if (like >= LEAST) {
                likeness.put(b, like);
            }
        }
        return likeness.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NEAREST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private double likeness(int a, int b) {
        return nodes.get(a)
                .sense()
                .flatMap(x -> nodes.get(b).sense().map(x::likeness))
                .orElse(0.0);
    }
}
