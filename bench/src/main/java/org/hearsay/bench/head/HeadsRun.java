package org.hearsay.bench.head;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.bench.score.Figure;
import org.hearsay.bench.score.QualityRun;
import org.hearsay.bench.score.QualityRun.Expected;
import org.hearsay.model.Encoder;
import org.hearsay.model.EncoderModel;
import org.hearsay.model.LayerReader;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Scores each head of the encoder on the corpora that {@code bench/heads.yml} names, against the score that it expects:
 * {@code DATA [CORPUS]…}. A corpus that is not there is left out with a word. Exits with 1 where a figure is too low.
 */
public final class HeadsRun {

    /** Scores one corpus. */
    private interface Corpus {
        void score(Path path, Encoder encoder, Map<String, Figure> figures) throws IOException;
    }

    private HeadsRun() {}

    /** Prints a line a figure. */
    public static void main(String[] args) throws IOException {
        Path root = Path.of("").toAbsolutePath();
        List<String> wanted = List.of(args).subList(1, args.length);
        boolean good = true;
        try (EncoderModel model = EncoderModel.find()) {
            model.issues().forEach(i -> System.out.println(i.message()));
            Optional<Encoder> encoder = model.encoder();
            if (encoder.isEmpty()) {
                System.out.println("There is no model to score.");
                System.exit(model.issues().isEmpty() ? 0 : 1);
            }
            System.out.println("model " + encoder.orElseThrow().version());
            for (Map.Entry<?, ?> entry :
                    corpora(root.resolve("bench/heads.yml")).entrySet()) {
                String name = String.valueOf(entry.getKey());
                if (entry.getValue() instanceof Map<?, ?> corpus && (wanted.isEmpty() || wanted.contains(name))) {
                    Path path = place(root, Path.of(args[0]), String.valueOf(corpus.get("path")));
                    good &= score(name, path, corpus, encoder.orElseThrow());
                }
            }
        }
        System.exit(good ? 0 : 1);
    }

    /** Where a corpus stands: in this checkout or in the data. */
    public static Path place(Path root, Path data, String path) {
        return path.startsWith("training/") ? root.resolve(path) : data.resolve(path);
    }

    private static boolean score(String name, Path path, Map<?, ?> corpus, Encoder encoder) throws IOException {
        System.out.println("== " + name);
        if (!Files.exists(path)) {
            System.out.println("left out: " + path + " is not there");
            return true;
        }
        Map<String, Figure> figures = new LinkedHashMap<>();
        long begin = System.nanoTime();
        reader(String.valueOf(corpus.get("format"))).score(path, encoder, figures);
        Map<String, Expected> expected = QualityRun.expected(corpus);
        boolean good = print(figures, expected);
        System.out.printf("        in %.0f s%n", (System.nanoTime() - begin) / 1e9);
        return good;
    }

    /** Prints a line a figure; whether each is as high as expected, where anything is. */
    public static boolean print(Map<String, Figure> figures, Map<String, Expected> expected) {
        boolean good = true;
        for (Map.Entry<String, Figure> e : figures.entrySet()) {
            Expected want = expected.get(e.getKey());
            boolean ok = want == null || e.getValue().percent() >= want.score() - want.tolerance();
            good &= ok;
            System.out.printf(
                    "%6.1f  %s: %s%s%n", e.getValue().percent(), e.getKey(), e.getValue(), ok ? "" : "  below " + want);
        }
        return good;
    }

    private static Corpus reader(String format) {
        return switch (format) {
            case "polnear" ->
                (path, encoder, figures) -> AttributionCorpora.polnear(path, LayerReader.openNlp(), encoder, figures);
            case "conll" -> TaggedCorpora::names;
            case "conllu" -> TaggedCorpora::syntax;
            case "conllu, a sentence a document" -> TaggedCorpora::shortSyntax;
            case "ecb" -> EventCorpora::triggers;
            case "nested" ->
                (path, encoder, figures) -> NestedCorpus.chains(path, LayerReader.openNlp(), encoder, figures);
            default -> throw new IllegalArgumentException("no corpus has the format " + format);
        };
    }

    private static Map<?, ?> corpora(Path yaml) throws IOException {
        Object read = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(yaml));
        return read instanceof Map<?, ?> all && all.get("corpora") instanceof Map<?, ?> corpora ? corpora : Map.of();
    }
}
