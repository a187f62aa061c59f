package org.hearsay.bench.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearsay.Dossier;
import org.hearsay.pipeline.Reconciling;
import org.hearsay.search.Hit;
import org.hearsay.search.HitKind;
import org.hearsay.search.NameMatch;
import org.hearsay.search.Question;
import org.hearsay.store.DossierStore;
import org.hearsay.store.Snapshot;

/**
 * What gathering and looking up cost by the size of the pile, in one process: {@code FOLDER REPORTS...}, piles of
 * {@link ShortReports} from the smallest to the largest. The smallest is read twice, the first time to warm up.
 */
public final class GatherRun {

    private static final int ASKED = 20;

    private final Path work;

    private GatherRun(Path work) {
        this.work = work;
    }

    /** Prints a table a pile, then what a report costs in the largest against the smallest. */
    public static void main(String[] args) throws IOException {
        var run = new GatherRun(Path.of(args[0]));
        List<Integer> sizes =
                Stream.of(args).skip(1).map(Integer::valueOf).sorted().toList();
        run.measure(sizes.getFirst());
        Map<String, Double> first = Map.of();
        for (int size : sizes) {
            Map<String, Double> seconds = run.measure(size);
            System.out.printf("== %,d reports%n", size);
            seconds.forEach((what, took) -> System.out.printf("%-36s %9.3f s%n", what, took));
            if (first.isEmpty()) {
                first = seconds;
            } else {
                ratios(sizes.getFirst(), size, first, seconds);
            }
        }
        System.out.println(SpeedRun.peak());
    }

    private static void ratios(int small, int large, Map<String, Double> few, Map<String, Double> many) {
        many.forEach((what, took) -> {
            boolean whole = what.startsWith("1") || what.startsWith("2");
            double ratio = took / few.getOrDefault(what, took) / (whole ? (double) large / small : 1);
            System.out.printf("%-36s %9.2f times%s%n", what, ratio, whole ? " a report" : "");
        });
    }

    private Map<String, Double> measure(int size) throws IOException {
        Path pile = work.resolve("pile-" + size);
        Path folder = work.resolve("dossier-" + size);
        SpeedRun.delete(pile);
        SpeedRun.delete(folder);
        ShortReports.main(new String[] {pile.toString(), "" + size});
        var seconds = new TreeMap<String, Double>();
        try (Dossier dossier = Dossier.open(folder)) {
            time(seconds, "1 read and gathered", () -> dossier.read(List.of(pile)));
            time(seconds, "2 gathered alone", () -> gather(folder));
            Files.writeString(pile.resolve("z.txt"), new ShortReports(size).report(2), StandardCharsets.UTF_8);
            time(seconds, "3 one report more", () -> dossier.read(List.of(pile)));
            List<Hit> events = dossier.search(new Question("gunmen", Optional.of(HitKind.EVENT), 0, ASKED))
                    .hits();
            List<NameMatch> people = dossier.findNames(new ShortReports(size).surname(0));
            time(
                    seconds,
                    "4 an event by id",
                    () -> events.stream().map(h -> dossier.findAccounts(h.id())).toList());
            time(
                    seconds,
                    "5 somebody by id",
                    () -> people.stream()
                            .limit(ASKED)
                            .map(m -> dossier.findPortrait(m.entity()))
                            .toList());
            time(seconds, "6 affairs by words", () -> dossier.findAffairs("gunmen market"));
            time(
                    seconds,
                    "7 an affair by id",
                    () -> events.stream().map(h -> dossier.findAffair(h.id())).toList());
            time(seconds, "8 a question", () -> dossier.ask("How many people were killed at the market?", 10));
            shared(seconds, "4 an event by id", events.size());
            shared(seconds, "5 somebody by id", Math.min(ASKED, people.size()));
            shared(seconds, "7 an affair by id", events.size());
        }
        return seconds;
    }

    private static Object gather(Path folder) {
        try (Snapshot snapshot = DossierStore.open(folder).snapshot();
                var extractions = snapshot.newest()) {
            return Reconciling.rules().reconcile(extractions, snapshot.copies());
        }
    }

    private static void time(Map<String, Double> seconds, String what, Supplier<Object> work) {
        long begin = System.nanoTime();
        Object answer = work.get();
        seconds.put(what, (System.nanoTime() - begin) / 1e9);
        Objects.requireNonNull(answer);
    }

    private static void shared(Map<String, Double> seconds, String what, int times) {
        seconds.computeIfPresent(what, (w, all) -> all / Math.max(1, times));
    }
}
