package org.hearsay.bench.tie;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.bench.learning.Logistic;
import org.hearsay.bench.learning.Logistic.Example;
import org.hearsay.bench.learning.WeightFile;
import org.hearsay.bench.tie.TieText.Tie;
import org.hearsay.document.Document;
import org.hearsay.entity.internal.tie.Choice;
import org.hearsay.entity.internal.tie.Proposal;
import org.hearsay.entity.internal.tie.Proposals;
import org.hearsay.entity.internal.tie.TieModel;
import org.hearsay.entity.internal.tie.Told;
import org.hearsay.mention.Mentions;
import org.hearsay.model.EncoderModel;
import org.hearsay.model.Layers;
import org.hearsay.pipeline.DocumentReading;

/**
 * Scores ties of names on the project's own texts and on corpora of others, and fits their weights: {@code SHARED [--fit WEIGHTS]
 * [--misses]}. Of the test half of our own only totals are printed.
 */
public final class TieRun {

    static final Path OWN = Path.of("training/corpus/ties");
    private static final double PENALTY = 2;
    private static final int ROUNDS = 14;
    private static final int LEAST = 3;
    private static final int FOLDS = 5;
    private static final double OWN_COUNTS = 3;
    private static final double[] LINES = {0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95};

    /** A text with the proposals of each tying word and which are right. */
    record Read(
            TieText text,
            Mentions mentions,
            List<List<Proposal>> proposals,
            List<List<Boolean>> right,
            boolean rules) {}

    private TieRun() {}

    /** Prints the figures. */
    public static void main(String[] args) throws IOException {
        List<String> wanted = List.of(args);
        Path data = Path.of(args[0]).resolve("data");
        int every = Integer.getInteger("ties.every", 4);
        try (EncoderModel model = EncoderModel.find()) {
            DocumentReading reading = DocumentReading.of(model);
            List<Read> dev = read(reading, TieTexts.own(OWN.resolve("dev.txt")), false);
            List<Read> test = read(reading, TieTexts.own(OWN.resolve("test.txt")), false);
            int fit = wanted.indexOf("--fit");
            if (fit < 0) {
                print("dev", dev, r -> TieModel.english(), wanted.contains("--misses"));
                print("test", test, r -> TieModel.english(), false);
                return;
            }
            List<Read> train = read(reading, TieTexts.own(OWN.resolve("train.txt")), false);
            List<Read> others = read(reading, TieTexts.corpora(data, every), false);
            var learned = new ArrayList<Read>(train);
            learned.addAll(others);
            learned.addAll(read(DocumentReading.rules(), TieTexts.own(OWN.resolve("train.txt")), true));
            print("train, left out in turn", train, folds(learned), wanted.contains("--misses"));
            for (Map.Entry<String, List<Read>> c : others.stream()
                    .collect(Collectors.groupingBy(r -> r.text().corpus(), TreeMap::new, Collectors.toList()))
                    .entrySet()) {
                print(c.getKey() + ", left out in turn", c.getValue(), folds(learned), false);
            }
            TieModel all = fit(learned);
            print("dev", dev, r -> all, wanted.contains("--misses"));
            print("test", test, r -> all, false);
            var full = new ArrayList<Read>(learned);
            full.addAll(dev);
            write(fit(full), Path.of(args[fit + 1]));
        }
    }

    private static Function<Read, TieModel> folds(List<Read> all) {
        var models = new ArrayList<TieModel>();
        for (int f = 0; f < FOLDS; f++) {
            int fold = f;
            models.add(fit(all.stream().filter(r -> foldOf(r) != fold).toList()));
        }
        return r -> models.get(foldOf(r));
    }

    private static int foldOf(Read read) {
        return Math.floorMod(read.text().group().hashCode(), FOLDS);
    }

    private static List<Read> read(DocumentReading reading, List<TieText> texts, boolean rules) {
        return texts.parallelStream().map(t -> read(reading, t, rules)).toList();
    }

    private static Read read(DocumentReading reading, TieText text, boolean rules) {
        Document document = text.document();
        Layers layers = reading.layers().read(document);
        Mentions mentions = reading.relations()
                .complete(document, layers, reading.mentions().find(document, layers));
        List<List<Proposal>> proposals = new ArrayList<>();
        List<List<Boolean>> right = new ArrayList<>();
        for (List<Proposal> word : new Proposals(new Told(document, layers, mentions, List.of())).list()) {
            var told = new ArrayList<Proposal>();
            var truth = new ArrayList<Boolean>();
            for (Proposal p : word) {
                text.judge().isRight(p, mentions, document.text()).ifPresent(r -> {
                    told.add(p);
                    truth.add(r);
                });
            }
            proposals.add(told);
            right.add(truth);
        }
        return new Read(text, mentions, proposals, right, rules);
    }

    private static TieModel fit(List<Read> reads) {
        var examples = new ArrayList<Example>();
        for (Read r : reads) {
            double counts = r.text().corpus().equals("own") ? r.rules() ? 2 : OWN_COUNTS : 0.5;
            for (int i = 0; i < r.proposals().size(); i++) {
                for (int k = 0; k < r.proposals().get(i).size(); k++) {
                    examples.add(new Example(
                            r.proposals().get(i).get(k).signs(),
                            r.right().get(i).get(k),
                            counts));
                }
            }
        }
        System.out.println(examples.size() + " proposals");
        return new TieModel(new Logistic(PENALTY, ROUNDS).fit(examples, LEAST), 0.9, 0.5);
    }

    private static void print(String name, List<Read> reads, Function<Read, TieModel> models, boolean misses) {
        for (boolean plain : new boolean[] {false, true}) {
            System.out.println("== " + name + (plain ? ", plain ones" : ""));
            for (double line : LINES) {
                int shown = 0;
                int right = 0;
                int wanted = 0;
                int found = 0;
                for (Read r : reads) {
                    List<Choice.Chosen> chosen = chosen(r, models.apply(r), line).stream()
                            .filter(c -> !plain || c.proposal().isPlain())
                            .toList();
                    for (Choice.Chosen c : chosen) {
                        shown++;
                        right += isRight(r, c.proposal()) ? 1 : 0;
                    }
                    for (Tie tie : r.text().judge().wanted()) {
                        if (tie.must()) {
                            wanted++;
                            found += chosen.stream()
                                            .anyMatch(c -> tie.is(
                                                    c.proposal(),
                                                    r.mentions(),
                                                    r.text().document().text()))
                                    ? 1
                                    : 0;
                        }
                    }
                }
                System.out.printf(
                        Locale.ROOT,
                        "  line %.2f: %5.1f %% right, %d of %d shown; %5.1f %% found, %d of %d%n",
                        line,
                        100.0 * right / Math.max(1, shown),
                        right,
                        shown,
                        100.0 * found / Math.max(1, wanted),
                        found,
                        wanted);
            }
        }
        if (misses) {
            reads.forEach(r -> misses(r, models.apply(r)));
        }
    }

    private static boolean isRight(Read r, Proposal p) {
        return r.text()
                .judge()
                .isRight(p, r.mentions(), r.text().document().text())
                .orElse(false);
    }

    private static List<Choice.Chosen> chosen(Read r, TieModel model, double line) {
        return r.proposals().stream()
                .flatMap(word -> Choice.of(word, model, line).stream())
                .toList();
    }

    private static void misses(Read r, TieModel model) {
        List<Choice.Chosen> chosen = chosen(r, model, 0.5);
        String text = r.text().document().text();
        var lines = new ArrayList<String>();
        for (Choice.Chosen c : chosen) {
            if (!isRight(r, c.proposal())) {
                lines.add(String.format(
                        Locale.ROOT,
                        "  WRONG %s %.2f %s %s: %s > %s",
                        c.proposal().isPlain() ? "plain" : "-",
                        c.likely(),
                        c.proposal().anchor().form(),
                        c.proposal().anchor().word(),
                        r.mentions().getReferent(c.proposal().subject()).name() + " "
                                + c.proposal().kind(),
                        r.mentions().getReferent(c.proposal().object()).name()));
            }
        }
        for (Tie tie : r.text().judge().wanted()) {
            if (tie.must() && chosen.stream().noneMatch(c -> tie.is(c.proposal(), r.mentions(), text))) {
                double best = r.proposals().stream()
                        .flatMap(List::stream)
                        .filter(p -> tie.is(p, r.mentions(), text))
                        .mapToDouble(p -> model.likely(p.signs()))
                        .max()
                        .orElse(-1);
                lines.add(String.format(
                        Locale.ROOT, "  MISSED %.2f %s %s > %s", best, tie.kinds(), tie.subject(), tie.object()));
            }
        }
        if (!lines.isEmpty()) {
            System.out.println(text);
            lines.forEach(System.out::println);
        }
    }

    private static void write(TieModel model, Path to) throws IOException {
        var lines = new ArrayList<String>(List.of(
                "# title: Weights of signs that tell which two names a word ties",
                "# source: fitted by bench/TieRun on KnowledgeNet, CoNLL04, CrossRE, Re-DocRED, re3d and our own ties; weights only,",
                "#   no text of these",
                "# licence: research data; see docs/quality.md",
                "# columns: sign, weight"));
        lines.add(TieModel.SHOWN + "\t" + model.shown());
        lines.add(TieModel.OPEN + "\t" + model.open());
        new TreeMap<>(model.weights()).forEach((sign, weight) -> lines.add(sign + "\t" + weight));
        WeightFile.write(to, lines, model.weights().size());
    }
}
