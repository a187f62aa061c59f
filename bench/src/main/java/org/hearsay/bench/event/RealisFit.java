package org.hearsay.bench.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hearsay.bench.corpus.Brackets;
import org.hearsay.bench.corpus.CorpusText;
import org.hearsay.bench.corpus.Tellings;
import org.hearsay.bench.learning.Logistic;
import org.hearsay.bench.learning.Logistic.Example;
import org.hearsay.bench.learning.WeightFile;
import org.hearsay.event.EventKind;
import org.hearsay.event.Realis;
import org.hearsay.event.internal.RuleEventExtractor;
import org.hearsay.event.internal.trigger.Outlook;
import org.hearsay.event.internal.trigger.OutlookSigns;
import org.hearsay.event.internal.trigger.RealisModel;
import org.hearsay.model.Arc;
import org.hearsay.model.EncoderModel;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.model.Sense;
import org.hearsay.model.SenseWeights;

/**
 * Fits the weights by which events are told as planned, supposed or denied, on the project's own tellings and on sentences of many
 * styles, and scores them on those left out in turn beside the rules alone.
 */
final class RealisFit {

    private static final double PENALTY = 1;
    private static final int ROUNDS = 16;
    private static final int LEAST = 4;
    private static final int FOLDS = 8;
    /** So likely one must be; chosen on reports left out. */
    private static final double LINE = 0.4;

    private static final double[] LINES = {0.3, 0.4, 0.5};

    /** A marked telling. */
    private record Case(List<String> signs, List<Optional<Sense>> senses, Realis told, Realis ruled, Realis firm) {}

    /** So much one of the sentences counts, a telling counting one; chosen on reports and sentences left out. */
    private static final double COUNTS = 2;

    private static final double[] TRIED = {0, 2};
    private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]|]+)\\|([aphd])]");

    private final List<List<Case>> reports;
    private final List<List<Case>> sentences;

    /** Reads the tellings of a file, and sentences whose happenings are marked by how they are told. */
    RealisFit(Path tellings, Path marked, EncoderModel model) throws IOException {
        LayerReader reader = LayerReader.encoder(model.encoder().orElseThrow());
        var extractor = new RuleEventExtractor();
        this.reports = cases(Tellings.read(tellings), reader, extractor);
        this.sentences = cases(sentences(marked), reader, extractor);
    }

    private static List<List<Case>> cases(
            List<Tellings.Report> reports, LayerReader reader, RuleEventExtractor extractor) {
        return reports.parallelStream()
                .map(r -> cases(r, CorpusText.read(reader, r.text()), extractor))
                .toList();
    }

    private static List<Tellings.Report> sentences(Path file) throws IOException {
        var sentences = new ArrayList<Tellings.Report>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                sentences.add(sentence(line));
            }
        }
        return sentences;
    }

    private static Tellings.Report sentence(String line) {
        var marks = new ArrayList<Tellings.Mark>();
        String text = Brackets.strip(line, MARK, 1, (mark, words) -> {
            Realis realis = switch (mark.group(2)) {
                case "p" -> Realis.PLANNED;
                case "h" -> Realis.HYPOTHETICAL;
                case "d" -> Realis.DENIED;
                default -> Realis.ACTUAL;
            };
            marks.add(new Tellings.Mark(words, "1", EventKind.OTHER, realis));
        });
        return new Tellings.Report("s", text, marks);
    }

    private static List<Case> cases(Tellings.Report report, Layers layers, RuleEventExtractor extractor) {
        Outlook rules = extractor.outlook(layers);
        var signs = new OutlookSigns(layers, rules);
        var cases = new ArrayList<Case>();
        for (Tellings.Mark mark : report.marks()) {
            int word = head(layers, mark);
            if (word >= 0) {
                List<String> of = signs.list(word);
                cases.add(new Case(of, signs.senses(word), mark.realis(), rules.of(word), rules.firm(word)));
            }
        }
        return cases;
    }

    /** The word of a mark that its others hang on. */
    private static int head(Layers layers, Tellings.Mark mark) {
        for (int i = layers.firstTokenFrom(mark.words().start());
                i < layers.tokens().size()
                        && mark.words().contains(layers.tokens().get(i).span());
                i++) {
            Arc arc = layers.syntax().arc(i);
            if (arc.head() < 0
                    || !mark.words().contains(layers.tokens().get(arc.head()).span())) {
                return i;
            }
        }
        return -1;
    }

    /** Prints what reports and sentences left out give, and writes the weights that all give. */
    void run(Path to) throws IOException {
        ruled("tellings, rules alone", reports);
        ruled("sentences, rules alone", sentences);
        for (double counts : TRIED) {
            List<RealisModel> folds = IntStream.range(0, FOLDS)
                    .mapToObj(fold -> fit(fold, counts))
                    .toList();
            for (double line : LINES) {
                leftOut("tellings left out, sentences count " + counts + ", line " + line, reports, folds, line);
                leftOut("sentences left out, counting " + counts + ", line " + line, sentences, folds, line);
            }
        }
        write(fit(-1, COUNTS), to);
    }

    private static void ruled(String name, List<List<Case>> cases) {
        var counts = new EnumMap<Realis, int[]>(Realis.class);
        cases.forEach(r -> r.forEach(c -> count(counts, c.told(), c.ruled())));
        print(name, counts);
    }

    private static void leftOut(String name, List<List<Case>> cases, List<RealisModel> folds, double line) {
        var counts = new EnumMap<Realis, int[]>(Realis.class);
        for (int i = 0; i < cases.size(); i++) {
            var model = new RealisModel(
                    folds.get(i % FOLDS).weights(), folds.get(i % FOLDS).senses(), line);
            cases.get(i).forEach(c -> count(counts, c.told(), model.choose(c.signs(), c.senses(), c.firm())));
        }
        print(name, counts);
    }

    private RealisModel fit(int without, double counts) {
        List<Map<String, Double>> fitted = RealisModel.WEIGHED.parallelStream()
                .map(realis -> {
                    var examples = new ArrayList<Example>();
                    add(reports, without, realis, 1, examples);
                    if (counts > 0) {
                        add(sentences, without, realis, counts, examples);
                    }
                    return new Logistic(PENALTY, ROUNDS).fit(examples, LEAST);
                })
                .toList();
        var weights = new HashMap<>(Logistic.beside(fitted));
        return new RealisModel(weights, SenseWeights.takeFrom(weights), LINE);
    }

    private static void add(List<List<Case>> cases, int without, Realis realis, double counts, List<Example> examples) {
        for (int i = 0; i < cases.size(); i++) {
            for (Case c : without < 0 || i % FOLDS != without ? cases.get(i) : List.<Case>of()) {
                examples.add(new Example(c.signs(), c.senses(), c.told() == realis, counts));
            }
        }
    }

    /** Of each: how many there are, how many are told so, how many of those rightly. */
    private static void count(Map<Realis, int[]> counts, Realis gold, Realis told) {
        counts.computeIfAbsent(gold, k -> new int[3])[0]++;
        counts.computeIfAbsent(told, k -> new int[3])[1]++;
        if (gold == told) {
            counts.computeIfAbsent(gold, k -> new int[3])[2]++;
        }
    }

    private static void print(String name, Map<Realis, int[]> counts) {
        int all = counts.values().stream().mapToInt(c -> c[0]).sum();
        int right = counts.values().stream().mapToInt(c -> c[2]).sum();
        System.out.printf(Locale.ROOT, "%s: %.1f %% of %d right;", name, 100.0 * right / all, all);
        counts.forEach((realis, c) -> System.out.printf(
                Locale.ROOT, " %s %.1f found, %.1f right;", realis.slug(), 100.0 * c[2] / c[0], 100.0 * c[2] / c[1]));
        System.out.println();
    }

    private static void write(RealisModel model, Path to) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# title: Weights of signs that an event is told as planned, hypothetical or denied");
        lines.add(
                "# source: fitted by bench/RealisFit on the project's own tellings and marked sentences; weights only, no text of these");
        lines.add("# licence: CC BY 4.0");
        lines.add("# columns: sign, weight of planned, of hypothetical, of denied");
        lines.add(RealisModel.LINE + "\t" + model.line());
        WeightFile.write(to, lines, model.senses().beside(model.weights()));
    }
}
