package org.hearsay.bench.pronoun;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.document.Document;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Name;
import org.hearsay.mention.Pronoun;
import org.hearsay.model.EncoderModel;
import org.hearsay.model.Layers;
import org.hearsay.pipeline.DocumentReading;
import org.hearsay.reading.Outcome;
import org.hearsay.reading.Source;
import org.hearsay.reading.SourceReader;
import org.hearsay.text.Span;

/** Scores whom the product holds the pronouns of GAP to mean: {@code SHARED [--misses]}; each passage is read as a report. */
public final class GapRun {

    private final DocumentReading reading;

    GapRun(DocumentReading reading) {
        this.reading = reading;
    }

    /** What became of a passage. */
    record Answer(GapText text, boolean toldA, boolean toldB, String told, boolean knownA, boolean knownB) {

        boolean isRight() {
            return toldA == text.isA() && toldB == text.isB();
        }

        String line() {
            return text.id() + " " + text.pronoun().of(text.text()) + ": A "
                    + text.a().of(text.text()) + (text.isA() ? " RIGHT" : "") + (knownA ? "" : " unknown") + ", B "
                    + text.b().of(text.text()) + (text.isB() ? " RIGHT" : "") + (knownB ? "" : " unknown") + "; told "
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
            new GapRun(DocumentReading.of(model)).run(Path.of(args[0]), List.of(args).subList(1, args.length));
        }
    }

    private void run(Path shared, List<String> args) throws IOException {
        List<Answer> answers = GapText.read(shared.resolve("data/gap/dev.jsonl.gz")).parallelStream()
                .map(this::answer)
                .toList();
        var score = new GapScore();
        answers.forEach(a -> score.add(a.text(), a.toldA(), a.toldB()));
        System.out.println("GAP dev, " + answers.size() + " passages: " + score);
        System.out.printf(
                "names read as persons: %.1f %%%n",
                answers.stream()
                                .mapToInt(a -> (a.knownA() ? 1 : 0) + (a.knownB() ? 1 : 0))
                                .sum()
                        * 50.0
                        / answers.size());
        if (args.contains("--misses")) {
            answers.stream().filter(a -> !a.isRight()).map(Answer::line).forEach(System.out::println);
        }
    }

    private Answer answer(GapText text) {
        Document document = document(text);
        Layers layers = reading.layers().read(document);
        Mentions mentions = reading.mentions().find(document, layers);
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
                !a.isEmpty(),
                !b.isEmpty());
    }

    /** The referents of the names that stand in a piece of text. */
    private static Set<Integer> named(Mentions mentions, Span at) {
        return mentions.names()
                .filter(n -> n.core().overlaps(at) && n.referent().isPresent())
                .map(Name::referent)
                .map(OptionalInt::getAsInt)
                .collect(Collectors.toSet());
    }

    private static Document document(GapText text) {
        try (SourceReader reader = SourceReader.create()) {
            byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
            var source = new Source(text.id() + ".txt", Path.of(text.id() + ".txt"));
            if (reader.read(source, bytes, Optional.empty()) instanceof Outcome.Read read) {
                return read.document();
            }
            throw new IllegalStateException("not read: " + text.id());
        }
    }
}
