package org.hearsay.bench.join;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.event.EventResolver;
import org.hearsay.event.PairModel;
import org.hearsay.model.EncoderModel;
import org.hearsay.pipeline.DocumentReading;

/**
 * Scores how marked mentions of several reports are joined, and makes the weights of the scorer: {@code SHARED [--dev] [--own]
 * [--fit WEIGHTS]}, as {@link JoinRun} does inside reports. Two or three topics or events lie in one pile, so that what is alike
 * and not the same is met.
 */
public final class AcrossRun {

    private static final double[] LINES = {0.4, 0.5, 0.6};

    private AcrossRun() {}

    /** Prints the figures. */
    public static void main(String[] args) throws IOException {
        Path shared = Path.of(args[0]);
        List<String> wanted = List.of(args);
        try (EncoderModel model = EncoderModel.find()) {
            var texts = new JoinTexts(DocumentReading.of(model));
            if (wanted.contains("--dev")) {
                print(
                        piles(texts.ecb(shared.resolve("data/ecbplus"), true), 2),
                        c -> PairModel.english(PairModel.Kind.TELLINGS));
                return;
            }
            if (wanted.contains("--own")) {
                print(piles(JoinRun.own(texts), 6), c -> PairModel.english(PairModel.Kind.TELLINGS));
                return;
            }
            List<JoinCase> piles = teaching(texts, shared);
            int fit = wanted.indexOf("--fit");
            if (fit >= 0) {
                new AcrossFit(piles).run(LINES, AcrossRun::print, Path.of(args[fit + 1]));
            } else {
                print(piles, c -> PairModel.english(PairModel.Kind.TELLINGS));
            }
        }
    }

    private static List<JoinCase> teaching(JoinTexts texts, Path shared) throws IOException {
        Path eval = shared.resolve("eval");
        var all = new ArrayList<>(piles(texts.ecb(shared.resolve("data/ecbplus"), false), 2));
        all.addAll(piles(texts.gvc(shared.resolve("data/gvc/dev.jsonl.gz")), 8));
        all.addAll(piles(
                texts.events("work events", eval.resolve("work/reports"), JoinRun.golds(eval.resolve("work/gold"))),
                2));
        all.addAll(piles(texts.affairs("affairs", JoinRun.filesIn(JoinRun.AFFAIRS)), 6));
        all.addAll(
                piles(texts.events("older events", eval.resolve("reports"), JoinRun.golds(eval.resolve("gold"))), 2));
        return all;
    }

    /** The texts of so many groups together. */
    private static List<JoinCase> piles(List<JoinText> texts, int groups) {
        List<String> names =
                texts.stream().map(JoinText::group).distinct().sorted().toList();
        return texts.stream()
                .collect(Collectors.groupingBy(
                        t -> names.indexOf(t.group()) / groups, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(JoinCase::of)
                .toList();
    }

    private static void print(List<JoinCase> piles, Function<JoinCase, PairModel> models) {
        JoinFit.byCorpus(piles).forEach((corpus, some) -> {
            var figures = new JoinFigures();
            some.forEach(pile -> figures.addAcross(
                    pile, EventResolver.byWindow(PairModel.english(PairModel.Kind.MENTIONS), models.apply(pile))));
            System.out.println("  " + corpus + ": " + figures);
        });
    }
}
