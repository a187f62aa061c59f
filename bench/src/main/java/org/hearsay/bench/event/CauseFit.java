package org.hearsay.bench.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.bench.corpus.CorpusText;
import org.hearsay.bench.event.CauseText.Corpus;
import org.hearsay.bench.event.CauseText.Link;
import org.hearsay.bench.learning.Logistic;
import org.hearsay.bench.learning.Logistic.Example;
import org.hearsay.bench.learning.WeightFile;
import org.hearsay.document.Document;
import org.hearsay.event.internal.cause.CauseModel;
import org.hearsay.event.internal.cause.CausePair;
import org.hearsay.event.internal.cause.Causes;
import org.hearsay.event.internal.slot.Happening;
import org.hearsay.mention.Mentions;
import org.hearsay.model.EncoderModel;
import org.hearsay.model.Layers;
import org.hearsay.model.SenseWeights;
import org.hearsay.model.Syntax;
import org.hearsay.pipeline.DocumentReading;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/** Fits the weights by which causes are told, on texts whose causes are marked; whole documents are left out in turn. */
final class CauseFit {

    private static final double PENALTY = 1;
    private static final int ROUNDS = 16;
    private static final int LEAST = 3;
    private static final int FOLDS = 6;
    /** So many of the causes told of our own texts left out must be right; other corpora leave causes unmarked. */
    private static final double RIGHT = 0.95;

    /**
     * A pair.
     *
     * @param gold whether one came from the other; empty where the marks leave it open
     */
    private record Case(CausePair pair, Optional<Boolean> gold) {}

    /** The pairs of one event. */
    private record Asked(Corpus corpus, int fold, List<Case> cases) {}

    private final List<Asked> asked = new ArrayList<>();

    CauseFit(List<CauseText> texts, EncoderModel model) {
        DocumentReading reading = DocumentReading.of(model);
        asked.addAll(
                texts.parallelStream().flatMap(t -> asked(t, reading).stream()).toList());
    }

    private static List<Asked> asked(CauseText text, DocumentReading reading) {
        Document document = CorpusText.document(text.text());
        Layers layers = reading.layers().read(document);
        Mentions mentions = reading.mentions().find(document, layers);
        List<TimeExpression> times = reading.times().find(document, layers, mentions);
        List<Happening> events = reading.events().extract(document, layers, mentions, List.of(), times).stream()
                .map(e -> Happening.of(layers, e.trigger().span(), e.kind()))
                .distinct()
                .toList();
        var causes = new Causes(text.text(), layers, times, events, new CauseModel(Map.of(), SenseWeights.NONE, 1));
        var all = new ArrayList<Asked>();
        for (Happening event : events) {
            boolean known =
                    text.known().isEmpty() || text.known().get().stream().anyMatch(event.trigger()::overlaps);
            if (known) {
                List<Case> cases = causes.pairs(event).stream()
                        .map(p -> new Case(p, gold(text, p, layers)))
                        .toList();
                all.add(new Asked(text.corpus(), Math.floorMod(text.name().hashCode(), FOLDS), cases));
            }
        }
        return all;
    }

    private static Optional<Boolean> gold(CauseText text, CausePair pair, Layers layers) {
        boolean open = false;
        for (Link link : text.links()) {
            Optional<Span> cause = link.causes().stream()
                    .filter(c -> c.contains(layers.tokens().get(pair.head()).span()))
                    .findFirst();
            Optional<Span> effect = link.effects().stream()
                    .filter(e -> e.overlaps(pair.event().trigger()))
                    .findFirst();
            if (link.aim() || cause.isEmpty() || effect.isEmpty()) {
                continue;
            }
            boolean heads = isTop(pair.head(), cause.get(), layers);
            // a clause that is marked as a whole may tell of several events, and only the first of them is sure to be
            // meant
            boolean meant = text.corpus() != Corpus.NEWS || isTop(pair.event().word(), effect.get(), layers);
            if (heads && meant) {
                return Optional.of(true);
            }
            open |= text.corpus() == Corpus.NEWS;
        }
        return open ? Optional.empty() : Optional.of(false);
    }

    /** Whether a word hangs on none of some words. */
    private static boolean isTop(int word, Span words, Layers layers) {
        Syntax syntax = layers.syntax();
        int head = syntax.arc(word).head();
        return head < 0 || !words.contains(layers.tokens().get(head).span());
    }

    /** Prints what texts left out give, and writes the weights that all give. */
    void run(Path to) throws IOException {
        List<CauseModel> folds =
                IntStream.range(0, FOLDS).parallel().mapToObj(this::fit).toList();
        double line = 1;
        for (int percent = 95; percent >= 30; percent -= 5) {
            for (Corpus corpus : Corpus.values()) {
                int[] c = score(folds, percent / 100.0, corpus);
                print("line " + percent + " " + corpus.name().toLowerCase(Locale.ROOT), c);
                if (corpus == Corpus.OWN && c[2] >= RIGHT * c[1]) {
                    line = percent / 100.0;
                }
            }
        }
        CauseModel all = fit(-1);
        write(new CauseModel(all.weights(), all.senses(), line), to);
    }

    /** How many causes the pairs hold, are told, are told rightly. */
    private int[] score(List<CauseModel> folds, double line, Corpus corpus) {
        var counts = new int[3];
        for (Asked a : asked) {
            if (a.corpus() != corpus) {
                continue;
            }
            CauseModel model = folds.get(a.fold());
            counts[0] += a.cases().stream().anyMatch(c -> c.gold().orElse(false)) ? 1 : 0;
            Optional<Causes.Weighed> best =
                    Causes.best(a.cases().stream().map(Case::pair).toList(), model);
            Optional<Boolean> gold = best.filter(b -> b.likely() >= line)
                    .flatMap(b -> a.cases().stream()
                            .filter(c -> c.pair() == b.pair())
                            .findFirst()
                            .orElseThrow()
                            .gold());
            counts[1] += gold.isPresent() ? 1 : 0;
            counts[2] += gold.orElse(false) ? 1 : 0;
        }
        return counts;
    }

    /** The news mark whole clauses, often by what a reader knows and no word says; they teach words, ours the line. */
    private static double weight(Corpus corpus) {
        return switch (corpus) {
            case OWN -> 5;
            case ROLES -> 1.5;
            case NEWS -> 0.15;
        };
    }

    private CauseModel fit(int without) {
        List<Example> examples = asked.stream()
                .filter(a -> a.fold() != without)
                .flatMap(a -> a.cases().stream()
                        .filter(c -> c.gold().isPresent())
                        .map(c -> new Example(
                                c.pair().signs(), c.pair().senses(), c.gold().get(), weight(a.corpus()))))
                .toList();
        Map<String, Double> fitted = new Logistic(PENALTY, ROUNDS).fit(examples, LEAST);
        return CauseModel.of(new HashMap<>(Logistic.beside(List.of(fitted))));
    }

    private static void print(String name, int[] c) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f found, %.1f right (%d of %d, %d told)%n",
                name,
                100.0 * c[2] / Math.max(1, c[0]),
                100.0 * c[2] / Math.max(1, c[1]),
                c[2],
                c[0],
                c[1]);
    }

    private static void write(CauseModel model, Path to) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# title: Weights of signs that a word heads what brought an event about");
        lines.add(
                "# source: fitted by bench/CauseFit on Causal News Corpus, PropBank on UD EWT and the project's own texts; weights only, no text of these");
        lines.add("# licence: CC BY-SA 4.0");
        lines.add("# columns: sign, weight");
        lines.add(CauseModel.LINE + "\t" + model.line());
        WeightFile.write(to, lines, model.senses().beside(model.weights()));
    }
}
