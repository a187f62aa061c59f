package org.hearsay.bench.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.bench.corpus.CorpusText;
import org.hearsay.bench.head.HeadsRun;
import org.hearsay.bench.learning.Logistic;
import org.hearsay.bench.learning.Logistic.Example;
import org.hearsay.bench.learning.WeightFile;
import org.hearsay.event.TriggerModel;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Encoder;
import org.hearsay.model.Encoding;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;

/**
 * Fits the weights by which words are told as event words. Only on texts that the encoder's head of event words has not
 * learned from: it knows those of ECB+ by heart (96.6 % found at 96.6 % right on train topics, 70.5 at 83.2 on dev topics),
 * so they cannot teach how far to trust it. Scores each corpus on texts left out in turn.
 */
final class TriggerFit {

    private static final List<String> CORPORA = List.of("tellings fit", "histo train");
    private static final double PENALTY = 3;
    private static final double OTHERS = 0.2;
    private static final String OLD = "old reports";
    private static final int ROUNDS = 16;
    private static final int LEAST = 6;
    private static final int FOLDS = 6;
    /** So likely a word must be; chosen on the texts left out. */
    private static final double LINE = 0.3;

    private static final double[] LINES = {0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8};

    /** A word that may tell of an event. */
    private record Word(List<String> signs, double eventness, boolean right) {}

    private final Map<String, List<List<Word>>> corpora = new LinkedHashMap<>();

    /** Reads the corpora. */
    TriggerFit(Path root, Path data, Map<?, ?> yaml, Encoder encoder) throws IOException {
        LayerReader reader = LayerReader.encoder(encoder);
        Lexicon triggers = Lexicon.english("triggers");
        for (String name : CORPORA) {
            if (EventRun.part(yaml, "corpora").get(name) instanceof Map<?, ?> corpus) {
                Path path = HeadsRun.place(root, data, String.valueOf(corpus.get("path")));
                List<EventText> texts = EventRun.texts(path, corpus, yaml);
                corpora.put(
                        name,
                        texts.parallelStream()
                                .map(t -> words(t, CorpusText.read(reader, t.text()), triggers))
                                .toList());
            }
        }
    }

    /** Verbs that only bring a claim are left out: corpora do not agree on them, and the product has a rule for them. */
    private static List<Word> words(EventText text, Layers layers, Lexicon triggers) {
        List<Double> eventness = layers.encoding().map(Encoding::eventness).orElse(List.of());
        List<String> sayings = triggers.listTerms("sayings");
        var words = new ArrayList<Word>();
        for (int i = 0; i < layers.tokens().size(); i++) {
            var token = layers.tokens().get(i);
            if (TriggerModel.isCandidate(layers, i) && !sayings.contains(token.lemma())) {
                boolean right = text.events().stream().anyMatch(e -> e.words().overlaps(token.span()));
                words.add(new Word(TriggerModel.listSigns(layers, i), eventness.get(i), right));
            }
        }
        return words;
    }

    /** Prints what texts left out give, and writes the weights that all give. */
    void run(Path to) throws IOException {
        corpora.forEach((name, texts) -> {
            var encoder = new ArrayList<double[]>();
            texts.forEach(t -> t.forEach(w -> encoder.add(new double[] {w.eventness(), w.right() ? 1 : 0})));
            print(name + ", the encoder alone", encoder);
        });
        Map<String, List<double[]>> scored = new LinkedHashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            TriggerModel model = fit(fold);
            for (Map.Entry<String, List<List<Word>>> corpus : corpora.entrySet()) {
                for (int i = fold; i < corpus.getValue().size(); i += FOLDS) {
                    for (Word w : corpus.getValue().get(i)) {
                        scored.computeIfAbsent(corpus.getKey(), k -> new ArrayList<>())
                                .add(new double[] {model.likely(w.signs()), w.right() ? 1 : 0});
                    }
                }
            }
        }
        scored.forEach((name, words) -> print(name + ", left out", words));
        write(fit(-1), to);
    }

    /** Old reports say what happened in other prose, and mark more; a sign of their own keeps the rest of the weights clean. */
    private TriggerModel fit(int without) {
        var examples = new ArrayList<Example>();
        corpora.forEach((name, texts) -> {
            boolean own = name.equals(CORPORA.getFirst());
            for (int i = 0; i < texts.size(); i++) {
                for (Word w : without < 0 || i % FOLDS != without ? texts.get(i) : List.<Word>of()) {
                    var signs = new ArrayList<>(w.signs());
                    if (!own) {
                        signs.add(OLD);
                    }
                    examples.add(new Example(signs, w.right(), own ? 1 : OTHERS));
                }
            }
        });
        Map<String, Double> weights = new Logistic(PENALTY, ROUNDS).fit(examples, LEAST);
        weights.remove(OLD);
        return new TriggerModel(weights, LINE);
    }

    private static void print(String name, List<double[]> words) {
        double marked = words.stream().filter(w -> w[1] > 0).count();
        System.out.printf("%s: %d words, %.0f marked%n", name, words.size(), marked);
        for (double line : LINES) {
            long told = words.stream().filter(w -> w[0] >= line).count();
            long right = words.stream().filter(w -> w[0] >= line && w[1] > 0).count();
            System.out.printf(
                    Locale.ROOT,
                    "  %.2f: %.1f %% found, %.1f %% right%n",
                    line,
                    100 * right / marked,
                    100.0 * right / told);
        }
    }

    private static void write(TriggerModel model, Path to) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# title: Weights of signs that a word tells of an event");
        lines.add("# source: fitted by bench/TriggerFit on the project's own corpus of events and on Histo");
        lines.add("#   (train parts); weights only, no text of these");
        lines.add("# licence: research data (Histo states none); see docs/quality.md");
        lines.add("# columns: sign, weight");
        lines.add(TriggerModel.LINE + "\t" + model.line());
        new TreeMap<>(model.weights()).forEach((sign, w) -> lines.add(sign + "\t" + w));
        WeightFile.write(to, lines, model.weights().size());
    }
}
