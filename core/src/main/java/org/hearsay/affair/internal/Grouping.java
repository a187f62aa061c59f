package org.hearsay.affair.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Joins reports pair by pair, the surest first, and two groups only where their members are of one affair on the average: one report that
 * speaks of two affairs draws them not together. The order of the pairs does not show.
 */
final class Grouping {

    /** Members of each group that are asked. */
    private static final int JUDGES = 12;

    private final ToDoubleFunction<Two> margin;
    private final Map<Two, Double> known = new HashMap<>();
    private final List<List<Integer>> groups = new ArrayList<>();

    private Grouping(int size, ToDoubleFunction<Two> margin) {
        this.margin = margin;
        for (int i = 0; i < size; i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
    }

    /** The groups of so many reports, each sorted, by their first member; two with a margin above 0 are of one affair by themselves. */
    static List<List<Integer>> of(int size, Iterable<Two> pairs, ToDoubleFunction<Two> margin) {
        var grouping = new Grouping(size, margin);
        record Scored(Two two, double points) {}
        var scored = new ArrayList<Scored>();
        for (Two two : pairs) {
            double points = grouping.margin(two);
            if (points > 0) {
                scored.add(new Scored(two, points));
            }
        }
        scored.sort(Comparator.comparingDouble((Scored s) -> -s.points()).thenComparing(Scored::two));
        scored.forEach(s -> grouping.join(s.two()));
        var byFirst = new TreeMap<Integer, List<Integer>>();
        grouping.groups.forEach(g ->
                byFirst.putIfAbsent(g.stream().min(Comparator.naturalOrder()).orElseThrow(), g));
        return byFirst.values().stream().map(g -> g.stream().sorted().toList()).toList();
    }

    private double margin(Two two) {
        return known.computeIfAbsent(two, margin::applyAsDouble);
    }

    private void join(Two two) {
        List<Integer> a = groups.get(two.a());
        List<Integer> b = groups.get(two.b());
        if (a == b || mean(a, b) <= 0) {
            return;
        }
        List<Integer> larger = a.size() >= b.size() ? a : b;
        List<Integer> smaller = larger == a ? b : a;
        larger.addAll(smaller);
        larger.sort(Comparator.naturalOrder());
        smaller.forEach(i -> groups.set(i, larger));
    }

    private double mean(List<Integer> a, List<Integer> b) {
        double sum = 0;
        int count = 0;
        for (int x : judges(a)) {
            for (int y : judges(b)) {
                sum += Math.clamp(margin(Two.of(x, y)), -4, 4);
                count++;
            }
        }
        return sum / count;
    }

    private static List<Integer> judges(List<Integer> group) {
        return group.subList(0, Math.min(JUDGES, group.size()));
    }
}
