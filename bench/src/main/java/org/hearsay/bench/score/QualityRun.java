package org.hearsay.bench.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.bench.score.Scorer.Share;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.pipeline.Reconciling;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Scores the sample dossier against its gold, the reports that do not agree with themselves, and those written blind, and compares with {@code quality.yml}, where each
 * figure has an expected score and a tolerance: {@code [--misses]}. Exits with 1 where a figure is below what is expected.
 */
public final class QualityRun {

    /** What a figure should be, in per cent. */
    public record Expected(double score, double tolerance) {}

    /** The half of the reports written blind whose misses may be looked at. */
    private static final String WORK = "blind work";

    private static final String KEPT = "blind kept";

    private QualityRun() {}

    /** Prints a line a figure. */
    public static void main(String[] args) throws IOException {
        Path root = Path.of("").toAbsolutePath();
        Scorer scorer = scorer(root.resolve("samples"));
        Map<String, Share> shares = scorer.score();
        shares.putAll(InconsistencyRun.score(root.resolve("bench/inconsistencies")));
        for (String apart : List.of("seen", "held")) {
            InconsistencyRun.score(root.resolve("bench/inconsistencies-" + apart))
                    .forEach((name, share) -> shares.put(name + ", " + apart, share));
        }
        Map<String, Scorer> blind = blind(root.resolve("bench/blind"));
        shares.putAll(blindShares(blind));
        Map<String, Expected> expected = expected(root.resolve("bench/quality.yml"));
        expected.putAll(expected(root.resolve("bench/quality.yml"), "blind"));
        boolean good = true;
        for (Map.Entry<String, Share> e : shares.entrySet()) {
            Expected want = expected.get(e.getKey());
            boolean ok = want == null || e.getValue().percent() >= want.score() - want.tolerance();
            good &= ok;
            System.out.printf(
                    "%6.1f %%  %4d of %-4d %s%s%n",
                    e.getValue().percent(),
                    e.getValue().good(),
                    e.getValue().all(),
                    e.getKey(),
                    ok ? "" : "  below " + want);
        }
        if (List.of(args).contains("--misses")) {
            scorer.misses().forEach(m -> System.out.println("  " + m));
            // never those of the half that is kept
            blind.forEach((half, scored) -> {
                if (half.equals(WORK)) {
                    scored.misses().forEach(m -> System.out.println("  " + half + ": " + m));
                }
            });
        }
        System.exit(good ? 0 : 1);
    }

    /** Reads the samples as the product does and makes them ready to score. */
    static Scorer scorer(Path samples) {
        List<Extraction> extractions = ScoreExport.read(samples.resolve("reports"));
        return new Scorer(
                extractions,
                Reconciling.rules().reconcile(extractions.stream()),
                Gold.read(samples.resolve("gold.json")));
    }

    /** Reads the reports written blind and makes both halves ready to score. */
    static Map<String, Scorer> blind(Path folder) {
        List<Extraction> extractions = ScoreExport.read(folder.resolve("reports"));
        Reconciliation reconciliation = Reconciling.rules().reconcile(extractions.stream());
        return Map.of(
                WORK,
                new Scorer(extractions, reconciliation, Gold.read(folder.resolve("gold-work.json"))),
                KEPT,
                new Scorer(extractions, reconciliation, Gold.read(folder.resolve("gold-kept.json"))));
    }

    /** The figures of both halves, each with the name of its half before it. */
    static Map<String, Share> blindShares(Map<String, Scorer> blind) {
        Map<String, Share> shares = new LinkedHashMap<>();
        new TreeMap<>(blind)
                .forEach((half, scorer) ->
                        scorer.score().forEach((name, share) -> shares.put(half + ": " + name, share)));
        return shares;
    }

    /** Figure to expected score and tolerance. */
    static Map<String, Expected> expected(Path yaml) throws IOException {
        return expected(yaml, "figures");
    }

    /** Figure to expected score and tolerance, of one part of the file. */
    public static Map<String, Expected> expected(Path yaml, String part) throws IOException {
        Object read = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(yaml));
        return read instanceof Map<?, ?> all ? expected(all, part) : Map.of();
    }

    /** The same of one corpus of several. */
    public static Map<String, Expected> expected(Map<?, ?> corpus) {
        return expected(corpus, "figures");
    }

    private static Map<String, Expected> expected(Map<?, ?> all, String part) {
        Map<String, Expected> expected = new LinkedHashMap<>();
        if (all.get(part) instanceof Map<?, ?> figures) {
            figures.forEach((figure, value) -> {
                if (value instanceof Map<?, ?> v
                        && v.get("expected") instanceof Number e
                        && v.get("tolerance") instanceof Number t) {
                    expected.put(String.valueOf(figure), new Expected(e.doubleValue(), t.doubleValue()));
                }
            });
        }
        return expected;
    }
}
