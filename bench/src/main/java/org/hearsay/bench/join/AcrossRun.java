package org.hearsay.bench.join;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.event.Event;
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
                print(piles(texts.ecb(shared.resolve("data/ecbplus"), true), 2), AcrossRun::shipped);
                return;
            }
            if (wanted.contains("--own")) {
                print(piles(JoinRun.own(texts), 6), AcrossRun::shipped);
                return;
            }
            List<JoinCase> piles = teaching(texts, shared);
            int fit = wanted.indexOf("--fit");
            if (fit >= 0) {
                List<JoinCase> single = JoinRun.cases(JoinRun.tellings(texts));
                new AcrossFit(piles, single).run(LINES, AcrossRun::print, Path.of(args[fit + 1]));
            } else {
                print(piles, AcrossRun::shipped);
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

    private static EventResolver shipped(JoinCase pile) {
        return EventResolver.byWindow(
                PairModel.english(PairModel.Kind.MENTIONS), PairModel.english(PairModel.Kind.TELLINGS));
    }

    private static void print(List<JoinCase> piles, Function<JoinCase, EventResolver> resolvers) {
        JoinFit.byCorpus(piles).forEach((corpus, some) -> {
            var inside = new JoinFigures();
            var across = new JoinFigures();
            some.forEach(pile -> {
                List<Event> made = resolvers.apply(pile).resolve(pile.told(), pile.stories());
                across.addAcross(pile, made);
                inside.addInside(pile, made);
            });
            System.out.println("  " + corpus + ": " + across);
            System.out.println("  " + corpus + ", of one report each: " + inside);
        });
    }
}
