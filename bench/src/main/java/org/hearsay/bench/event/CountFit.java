package org.hearsay.bench.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.bench.corpus.CorpusText;
import org.hearsay.bench.learning.Logistic;
import org.hearsay.bench.learning.Logistic.Example;
import org.hearsay.bench.learning.WeightFile;
import org.hearsay.event.EventKind;
import org.hearsay.event.Toll.What;
import org.hearsay.event.internal.RuleEventExtractor;
import org.hearsay.event.internal.count.CountFinder;
import org.hearsay.event.internal.count.CountModel;
import org.hearsay.event.internal.count.CountPhrase;
import org.hearsay.event.internal.count.CountSigns;
import org.hearsay.event.internal.slot.Happening;
import org.hearsay.extraction.Extraction;
import org.hearsay.model.EncoderModel;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.model.Sense;
import org.hearsay.model.SenseWeights;
import org.hearsay.model.Sentence;
import org.hearsay.pipeline.DocumentReading;
import org.hearsay.text.Span;

/** Fits the weights by which numbers are told as counts, on reports whose counts are marked, read with and without a model; reports are left out in turn. */
final class CountFit {

    private static final double PENALTY = 1;
    private static final int ROUNDS = 16;
    private static final int LEAST = 3;
    private static final RuleEventExtractor EXTRACTOR = new RuleEventExtractor();
    private static final int FOLDS = 6;
    /** So many of those told of one sort must be right on reports left out whose marks are complete; these were written to be hard. */
    private static final double RIGHT = 0.88;
    /** Reports whose every count is marked count so much more than tellings, which leave many out. */
    private static final double COMPLETE = 4;

    private static final double[] LINES = {0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9};

    /**
     * A number.
     *
     * @param gold what it counts, where it counts something
     * @param text that it stands in
     */
    private record Case(
            List<String> signs,
            List<Optional<Sense>> senses,
            Set<What> open,
            Optional<What> gold,
            CountText text,
            boolean modelled) {

        boolean isComplete() {
            return text.asked().size() == What.values().length;
        }
    }

    private final List<List<Case>> reports = new ArrayList<>();

    CountFit(List<CountText> texts, EncoderModel model) {
        DocumentReading with = DocumentReading.of(model);
        DocumentReading without = DocumentReading.of(EncoderModel.none());
        LayerReader layers = LayerReader.encoder(model.encoder().orElseThrow());
        LayerReader rules = LayerReader.openNlp();
        reports.addAll(texts.parallelStream()
                .map(t -> {
                    var cases = new ArrayList<>(cases(t, with, layers, true));
                    cases.addAll(cases(t, without, rules, false));
                    return (List<Case>) cases;
                })
                .toList());
    }

    private static List<Case> cases(CountText text, DocumentReading reading, LayerReader reader, boolean modelled) {
        Extraction read = reading.read(CorpusText.document(text.text()), List.of());
        Layers layers = reader.read(read.document());
        Map<Integer, EventKind> kinds = new HashMap<>();
        read.events()
                .forEach(e -> kinds.putIfAbsent(
                        Happening.of(layers, e.trigger().span(), e.kind()).word(), e.kind()));
        var finder = new CountFinder(layers, read.times());
        var signs = new CountSigns(layers, read.mentions(), EXTRACTOR::isThing);
        var cases = new ArrayList<Case>();
        for (Sentence sentence : layers.sentences()) {
            for (CountPhrase phrase : finder.listIn(sentence)) {
                Span number = new Span(
                        layers.tokens().get(phrase.first()).span().start(),
                        layers.tokens().get(phrase.end() - 1).span().end());
                Optional<What> gold = text.marks().stream()
                        .filter(m -> m.words().overlaps(number))
                        .map(CountText.Mark::what)
                        .findFirst();
                if (gold.isPresent() || text.open().stream().noneMatch(number::overlaps)) {
                    cases.add(new Case(
                            signs.list(phrase, sentence, kinds),
                            signs.senses(phrase, sentence, kinds),
                            signs.open(phrase),
                            gold,
                            text,
                            modelled));
                }
            }
        }
        return cases;
    }

    /** Prints what reports left out give, and writes the weights that all give: with senses, and without beside them. */
    void run(Path to) throws IOException {
        write(fitted(true), to);
        write(fitted(false), to.resolveSibling("counts-plain.tsv"));
    }

    private CountModel fitted(boolean senses) {
        System.out.println(senses ? "signs and senses" : "signs alone");
        var folds = new ArrayList<CountModel>();
        for (int fold = 0; fold < FOLDS; fold++) {
            folds.add(fit(fold, senses));
        }
        var lines = new ArrayList<>(Collections.nCopies(What.values().length, LINES[LINES.length - 1]));
        for (int i = LINES.length - 1; i >= 0; i--) {
            double line = LINES[i];
            Map<What, int[]> counts = score(folds, Collections.nCopies(lines.size(), line), true);
            print("with a model, left out, line " + line, counts);
            counts.forEach((what, c) -> {
                if (c[2] >= RIGHT * c[1]) {
                    lines.set(what.ordinal(), line);
                }
            });
        }
        print("with a model, left out, " + lines, score(folds, lines, true));
        print("without a model, left out, the same", score(folds, lines, false));
        CountModel all = fit(-1, senses);
        return new CountModel(all.weights(), all.senses(), lines);
    }

    /** By what is counted: how many there are, are told, are told rightly. */
    private Map<What, int[]> score(List<CountModel> folds, List<Double> lines, boolean modelled) {
        var counts = new EnumMap<What, int[]>(What.class);
        Arrays.stream(What.values()).forEach(w -> counts.put(w, new int[3]));
        for (int i = 0; i < reports.size(); i++) {
            CountModel fold = folds.get(i % FOLDS);
            var model = new CountModel(fold.weights(), fold.senses(), lines);
            for (Case c : reports.get(i)) {
                if (c.modelled() != modelled || !c.isComplete()) {
                    continue;
                }
                Optional<What> told =
                        model.choose(c.signs(), c.senses(), c.open()).map(CountModel.Choice::what);
                Optional<What> gold = c.gold();
                gold.ifPresent(g -> row(counts, g)[0]++);
                told.ifPresent(t -> row(counts, t)[1]++);
                if (told.isPresent() && told.equals(gold)) {
                    row(counts, told.get())[2]++;
                }
            }
        }
        return counts;
    }

    private static int[] row(Map<What, int[]> counts, What what) {
        return counts.computeIfAbsent(what, w -> new int[3]);
    }

    private CountModel fit(int without, boolean senses) {
        List<Map<String, Double>> fitted = Arrays.stream(What.values())
                .parallel()
                .map(what -> {
                    var examples = new ArrayList<Example>();
                    for (int i = 0; i < reports.size(); i++) {
                        for (Case c : without < 0 || i % FOLDS != without ? reports.get(i) : List.<Case>of()) {
                            boolean told = c.gold().equals(Optional.of(what));
                            // what a report does not mark of one sort it marks of others: no count of the dead is one
                            // of those present
                            if (told || c.gold().isPresent() || c.text().asked().contains(what)) {
                                examples.add(new Example(
                                        c.signs(),
                                        senses ? c.senses() : List.of(),
                                        told,
                                        c.isComplete() ? COMPLETE : 1));
                            }
                        }
                    }
                    return new Logistic(PENALTY, ROUNDS).fit(examples, LEAST);
                })
                .toList();
        var weights = new HashMap<>(Logistic.beside(fitted));
        return new CountModel(weights, SenseWeights.takeFrom(weights), Collections.nCopies(What.values().length, 0.5));
    }

    private static void print(String name, Map<What, int[]> counts) {
        int[] all = new int[3];
        var line = new StringBuilder();
        counts.forEach((what, c) -> {
            for (int i = 0; i < 3; i++) {
                all[i] += c[i];
            }
            line.append(String.format(Locale.ROOT, " %s %d of %d, %d told;", what.slug(), c[2], c[0], c[1]));
        });
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f found, %.1f right;%s%n",
                name,
                100.0 * all[2] / all[0],
                100.0 * all[2] / Math.max(1, all[1]),
                line);
    }

    private static void write(CountModel model, Path to) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(
                "# title: Weights of signs that a number counts those killed, held, present, or an amount or measure");
        lines.add(
                "# source: fitted by bench/CountFit on the project's own tellings and counts; weights only, no text of these");
        lines.add("# licence: CC BY 4.0");
        lines.add("# columns: sign, weight of each of Toll.What in its order");
        lines.add(CountModel.LINE + "\t"
                + String.join("\t", model.lines().stream().map(String::valueOf).toList()));
        WeightFile.write(to, lines, model.senses().beside(model.weights()));
    }
}
