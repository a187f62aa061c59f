package org.hearsay.bench.claim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.bench.claim.ClaimText.Corpus;
import org.hearsay.bench.claim.ClaimText.Told;
import org.hearsay.bench.learning.Logistic;
import org.hearsay.bench.learning.Logistic.Example;
import org.hearsay.bench.learning.WeightFile;
import org.hearsay.bench.score.Words;
import org.hearsay.claim.AttributionModel;
import org.hearsay.claim.Candidate;
import org.hearsay.document.Document;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Mentions;
import org.hearsay.text.Span;

/** Fits the weights by which attributions are told or left, and scores them on texts left out in turn. */
final class ClaimFit {

    private static final double PENALTY = 40;
    private static final int ROUNDS = 40;
    private static final int LEAST = 4;
    /** Contents of fewer words are not listed by the own reports. */
    private static final int LEAST_ASKED = 3;

    private static final int FOLDS = 6;
    /** So likely a reading must be to be told: as found, by the folds, 72 of 100 in articles at 92 of 100 right. */
    private static final double LINE = 0.5;

    private static final double[] LINES = {0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8};

    /** A candidate with its words and whether it is right; unknown where the corpus does not ask. */
    private record Case(Candidate candidate, Places words, boolean known, boolean content, boolean right) {}

    /** All candidates of a text, those of one cue together. */
    record Read(ClaimText text, List<List<Case>> cues) {}

    private final List<Read> all = new ArrayList<>();
    private final List<Read> learned = new ArrayList<>();

    /** Takes a text to learn from that is not scored: the same one as read without a model. */
    void learn(ClaimText text, List<Candidate> candidates, Mentions mentions) {
        learned.add(read(text, candidates, mentions));
    }

    /** Takes a text to learn from and to score. */
    void add(ClaimText text, List<Candidate> candidates, Mentions mentions) {
        all.add(read(text, candidates, mentions));
    }

    private static Read read(ClaimText text, List<Candidate> candidates, Mentions mentions) {
        Map<Span, List<Case>> cues = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            if (!candidate.contents().isEmpty()) {
                cues.computeIfAbsent(candidate.cue(), c -> new ArrayList<>()).add(judge(text, candidate, mentions));
            }
        }
        return new Read(text, List.copyOf(cues.values()));
    }

    private static Case judge(ClaimText text, Candidate candidate, Mentions mentions) {
        Document document = text.document();
        Places words = Places.of(document.text(), candidate.contents());
        boolean content = false;
        boolean right = false;
        boolean known = true;
        boolean later = candidate.signs().contains("later");
        Places cue = Places.of(document.text(), List.of(candidate.cue()));
        for (Told told : text.told()) {
            if (text.corpus().isByName()) {
                boolean met =
                        words.shared(told.contents()) >= 0.8 * told.contents().size()
                                || told.contents().shared(words) >= 0.8 * words.size();
                content |= met && isNamed(text, candidate, told, mentions);
                right |= met && isNamed(text, candidate, told, mentions);
            } else {
                boolean in = words.mostlyIn(told.contents());
                // a sentence over which a content goes on is a part of it
                boolean own = in
                        && (candidate.signs().contains("later")
                                || told.contents().mostlyIn(words));
                content |= in;
                boolean source = told.sources().isEmpty()
                        || Places.of(document.text(), candidate.sources()).shared(told.sources()) > 0;
                right |= own && source;
                // what stands inside a content is not asked for where only one level is marked
                known &= later || !(text.corpus() == Corpus.POLNEAR && cue.mostlyIn(told.contents()));
            }
        }
        known &= right || text.corpus() != Corpus.REPORTS || words.size() >= LEAST_ASKED;
        return new Case(candidate, words, known, content, right);
    }

    private static boolean isNamed(ClaimText text, Candidate candidate, Told told, Mentions mentions) {
        if (candidate.sources().isEmpty()) {
            return told.names().contains("unnamed");
        }
        Span source = candidate.sources().getLast();
        var names = new ArrayList<>(List.of(source.of(text.document().text())));
        for (Mention mention : mentions.listIn(source)) {
            mention.referent().ifPresent(r -> names.add(mentions.getReferent(r).name()));
        }
        boolean pointing = names.size() == 1 && source.length() < 5;
        return pointing || names.stream().anyMatch(n -> Words.sameName(n, told.names()));
    }

    private static double counts(Corpus corpus) {
        return switch (corpus) {
            case POLNEAR -> 1;
            case EVENTS -> 6;
            case REPORTS -> 1;
            case NESTED -> 1;
        };
    }

    private static AttributionModel fit(Collection<Read> from) {
        var examples = new ArrayList<Example>();
        for (Read read : from) {
            for (List<Case> cue : read.cues()) {
                for (Case one : cue) {
                    if (one.known()) {
                        examples.add(new Example(
                                one.candidate().signs(),
                                one.right(),
                                counts(read.text().corpus())));
                    }
                }
            }
        }
        return new AttributionModel(new Logistic(PENALTY, ROUNDS).fit(examples, LEAST), LINE);
    }

    /** The fold of a text; whole articles and events are in one. */
    static int foldOf(ClaimText text) {
        return Math.floorMod(text.group().hashCode() * 31, FOLDS);
    }

    /** For each fold what the others teach. */
    List<AttributionModel> models() {
        var models = new ArrayList<AttributionModel>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            models.add(fit(Stream.concat(all.stream(), learned.stream())
                    .filter(r -> foldOf(r.text()) != out)
                    .toList()));
        }
        return models;
    }

    /** Scores each fold by what the others teach, for several lines; the model that each is scored by. */
    List<AttributionModel> folds() {
        List<AttributionModel> models = models();
        var likely = new LinkedHashMap<Case, Double>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            AttributionModel model = models.get(fold);
            all.stream()
                    .filter(r -> foldOf(r.text()) == out)
                    .flatMap(r -> r.cues().stream())
                    .flatMap(List::stream)
                    .forEach(c -> likely.put(c, model.likely(c.candidate().signs())));
        }
        for (Corpus corpus : Corpus.values()) {
            System.out.println(corpus + ": line, found, source of those, precision, told");
            for (double line : LINES) {
                print(corpus, line, likely);
            }
        }
        calibration(likely);
        return models;
    }

    private void print(Corpus corpus, double line, Map<Case, Double> likely) {
        int[] n = new int[6];
        for (Read read : all) {
            if (read.text().corpus() != corpus) {
                continue;
            }
            var told = new ArrayList<Case>();
            for (List<Case> cue : read.cues()) {
                Case best = cue.getFirst();
                for (Case one : cue) {
                    best = likely.getOrDefault(one, 0.0) > likely.getOrDefault(best, 0.0) ? one : best;
                }
                if (likely.getOrDefault(best, 0.0) >= line) {
                    told.add(best);
                }
            }
            n[4] += told.size();
            n[5] += (int) told.stream().filter(Case::content).count();
            Places words = Places.joined(told.stream().map(Case::words).toList());
            for (Told gold : read.text().told()) {
                n[0]++;
                if (gold.contents().mostlyIn(words)) {
                    n[1]++;
                    n[2] += told.stream().anyMatch(c -> c.right() && c.words().shared(gold.contents()) > 0) ? 1 : 0;
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "  %.2f  %.1f  %.1f  %.1f  %d%n",
                line,
                100.0 * n[1] / n[0],
                100.0 * n[2] / Math.max(1, n[1]),
                100.0 * n[5] / Math.max(1, n[4]),
                n[4]);
    }

    private static void calibration(Map<Case, Double> likely) {
        var right = new TreeMap<Integer, int[]>();
        likely.forEach((c, p) -> {
            if (c.known()) {
                int[] n = right.computeIfAbsent((int) (p * 10), k -> new int[2]);
                n[0] += c.right() ? 1 : 0;
                n[1]++;
            }
        });
        right.forEach((k, n) -> System.out.printf(
                Locale.ROOT, "  %.1f: %4d of %-4d right, %.2f%n", k / 10.0, n[0], n[1], (double) n[0] / n[1]));
    }

    /** Fits on all and writes the weights. */
    void write(Path to) throws IOException {
        AttributionModel model =
                fit(Stream.concat(all.stream(), learned.stream()).toList());
        var lines = new ArrayList<String>();
        lines.add("# title: Weights of signs that tell whether words are said by somebody");
        lines.add(
                "# source: fitted by bench/ClaimRun on PolNeAR's dev articles (Newell, Margolin and Ruths 2018), events of");
        lines.add("#   shared/eval and passages of the project's own; weights only, no text of these");
        lines.add("# licence: research data; see docs/quality.md");
        lines.add("# columns: sign, weight");
        lines.add(AttributionModel.LINE + "\t" + model.line());
        new TreeMap<>(model.weights()).forEach((sign, w) -> lines.add(sign + "\t" + w));
        WeightFile.write(to, lines, model.weights().size());
    }
}
