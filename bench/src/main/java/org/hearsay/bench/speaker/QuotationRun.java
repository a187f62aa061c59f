package org.hearsay.bench.speaker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.bench.corpus.CorpusText;
import org.hearsay.bench.join.JoinRun;
import org.hearsay.bench.learning.WeightFile;
import org.hearsay.bench.speaker.QuotationText.Answer;
import org.hearsay.claim.Claim;
import org.hearsay.claim.ClaimExtractor;
import org.hearsay.claim.ClaimWeights;
import org.hearsay.claim.Link;
import org.hearsay.claim.SpeakerChoice;
import org.hearsay.claim.SpeakerModel;
import org.hearsay.claim.SpeakerQuestion;
import org.hearsay.document.Document;
import org.hearsay.mention.MentionFinder;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Pronoun;
import org.hearsay.model.EncoderModel;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.reading.Outcome;
import org.hearsay.reading.Source;
import org.hearsay.reading.SourceReader;
import org.hearsay.text.Span;

/**
 * Scores whose quotations are whose, and makes the weights of the ranker: {@code SHARED [--misses | --fit WEIGHTS | --fit-pronouns WEIGHTS]}.
 *
 * <p>The weights are fitted on the train part of the own corpus and on PolNeAR; penalty and limits are chosen by folds that
 * leave whole reports out. Of the half that is kept only totals are printed.
 */
public final class QuotationRun {

    private static final Path OWN = Path.of("training/corpus/quotations");
    private static final Path TEST = Path.of("bench/quotations");
    /** The own reports with every claim listed, as {@code bench/claims/gold.py} writes them. */
    private static final Path LISTED = Path.of("target/claims/train");

    private final Function<Document, Layers> layers;
    private final MentionFinder finder = MentionFinder.rules();

    QuotationRun(Function<Document, Layers> layers) {
        this.layers = layers;
    }

    /** A text as the product reads it up to its mentions. */
    record Read(Document document, Layers layers, Mentions mentions) {

        List<Claim> claims(SpeakerChoice choice) {
            return ClaimExtractor.rules(ClaimWeights.english().with(choice))
                    .extract(document, layers, mentions)
                    .claims();
        }
    }

    /** What became of the quotations that were asked. */
    record Score(int asked, int right, int sure, int sureAndWrong, int named, List<String> misses) {

        String line() {
            return String.format(
                    Locale.ROOT,
                    "speaker right %.1f %% (%d of %d), named %d, sure %d, sure and wrong %.1f %% (%d)",
                    100.0 * right / Math.max(1, asked),
                    right,
                    asked,
                    named,
                    sure,
                    100.0 * sureAndWrong / Math.max(1, asked),
                    sureAndWrong);
        }
    }

    /** Prints the scores; with {@code --fit} makes the weights anew first. */
    public static void main(String[] args) throws IOException {
        try (EncoderModel model = EncoderModel.find()) {
            LayerReader reader = model.encoder().map(LayerReader::encoder).orElseGet(LayerReader::openNlp);
            new QuotationRun(reader::read).run(Path.of(args[0]), List.of(args).subList(1, args.length));
        }
    }

    void run(Path shared, List<String> args) throws IOException {
        if (args.size() > 1 && args.getFirst().equals("--fit")) {
            SpeakerModel made = new SpeakerFit(texts(shared)).fit();
            write(made, Path.of(args.get(1)));
            print(made, args);
        } else if (args.size() > 1 && args.getFirst().equals("--fit-pronouns")) {
            SpeakerModel made =
                    new SpeakerFit(withPronouns(shared.resolve("eval"))).fitPronouns(SpeakerModel.english());
            write(made, Path.of(args.get(1)));
            print(made, args);
        } else {
            print(SpeakerModel.english(), args);
        }
    }

    void print(SpeakerModel model, List<String> args) throws IOException {
        for (String part : List.of("train", "dev")) {
            Score score = score(OWN.resolve(part + ".txt"), model);
            System.out.println("own corpus, " + part + ": " + score.line());
            if (args.contains("--misses")) {
                score.misses().forEach(m -> System.out.println("  " + part + " " + m));
            }
        }
        Score work = score(TEST.resolve("work.txt"), model);
        System.out.println("quotations, work: " + work.line());
        if (args.contains("--misses")) {
            work.misses().forEach(m -> System.out.println("  work " + m));
        }
        System.out.println(
                "quotations, kept: " + score(TEST.resolve("kept.txt"), model).line());
    }

    private Score score(Path file, SpeakerModel model) throws IOException {
        return score(QuotationText.read(file), model);
    }

    Score score(List<QuotationText> texts, SpeakerChoice model) {
        int asked = 0;
        int right = 0;
        int sure = 0;
        int wrong = 0;
        int named = 0;
        var misses = new ArrayList<String>();
        for (QuotationText text : texts) {
            Read read = readText(text);
            List<Claim> claims = read.claims(model);
            for (Answer answer : text.answers()) {
                Span words = answer.in(read.document().text());
                List<Claim> here = claims.stream().filter(c -> holds(c, words)).toList();
                boolean good = here.stream().anyMatch(c -> accepts(read, c.speaker(), answer));
                boolean badSure = here.stream().anyMatch(c -> c.sure() && !accepts(read, c.speaker(), answer));
                boolean open = answer.open() && here.stream().noneMatch(Claim::sure);
                asked++;
                right += good && !badSure || open ? 1 : 0;
                sure += here.stream().anyMatch(Claim::sure) ? 1 : 0;
                wrong += badSure ? 1 : 0;
                named += here.isEmpty() ? 0 : 1;
                if (!(good && !badSure || open) || badSure) {
                    misses.add(text.id() + " \"" + answer.words() + "\" gold " + answer.forms()
                            + (answer.open() ? " ?" : "")
                            + ": "
                            + here.stream()
                                    .map(c -> c.speaker().text() + (c.sure() ? " SURE " : " ")
                                            + String.format(Locale.ROOT, "%.2f", c.confidence()) + " "
                                            + c.content().by().name())
                                    .toList());
                }
            }
        }
        return new Score(asked, right, sure, wrong, named, misses);
    }

    private static boolean holds(Claim claim, Span words) {
        Span content = claim.content().span();
        return !words.isEmpty() && content.start() <= words.start() + 2 && content.end() > words.start() + 2
                || content.start() <= words.start() && content.end() > words.start();
    }

    /** Whether a speaker bears one of the names that are right: as shown, as its referent is called, or by the words there. */
    static boolean accepts(Read read, Link speaker, Answer answer) {
        Mentions mentions = read.mentions();
        boolean pronoun = speaker.span()
                .flatMap(s -> mentions.findAt(s.start()))
                .filter(Pronoun.class::isInstance)
                .isPresent();
        return answer.accepts(speaker.text())
                || speaker.referent().isPresent()
                        && answer.accepts(
                                mentions.getReferent(speaker.referent().getAsInt())
                                        .name())
                || !pronoun
                        && speaker.span().isPresent()
                        && answer.accepts(
                                speaker.span().get().of(read.document().text()));
    }

    /** What there is to learn from, in the order of reports. */
    List<SpeakerText> texts(Path shared) throws IOException {
        List<SpeakerText> texts = own();
        texts.addAll(polnear(PolnearSpeakers.read(shared.resolve("data/polnear/train"))));
        return texts;
    }

    /** What tells whom pronouns stand for: PolNeAR doesn't. */
    List<SpeakerText> withPronouns(Path eval) throws IOException {
        List<SpeakerText> texts = own();
        for (ListedSpeakers listed :
                ListedSpeakers.read(LISTED.resolve("reports"), List.of(LISTED.resolve("gold/all.json")))) {
            texts.add(listed.text("claims", this::read));
        }
        for (Path folder : List.of(eval.resolve("work"), eval)) {
            for (ListedSpeakers listed :
                    ListedSpeakers.read(folder.resolve("reports"), JoinRun.golds(folder.resolve("gold")))) {
                texts.add(listed.text("events", this::read));
            }
        }
        return texts;
    }

    List<SpeakerText> own() throws IOException {
        var texts = new ArrayList<SpeakerText>();
        for (QuotationText text : QuotationText.read(OWN.resolve("train.txt"))) {
            Read read = readText(text);
            texts.add(new SpeakerText(
                    text.id(), "own", read.document(), read.layers(), read.mentions(), q -> judge(read, text, q)));
        }
        return texts;
    }

    List<SpeakerText> polnear(List<PolnearSpeakers> articles) {
        var texts = new ArrayList<SpeakerText>();
        for (PolnearSpeakers text : articles) {
            Read read = read(CorpusText.document(text.text()));
            texts.add(new SpeakerText(
                    text.id(), "polnear", read.document(), read.layers(), read.mentions(), text::judge));
        }
        return texts;
    }

    private static Optional<SpeakerTeacher.Judge> judge(Read read, QuotationText text, SpeakerQuestion question) {
        Span at = question.words();
        return text.answers().stream()
                .filter(a -> {
                    Span words = a.in(read.document().text());
                    return !words.isEmpty() && at.start() <= words.start() && words.start() < at.end();
                })
                .findFirst()
                .map(Answer::judge);
    }

    Read readText(QuotationText text) {
        try (SourceReader reader = SourceReader.create()) {
            byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
            if (reader.read(new Source(text.id() + ".txt", Path.of(text.id() + ".txt")), bytes, Optional.empty())
                    instanceof Outcome.Read read) {
                return read(read.document());
            }
            throw new IllegalStateException("not read: " + text.id());
        }
    }

    private Read read(Document document) {
        Layers read = layers.apply(document);
        return new Read(document, read, finder.find(document, read));
    }

    static void write(SpeakerModel model, Path to) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# title: Weights of the signs by which the speaker of a quotation without a cue is chosen");
        lines.add(
                "# source: fitted by bench/QuotationRun on training/corpus/quotations (train) and PolNeAR (train), those of pronouns on");
        lines.add(
                "#   training/corpus/quotations and claims and the events of shared/eval; weights only, no text of these");
        lines.add("# licence: research data; see docs/quality.md");
        lines.add("# columns: sign, weight; =named and =sure are the least shares to be named and to be sure");
        lines.addAll(model.lines());
        WeightFile.write(to, lines, model.weights().size());
    }
}
