package org.hearsay.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Evidence;
import org.hearsay.document.Extractor;
import org.hearsay.text.Span;

/** The network against a naive oracle: all shortest ways by Floyd and Warshall, worked out anew for every question. */
class NetworkPropertiesTest {

    private static final List<String> EVENTS = List.of("a", "b", "c", "d", "e");
    private static final long DAY = 1L << 20;

    /** A step: add a constraint, or take the one away that was added so many steps before. */
    record Step(int from, int to, int days, boolean strict, int remove) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> point = Arbitraries.integers().between(0, 2 * EVENTS.size());
        return Combinators.combine(
                        point,
                        point,
                        Arbitraries.integers().between(-4, 9),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(-6, 4))
                .as(Step::new)
                .filter(s -> s.from != s.to)
                .list()
                .ofMaxSize(40);
    }

    @Property
    void staysWithTheOracleStepByStep(@ForAll("steps") List<Step> steps) {
        var network = new Network();
        var held = new ArrayList<Constraint>();
        var refused = new ArrayList<Constraint>();
        for (int i = 0; i < steps.size(); i++) {
            Step s = steps.get(i);
            if (s.remove > 0 && held.size() >= s.remove) {
                Constraint gone = held.remove(held.size() - s.remove);
                assertTrue(network.remove(gone.id()));
                resettle(network, held, refused);
            } else {
                Constraint c = constraint("c" + i, s);
                Optional<Cycle> cycle = network.add(c);
                var with = new ArrayList<>(held);
                with.add(c);
                assertEquals(holds(with), cycle.isEmpty());
                cycle.ifPresent(x -> assertIsMinimal(x, held));
                (cycle.isEmpty() ? held : refused).add(c);
            }
            assertBounds(network, held);
        }
    }

    @Property
    void manyAtOnceAreAsOneByOne(@ForAll("steps") List<Step> steps) {
        var constraints = new ArrayList<Constraint>();
        for (int i = 0; i < steps.size(); i++) {
            constraints.add(constraint("c" + i, steps.get(i)));
        }
        var one = new Network();
        constraints.forEach(one::add);
        var all = new Network();
        List<Cycle> cycles = all.addAll(constraints);
        assertEquals(
                one.listCycles().stream().map(Cycle::refused).toList(),
                cycles.stream().map(Cycle::refused).toList());
        for (int p = 1; p <= 2 * EVENTS.size(); p++) {
            assertEquals(one.reach(point(p)).earliest(), all.reach(point(p)).earliest());
            assertEquals(one.reach(point(p)).latest(), all.reach(point(p)).latest());
        }
    }

    /** After a removal some refused ones may fit: which, the network says; all that it holds can hold, no refused one can. */
    private static void resettle(Network network, List<Constraint> held, List<Constraint> refused) {
        Set<Constraint> still = new HashSet<>();
        network.listCycles().forEach(c -> still.add(c.refused()));
        refused.stream().filter(c -> !still.contains(c)).forEach(held::add);
        refused.retainAll(still);
        assertEquals(held.size(), network.size());
        assertTrue(holds(held));
        for (Cycle c : network.listCycles()) {
            assertIsMinimal(c, held);
        }
    }

    private static void assertIsMinimal(Cycle cycle, List<Constraint> held) {
        assertTrue(held.containsAll(cycle.against()));
        assertFalse(holds(cycle.constraints()));
        for (Constraint c : cycle.constraints()) {
            assertTrue(holds(cycle.constraints().stream().filter(x -> x != c).toList()));
        }
    }

    private static void assertBounds(Network network, List<Constraint> held) {
        long[][] way = ways(held);
        for (int p = 1; p <= 2 * EVENTS.size(); p++) {
            if (!known(point(p).event(), held)) {
                continue;
            }
            Reach reach = network.reach(point(p));
            assertEquals(day(way[0][p], 1), reach.latest());
            assertEquals(day(way[p][0], -1), reach.earliest());
            assertFollows(reach.latest(), reach.beforeWhich(), 0, p, 1);
            assertFollows(reach.earliest(), reach.afterWhich(), p, 0, -1);
        }
    }

    /** The reasons alone give the bound. */
    private static void assertFollows(Optional<LocalDate> bound, List<Constraint> why, int from, int to, int sign) {
        bound.ifPresent(b -> assertEquals(Optional.of(b), day(ways(why)[from][to], sign)));
    }

    private static boolean known(String event, List<Constraint> held) {
        return held.stream()
                .anyMatch(c -> c.from().event().equals(event) || c.to().event().equals(event));
    }

    private static Optional<LocalDate> day(long way, int sign) {
        return way >= FAR ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(Math.floorDiv(sign * way, DAY)));
    }

    // -- the oracle -------------------------------------------------------------------------------------------------

    private static final long FAR = Long.MAX_VALUE / 4;

    private static boolean holds(List<Constraint> constraints) {
        long[][] way = ways(constraints);
        for (int i = 0; i < way.length; i++) {
            if (way[i][i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static long[][] ways(List<Constraint> constraints) {
        int n = 2 * EVENTS.size() + 1;
        var way = new long[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                way[i][j] = i == j ? 0 : i > 0 && i % 2 == 0 && j == i - 1 ? 0 : FAR;
            }
        }
        for (Constraint c : constraints) {
            int from = number(c.from());
            int to = number(c.to());
            way[from][to] = Math.min(way[from][to], c.days() * DAY - (c.strict() ? 1 : 0));
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    if (way[i][k] < FAR && way[k][j] < FAR) {
                        way[i][j] = Math.min(way[i][j], way[i][k] + way[k][j]);
                    }
                }
            }
        }
        return way;
    }

    /** 0 is the calendar, then begin and end of each event. */
    private static Endpoint point(int number) {
        if (number == 0) {
            return Endpoint.CALENDAR;
        }
        String event = EVENTS.get((number - 1) / 2);
        return number % 2 == 1 ? Endpoint.begin(event) : Endpoint.end(event);
    }

    private static int number(Endpoint end) {
        return end.equals(Endpoint.CALENDAR)
                ? 0
                : 2 * EVENTS.indexOf(end.event()) + (end.side() == Endpoint.Side.BEGIN ? 1 : 2);
    }

    private static Constraint constraint(String id, Step s) {
        var evidence = new Evidence(new DocumentId("d1"), Span.of(0, 5), new Extractor("test", "1"));
        return new Constraint(
                id, point(s.from), point(s.to), s.days, s.strict, new Ground(id, Optional.empty(), evidence));
    }
}
