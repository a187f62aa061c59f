package org.hearsay.affair.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hearsay.gathering.Blocks;
import org.hearsay.gathering.PairPoints;
import org.hearsay.gathering.Two;

/**
 * Joins reports pair by pair, the surest first, and two groups only where their members are of one affair on the average: one report that
 * speaks of two affairs draws them not together. The order of the pairs does not show.
 */
final class Grouping {

    /** Members of each group that are asked: those of the smallest numbers. */
    private static final int JUDGES = 12;

    private final PairPoints margin;

    /** Of two states: between groups that lie side by side many pairs are asked about, and the answer changes only with their judges. */
    private final PairPoints means;

    private final List<Group> groups = new ArrayList<>();

    /** The judges of each state that a group was in. */
    private final List<int[]> states = new ArrayList<>();

    private static final class Group {
        private final List<Integer> members = new ArrayList<>();
        private int[] judges;
        private int state;

        Group(int first) {
            members.add(first);
            judges = new int[] {first};
        }

        /** Takes in the members of another. */
        void take(Group other) {
            members.addAll(other.members);
            judges = IntStream.concat(Arrays.stream(judges), Arrays.stream(other.judges))
                    .sorted()
                    .limit(JUDGES)
                    .toArray();
        }
    }

    private record Scored(Two two, double points) {}

    private Grouping(int size, PairPoints.Points margin) {
        this.margin = new PairPoints(size, margin);
        this.means = new PairPoints(size, (a, b) -> mean(states.get(a), states.get(b)));
        for (int i = 0; i < size; i++) {
            groups.add(new Group(i));
            note(groups.get(i));
        }
    }

    /** The groups of all reports, each sorted, by their first member; two with a margin above 0 are of one affair by themselves. */
    static List<List<Integer>> of(Blocks blocks, Margins margins) {
        var grouping = new Grouping(blocks.size(), margins::of);
        IntStream.range(0, blocks.size())
                .parallel()
                .boxed()
                .flatMap(a -> IntStream.of(blocks.partners(a))
                        .mapToObj(b -> new Scored(new Two(a, b), margins.above(a, b)))
                        .filter(s -> s.points() > 0))
                .sorted(Comparator.comparingDouble((Scored s) -> -s.points()).thenComparing(Scored::two))
                .toList()
                .forEach(s -> grouping.join(s.two()));
        var byFirst = new TreeMap<Integer, List<Integer>>();
        grouping.groups.forEach(g -> byFirst.putIfAbsent(g.judges[0], g.members));
        return byFirst.values().stream().map(g -> g.stream().sorted().toList()).toList();
    }

    private void join(Two two) {
        Group a = groups.get(two.a());
        Group b = groups.get(two.b());
        if (a == b || means.of(a.state, b.state) <= 0) {
            return;
        }
        Group larger = a.members.size() >= b.members.size() ? a : b;
        Group smaller = larger == a ? b : a;
        larger.take(smaller);
        note(larger);
        smaller.members.forEach(i -> groups.set(i, larger));
    }

    private void note(Group group) {
        group.state = states.size();
        states.add(group.judges);
    }

    private double mean(int[] a, int[] b) {
        double sum = 0;
        int count = 0;
        for (int x : a) {
            for (int y : b) {
                sum += Math.clamp(margin.of(Math.min(x, y), Math.max(x, y)), -4, 4);
                count++;
            }
        }
        return sum / count;
    }
}
