package org.hearsay.bench.pronoun;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.bench.corpus.CorpusText;
import org.hearsay.bench.learning.WeightFile;
import org.hearsay.document.Document;
import org.hearsay.mention.AntecedentChoice;
import org.hearsay.mention.AntecedentModel;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.mention.MentionFinder;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Name;
import org.hearsay.mention.Pronoun;
import org.hearsay.model.EncoderModel;
import org.hearsay.model.LayerReader;
import org.hearsay.model.Layers;
import org.hearsay.reading.Outcome;
import org.hearsay.reading.Source;
import org.hearsay.reading.SourceReader;
import org.hearsay.text.Span;

/**
 * Scores whom the product holds the pronouns of GAP to mean, and makes the trees that choose: {@code SHARED [--misses | --fit WEIGHTS]}; each
 * passage is read as a report.
 */
public final class GapRun {

    private final Function<Document, Layers> layers;

    GapRun(Function<Document, Layers> layers) {
        this.layers = layers;
    }

    /** What became of a passage. */
    record Answer(GapText text, boolean toldA, boolean toldB, String told, String kinds) {

        boolean isRight() {
            return toldA == text.isA() && toldB == text.isB();
        }

        String line() {
            return text.id() + " " + text.pronoun().of(text.text()) + ": A "
                    + text.a().of(text.text()) + (text.isA() ? " RIGHT" : "") + ", B "
                    + text.b().of(text.text()) + (text.isB() ? " RIGHT" : "") + " (" + kinds + "); told "
                    + told + "\n    " + marked();
        }

        private String marked() {
            var out = new StringBuilder(text.text());
            out.insert(text.pronoun().end(), "**").insert(text.pronoun().start(), "**");
            return out.toString();
        }
    }

    /** Prints the figures. */
    public static void main(String[] args) throws IOException {
        try (EncoderModel model = EncoderModel.find()) {
            LayerReader reader = model.encoder().map(LayerReader::encoder).orElseGet(LayerReader::openNlp);
            new GapRun(reader::read).run(Path.of(args[0]), List.of(args).subList(1, args.length));
        }
    }

    private void run(Path shared, List<String> args) throws IOException {
        AntecedentModel model = AntecedentModel.english();
        if (args.size() > 1 && args.getFirst().equals("--fit")) {
            model = new PronounFit(texts(shared)).fit();
            write(model, Path.of(args.get(1)));
        }
        score(shared, model, args.contains("--misses"));
    }

    /** Scores the passages, and how it would be were the likeliest told however little sure it is. */
    private void score(Path shared, AntecedentModel model, boolean misses) throws IOException {
        List<GapText> texts = GapText.read(shared.resolve("data/gap/dev.jsonl.gz"));
        print("GAP dev, the likeliest whatever its share", answers(texts, t -> model.withLeast(0)));
        List<Answer> answers = answers(texts, t -> AntecedentModel.english().withTrees(model.trees()));
        print("GAP dev, as told", answers);
        if (misses) {
            answers.stream().filter(a -> !a.isRight()).map(Answer::line).forEach(System.out::println);
        }
    }

    private static void write(AntecedentModel model, Path to) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# title: Trees that rank whom a pronoun may mean");
        lines.add(
                "# source: fitted by bench/GapRun on GAP's train passages (Webster and others 2018) and GUM (Zeldes 2017);");
        lines.add("#   trees only, no text of these");
        lines.add("# licence: research data; see docs/quality.md");
        lines.add(
                "# columns: tree, node, measure, most of the lower side, side of what is not known, lower node, higher node;");
        lines.add("#   of an answer =, its value");
        lines.addAll(model.trees().lines(AntecedentModel.measures()));
        WeightFile.write(to, lines, model.trees().roots().size());
    }

    static void print(String what, List<Answer> answers) {
        var score = new GapScore();
        answers.forEach(a -> score.add(a.text(), a.toldA(), a.toldB()));
        System.out.println(what + ", " + answers.size() + " passages: " + score);
    }

    List<Answer> answers(List<GapText> texts, Function<GapText, AntecedentChoice> choice) {
        try (SourceReader reader = SourceReader.create()) {
            return texts.parallelStream()
                    .map(t -> answer(document(reader, t), t, choice.apply(t)))
                    .toList();
        }
    }

    /** What there is to learn from. */
    List<PronounText> texts(Path shared) throws IOException {
        var texts = new ArrayList<PronounText>();
        try (SourceReader reader = SourceReader.create()) {
            texts.addAll(GapText.read(shared.resolve("data/gap/train.jsonl.gz")).stream()
                    .parallel()
                    .map(t -> gap(reader, t))
                    .toList());
        }
        texts.addAll(GumText.listIn(shared.resolve("data/gum/dep")).parallelStream()
                .map(this::gum)
                .toList());
        return texts;
    }

    PronounText gap(SourceReader reader, GapText text) {
        Document document = document(reader, text);
        return new PronounText("GAP", text.id(), document, layers.apply(document), PronounText.of(text));
    }

    PronounText gum(GumText text) {
        Document document = CorpusText.document(text.text());
        return new PronounText(
                text.id().startsWith("GUM_news") ? "GUM news" : "GUM",
                text.id(),
                document,
                layers.apply(document),
                PronounText.byChains(text.text(), text.chains()));
    }

    private Answer answer(Document document, GapText text, AntecedentChoice choice) {
        Mentions mentions = MentionFinder.rules(choice).find(document, layers.apply(document));
        OptionalInt told = mentions.mentions().stream()
                .filter(m -> m instanceof Pronoun && m.span().overlaps(text.pronoun()))
                .map(Mention::referent)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
        Set<Integer> a = named(mentions, text.a());
        Set<Integer> b = named(mentions, text.b());
        return new Answer(
                text,
                told.isPresent() && a.contains(told.getAsInt()),
                told.isPresent() && b.contains(told.getAsInt()),
                told.isPresent() ? mentions.getReferent(told.getAsInt()).name() : "nobody",
                kinds(mentions, a) + " " + kinds(mentions, b));
    }

    private static String kinds(Mentions mentions, Set<Integer> referents) {
        return referents.stream()
                .map(mentions::getReferent)
                .map(r -> (r.kind() == EntityKind.PERSON ? "" : r.kind().slug() + " ") + r.gender())
                .collect(Collectors.joining(","))
                .toLowerCase(Locale.ROOT);
    }

    /** The referents of the names that stand in a piece of text. */
    private static Set<Integer> named(Mentions mentions, Span at) {
        return mentions.names()
                .filter(n -> n.core().overlaps(at) && n.referent().isPresent())
                .map(Name::referent)
                .map(OptionalInt::getAsInt)
                .collect(Collectors.toSet());
    }

    private static Document document(SourceReader reader, GapText text) {
        byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
        var source = new Source(text.id() + ".txt", Path.of(text.id() + ".txt"));
        if (reader.read(source, bytes, Optional.empty()) instanceof Outcome.Read read) {
            return read.document();
        }
        throw new IllegalStateException("not read: " + text.id());
    }
}
