package org.hearsay.bench.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.bench.process.Running;

/**
 * Reads piles by the command, kills it with all its processes at moments spread over its whole run, reads again and compares:
 * {@code WORK HEARSAY KILLS KIND...}. The moments are drawn by a fixed seed; how long a run takes is measured on the way.
 */
public final class KillRun {

    private static final long SEED = 20_261_130;
    private static final int REPORTS = 20;
    private static final int IN_A_CONTAINER = 3;
    private static final int TWICE = 5;
    private static final int COMMAND_ALONE = 7;
    private static final long ORPHANS_MILLIS = 10_000;

    private final Bed bed;
    private final Random random = new Random(SEED);
    private final Map<Phase, Integer> phases = new EnumMap<>(Phase.class);
    private final List<String> faults = new ArrayList<>();
    private int kills;
    private int same;

    private KillRun(Bed bed) {
        this.bed = bed;
    }

    /** Prints a line for each fault, then the figures of each kind. Ends with 1 where there was a fault. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path work = Path.of(args[0]).toAbsolutePath();
        int rounds = Integer.parseInt(args[2]);
        boolean whole = true;
        for (String kind : List.of(args).subList(3, args.length)) {
            Path own = work.resolve(kind);
            Bed.empty(own);
            var bed = new Bed(own, Path.of(args[1]).toAbsolutePath());
            var run = new KillRun(bed);
            // The second day begins with what the first has left.
            List<Scene> scenes =
                    kind.equals("editions") ? Scene.ofEditions(own, REPORTS) : Scene.ofContainers(own, IN_A_CONTAINER);
            whole &= run.run(kind, scenes, rounds);
        }
        System.exit(whole ? 0 : 1);
    }

    private boolean run(String kind, List<Scene> scenes, int rounds) throws IOException, InterruptedException {
        List<Undisturbed> whole = new ArrayList<>();
        for (Scene scene : scenes) {
            whole.add(bed.readWhole(scene));
        }
        List<Integer> shares = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            shares.add(i);
        }
        Collections.shuffle(shares, random);
        for (int i = 0; i < rounds; i++) {
            round(whole.get(i % whole.size()), i, (shares.get(i) + random.nextDouble()) / rounds);
            if (i % 20 == 19) {
                System.out.printf("%s: %d of %d rounds, %d the same%n", kind, i + 1, rounds, same);
            }
        }
        System.out.printf("== %s: %d rounds, %d kills, the same export after %d%n", kind, rounds, kills, same);
        phases.forEach((phase, times) -> System.out.printf("   killed %-34s %4d%n", phase.words(), times));
        whole.forEach(u -> System.out.println("   " + u));
        faults.forEach(f -> System.out.println("   " + f));
        return faults.isEmpty();
    }

    private void round(Undisturbed whole, int number, double share) throws IOException, InterruptedException {
        String moment = "%s, round %d, killed at %.3f".formatted(whole.scene().name(), number, share);
        boolean commandAlone = number % COMMAND_ALONE == COMMAND_ALONE - 1;
        do {
            bed.prepare(whole.scene());
        } while (!kill(whole, share, commandAlone, moment));
        phases.merge(bed.phase(whole), 1, Integer::sum);
        if (number % TWICE == TWICE - 1) {
            double again = random.nextDouble();
            moment += " and again at %.3f".formatted(again);
            kill(whole, again, false, moment);
        }
        List<String> wrong = bed.readAgain(whole);
        if (wrong.isEmpty()) {
            same++;
        }
        for (String fault : wrong) {
            tell(moment + ": " + fault);
        }
    }

    private void tell(String fault) {
        faults.add(fault);
        System.out.println(fault);
    }

    /** Whether it was killed before it had ended by itself; where it had, what is taken for its work was too much. */
    private boolean kill(Undisturbed whole, double share, boolean commandAlone, String moment)
            throws IOException, InterruptedException {
        Running running = bed.start(whole.scene());
        if (!running.awaitWork(share * whole.work())) {
            running.exit();
            whole.took(running.work());
            return false;
        }
        if (commandAlone) {
            running.killCommand();
        } else {
            running.kill();
        }
        kills++;
        long survivors = running.survivors(ORPHANS_MILLIS);
        if (survivors > 0) {
            tell("%s: %d processes live on".formatted(moment, survivors));
            running.kill();
        }
        return true;
    }

    /** The lines in which two texts first differ. */
    static String difference(Path expected, Path found) throws IOException {
        try (Stream<String> e = Files.lines(expected);
                Stream<String> f = Files.lines(found)) {
            var left = e.iterator();
            var right = f.iterator();
            int line = 1;
            while (left.hasNext() && right.hasNext()) {
                String a = left.next();
                String b = right.next();
                if (!a.equals(b)) {
                    return "line %d:%n      %s%n      %s".formatted(line, cut(a), cut(b));
                }
                line++;
            }
            return "one ends at line " + line;
        }
    }

    private static String cut(String line) {
        return line.substring(0, Math.min(300, line.length()));
    }
}
