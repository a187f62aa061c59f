package org.hearsay.bench.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.claim.AttributionModel;
import org.hearsay.claim.Claim;
import org.hearsay.claim.ClaimExtractor;
import org.hearsay.claim.ClaimWeights;
import org.hearsay.claim.SourceModel;
import org.hearsay.mention.Mentions;
import org.hearsay.model.EncoderModel;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.pipeline.DocumentReading;

/**
 * Scores the product's claims on texts whose attributions somebody listed, and makes the weights of its scorer:
 * {@code SHARED [--misses] [--fit WEIGHTS]}. With {@code --fit} each text is scored by what the others teach, whole articles
 * and events left out, then all teach together.
 */
public final class ClaimRun {

    private final DocumentReading reading;
    private final LayerReader layers;

    private ClaimRun(EncoderModel model) {
        this.reading = DocumentReading.of(model);
        this.layers = reading.layers();
    }

    /** Prints the figures. */
    public static void main(String[] args) throws IOException {
        Map<String, List<ClaimText>> texts = texts(Path.of(args[0]));
        try (EncoderModel model = EncoderModel.find()) {
            var run = new ClaimRun(model);
            int fit = List.of(args).indexOf("--fit");
            int sources = List.of(args).indexOf("--fit-sources");
            if (fit >= 0) {
                run.fit(texts, Path.of(args[fit + 1]), List.of(args).contains("--misses"));
            } else if (sources >= 0) {
                run.fitSources(texts, Path.of(args[sources + 1]));
            } else {
                texts.forEach((name, all) -> run.score(name, all, List.of(args).contains("--misses")));
            }
        }
    }

    private static Map<String, List<ClaimText>> texts(Path shared) throws IOException {
        Map<String, List<ClaimText>> texts = new LinkedHashMap<>();
        texts.put("PolNeAR dev", ClaimTexts.polnear(shared.resolve("data/polnear/dev")));
        Path eval = shared.resolve("eval");
        texts.put("work events", ClaimTexts.events(eval.resolve("work/reports"), golds(eval.resolve("work/gold"))));
        texts.put("older events", ClaimTexts.events(eval.resolve("reports"), golds(eval.resolve("gold"))));
        Path blind = Path.of("bench/blind");
        texts.put("blind work", ClaimTexts.events(blind.resolve("reports"), List.of(blind.resolve("gold-work.json"))));
        texts.put("own reports", ClaimTexts.reports(Path.of("target/claims/train")));
        Path own = Path.of("training/corpus/nested/build");
        texts.put("own dev", ClaimTexts.nested(own.resolve("dev.jsonl")));
        texts.put("own held", ClaimTexts.nested(own.resolve("held.jsonl")));
        return texts;
    }

    private static List<Path> golds(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> !f.getFileName().toString().startsWith("00"))
                    .sorted()
                    .toList();
        }
    }

    private void score(String name, List<ClaimText> texts, boolean misses) {
        List<List<Claim>> claims = texts.parallelStream()
                .map(this::read)
                .map(read -> claims(read, reading.claims()))
                .toList();
        print(name, texts, claims, misses);
    }

    private static void print(String name, List<ClaimText> texts, List<List<Claim>> claims, boolean misses) {
        var figures = new ClaimFigures();
        for (int i = 0; i < texts.size(); i++) {
            figures.add(texts.get(i), claims.get(i));
        }
        figures.shares()
                .forEach((figure, share) -> System.out.printf(
                        "%6.1f %%  %4d of %-4d %s: %s%n", share.percent(), share.good(), share.all(), name, figure));
        if (misses) {
            figures.misses().forEach(m -> System.out.println("  " + m));
        }
    }

    private record Read(ClaimText text, Layers layers, Mentions mentions) {}

    private Read read(ClaimText text) {
        Layers words = layers.read(text.document());
        return new Read(text, words, reading.mentions().find(text.document(), words));
    }

    /** The same texts as they are read where there is no model. */
    private List<Read> alone(List<Read> read) {
        LayerReader words = LayerReader.openNlp();
        return read.stream()
                .map(r -> {
                    Layers layers = words.read(r.text().document());
                    return new Read(
                            r.text(), layers, reading.mentions().find(r.text().document(), layers));
                })
                .toList();
    }

    private static List<Claim> claims(Read read, ClaimExtractor extractor) {
        return extractor
                .extract(read.text().document(), read.layers(), read.mentions())
                .claims();
    }

    private void fit(Map<String, List<ClaimText>> texts, Path to, boolean misses) throws IOException {
        List<Read> read = texts.values().parallelStream()
                .flatMap(List::stream)
                .map(this::read)
                .toList();
        var fit = new ClaimFit();
        for (Read one : read) {
            fit.add(
                    one.text(),
                    reading.claims().candidates(one.text().document(), one.layers(), one.mentions()),
                    one.mentions());
        }
        List<Read> without = alone(read);
        for (Read one : without) {
            fit.learn(
                    one.text(),
                    reading.claims().candidates(one.text().document(), one.layers(), one.mentions()),
                    one.mentions());
        }
        List<AttributionModel> leftOut = fit.folds();
        texts.forEach((name, some) -> {
            List<List<Claim>> claims = read.stream()
                    .filter(r -> some.contains(r.text()))
                    .map(r -> claims(
                            r,
                            ClaimExtractor.rules(ClaimWeights.english().with(leftOut.get(ClaimFit.foldOf(r.text()))))))
                    .toList();
            print(name + ", left out", some, claims, misses);
            List<List<Claim>> rules = without.stream()
                    .filter(r -> some.contains(r.text()))
                    .map(r -> claims(
                            r,
                            ClaimExtractor.rules(ClaimWeights.english().with(leftOut.get(ClaimFit.foldOf(r.text()))))))
                    .toList();
            print(name + ", left out, without a model", some, rules, false);
        });
        fit.write(to);
    }

    /** Fits what judges sources, on claims as attributions that have not seen their text give them. */
    private void fitSources(Map<String, List<ClaimText>> texts, Path to) throws IOException {
        List<Read> read = texts.values().parallelStream()
                .flatMap(List::stream)
                .map(this::read)
                .toList();
        var fit = new ClaimFit();
        List<Read> all = Stream.concat(read.stream(), alone(read).stream()).toList();
        for (Read one : all) {
            fit.add(
                    one.text(),
                    reading.claims().candidates(one.text().document(), one.layers(), one.mentions()),
                    one.mentions());
        }
        List<AttributionModel> leftOut = fit.models();
        var sources = new SourceFit();
        for (Read one : all) {
            var asked = new SourceFit.Recorder(one.text(), SourceModel.english());
            AttributionModel unseen = leftOut.get(ClaimFit.foldOf(one.text()));
            List<Claim> claims = claims(
                    one,
                    ClaimExtractor.rules(ClaimWeights.english().with(unseen).with(asked)));
            sources.add(one.text(), asked, claims);
        }
        sources.write(to, leftOut.size());
    }
}
