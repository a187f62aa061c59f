package org.hearsay.bench.join;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.event.EventResolver;
import org.hearsay.event.PairModel;
import org.hearsay.model.EncoderModel;
import org.hearsay.pipeline.DocumentReading;

/**
 * Scores how marked mentions are joined inside a report, beside what the same words give, and makes the weights of the
 * scorer: {@code SHARED [--dev] [--own] [--fit WEIGHTS]}. With {@code --fit} each text is scored by what the others teach, whole
 * topics and events left out, then all teach together; ECB+'s dev topics are read with {@code --dev} alone and never teach.
 */
public final class JoinRun {

    /** The project's own reports with every telling marked, as reports and gold: what no head of the encoder learns from. */
    public static final Path TELLINGS = Path.of("target/tellings");

    /** The project's own affairs, what happens in them marked in all their reports. */
    static final Path AFFAIRS = Path.of("training/corpus/affairs");

    /** Such affairs that teach nothing; of these only totals are looked at. */
    static final Path KEPT = Path.of("bench/affairs");

    private static final double[] LINES = {0.4, 0.5, 0.6};

    private JoinRun() {}

    /** Prints the figures. */
    public static void main(String[] args) throws IOException {
        Path shared = Path.of(args[0]);
        List<String> wanted = List.of(args);
        try (EncoderModel model = EncoderModel.find()) {
            var texts = new JoinTexts(DocumentReading.of(model));
            if (wanted.contains("--dev")) {
                print(
                        "ECB+ dev topics",
                        cases(texts.ecb(shared.resolve("data/ecbplus"), true)),
                        c -> PairModel.english(PairModel.Kind.MENTIONS));
            }
            if (wanted.contains("--own")) {
                print(cases(own(texts)), c -> PairModel.english(PairModel.Kind.MENTIONS));
                return;
            }
            int fit = wanted.indexOf("--fit");
            if (fit >= 0) {
                List<JoinCase> cases = teaching(texts, shared);
                new JoinFit(cases).run(LINES, JoinRun::print, Path.of(args[fit + 1]));
            } else if (!wanted.contains("--dev")) {
                print(teaching(texts, shared), c -> PairModel.english(PairModel.Kind.MENTIONS));
            }
        }
    }

    /** The cases that teach. */
    static List<JoinCase> teaching(JoinTexts texts, Path shared) throws IOException {
        Path eval = shared.resolve("eval");
        var all = new ArrayList<>(cases(texts.ecb(shared.resolve("data/ecbplus"), false)));
        all.addAll(cases(texts.gvc(shared.resolve("data/gvc/dev.jsonl.gz"))));
        all.addAll(cases(texts.events("work events", eval.resolve("work/reports"), golds(eval.resolve("work/gold")))));
        all.addAll(cases(tellings(texts)));
        all.addAll(cases(texts.affairs("affairs", filesIn(AFFAIRS))));
        all.addAll(cases(texts.events("older events", eval.resolve("reports"), golds(eval.resolve("gold")))));
        return all;
    }

    /** Our own reports with every telling marked. */
    static List<JoinText> tellings(JoinTexts texts) throws IOException {
        return texts.events("tellings", TELLINGS.resolve("reports"), golds(TELLINGS.resolve("gold")));
    }

    /** The texts of each group together. */
    static List<JoinCase> cases(List<JoinText> texts) {
        return texts.stream()
                .collect(Collectors.groupingBy(JoinText::group, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(JoinCase::of)
                .toList();
    }

    public static List<Path> golds(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> !f.getFileName().toString().startsWith("00"))
                    .sorted()
                    .toList();
        }
    }

    /** The texts of the own affairs: those that teach and those that do not. */
    static List<JoinText> own(JoinTexts texts) throws IOException {
        return Stream.concat(
                        texts.affairs("affairs", filesIn(AFFAIRS)).stream(),
                        texts.affairs("kept affairs", filesIn(KEPT)).stream())
                .toList();
    }

    /** The texts of a folder. */
    static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static void print(List<JoinCase> cases, Function<JoinCase, PairModel> models) {
        JoinFit.byCorpus(cases).forEach((corpus, some) -> print(corpus, some, models));
    }

    private static void print(String corpus, List<JoinCase> cases, Function<JoinCase, PairModel> models) {
        var lemma = new JoinFigures();
        var product = new JoinFigures();
        for (JoinCase one : cases) {
            lemma.addLemmas(one);
            product.add(one, EventResolver.byWindow(models.apply(one), PairModel.english(PairModel.Kind.TELLINGS)));
        }
        System.out.println("  " + corpus + ", same lemma: " + lemma);
        System.out.println("  " + corpus + ", product:    " + product);
    }
}
