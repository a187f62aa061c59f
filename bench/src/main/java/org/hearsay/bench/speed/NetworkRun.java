package org.hearsay.bench.speed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Evidence;
import org.hearsay.document.Extractor;
import org.hearsay.text.Span;
import org.hearsay.time.Constraint;
import org.hearsay.time.Endpoint;
import org.hearsay.time.Ground;
import org.hearsay.time.Network;

/**
 * How long a network of 10,000 events with 50,000 constraints takes: all at once, then one more, one less, and one that
 * contradicts. Events lie on a hidden calendar, so that all but the last kind can hold.
 */
public final class NetworkRun {

    private static final int EVENTS = 10_000;
    private static final int CONSTRAINTS = 50_000;
    private static final int DATED = 5_000;
    private static final int ONES = 2_000;
    private static final int RUNS = 7;
    private static final int DAYS = 3_650;
    private static final Ground GROUND = new Ground(
            "o1", Optional.empty(), new Evidence(new DocumentId("d1"), Span.of(0, 1), new Extractor("bench", "1")));

    private final Random random = new Random(7);
    private final double[] when = random.doubles(EVENTS).map(d -> d * DAYS).toArray();

    private NetworkRun() {}

    /** Prints a line a figure: medians, the worst beside them. */
    public static void main(String[] args) {
        var run = new NetworkRun();
        List<Constraint> all = run.constraints();
        var whole = new double[RUNS];
        Network network = new Network();
        for (int i = 0; i < RUNS; i++) {
            network = new Network();
            long begin = System.nanoTime();
            network.addAll(all);
            whole[i] = millis(begin);
        }
        print("propagate " + network.size() + " constraints, first in a fresh process", new double[] {whole[0]});
        print("the same, warm", Arrays.copyOfRange(whole, 2, RUNS));
        var add = new double[ONES];
        var date = new double[ONES];
        var remove = new double[ONES];
        var refuse = new double[ONES];
        for (int i = 0; i < ONES; i++) {
            Constraint more = run.order("more" + i);
            long begin = System.nanoTime();
            network.add(more);
            add[i] = millis(begin);
            begin = System.nanoTime();
            network.remove(more.id());
            remove[i] = millis(begin);
            Constraint against = Constraint.before("against" + i, more.from(), more.to(), GROUND);
            network.add(more);
            begin = System.nanoTime();
            network.add(against);
            refuse[i] = millis(begin);
            network.remove(against.id());
            network.remove(more.id());
        }
        for (int i = 0; i < ONES; i++) {
            int e = run.random.nextInt(EVENTS);
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays((long) run.when[e]);
            long begin = System.nanoTime();
            network.add(Constraint.until("day" + i, Endpoint.end("e" + e), day, GROUND));
            date[i] = millis(begin);
        }
        print("add one order", add);
        print("add one date that tightens others", date);
        print("remove one", remove);
        print("refuse one that contradicts, with its cycle", refuse);
    }

    /** Some dates, then orders between events that lie near each other, as reports tell them, and some between far ones. */
    private List<Constraint> constraints() {
        var all = new ArrayList<Constraint>();
        for (int i = 0; i < DATED; i += 2) {
            int e = random.nextInt(EVENTS);
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays((long) when[e]);
            all.add(Constraint.from("from" + i, Endpoint.begin("e" + e), day.minusDays(random.nextInt(3)), GROUND));
            all.add(Constraint.until("until" + i, Endpoint.end("e" + e), day.plusDays(random.nextInt(3)), GROUND));
        }
        while (all.size() < CONSTRAINTS) {
            all.add(order("order" + all.size()));
        }
        return all;
    }

    private Constraint order(String id) {
        int a = random.nextInt(EVENTS);
        int b = random.nextInt(EVENTS);
        for (int tries = 0; a == b || tries < 200 && Math.abs(when[a] - when[b]) > 30; tries++) {
            b = random.nextInt(EVENTS);
        }
        int first = when[a] < when[b] ? a : b;
        return Constraint.before(id, Endpoint.end("e" + first), Endpoint.begin("e" + (first == a ? b : a)), GROUND);
    }

    private static double millis(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    private static void print(String what, double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s: %.3f ms, 99 in 100 within %.3f ms, at most %.3f ms%n",
                what,
                sorted[sorted.length / 2],
                sorted[(int) Math.ceil(sorted.length * 0.99) - 1],
                sorted[sorted.length - 1]);
    }
}
