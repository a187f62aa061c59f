package org.hearsay.bench.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.bench.corpus.CorpusText;
import org.hearsay.event.EventMention;
import org.hearsay.event.Realis;
import org.hearsay.model.EncoderModel;
import org.hearsay.pipeline.DocumentReading;
import org.hearsay.text.Span;

/**
 * Scores what is told to have happened on sentences in the form of {@code bench/realis}: {@code [--misses | --fit WEIGHTS] FILE…}; misses are
 * never listed of a file whose name begins with {@code kept}.
 */
public final class RealisRun {

    /** A sentence, the word that names its event, and the realis that are right. */
    private record Asked(String text, Span word, List<String> right) {

        static Asked of(String line) {
            int colon = line.indexOf(": ");
            String marked = line.substring(colon + 2);
            int start = marked.indexOf('[');
            int end = marked.indexOf(']') - 1;
            if (colon < 0 || start < 0 || end <= start) {
                throw new IllegalArgumentException("no realis or no marked word: " + line);
            }
            return new Asked(
                    marked.replaceAll("[\\[\\]]", ""),
                    new Span(start, end),
                    Arrays.asList(line.substring(0, colon).split("/")));
        }
    }

    private RealisRun() {}

    /** Prints a line a file, and what went wrong. */
    public static void main(String[] args) throws IOException {
        List<String> options = List.of(args);
        try (EncoderModel model = EncoderModel.find()) {
            int fit = options.indexOf("--fit");
            if (fit >= 0) {
                Path corpus = Path.of("training/corpus");
                new RealisFit(corpus.resolve("tellings/fit.txt"), corpus.resolve("realis/train.txt"), model)
                        .run(Path.of(options.get(fit + 1)));
                return;
            }
            DocumentReading reading = DocumentReading.of(model);
            for (String arg : options) {
                if (!arg.startsWith("--")) {
                    Path file = Path.of(arg);
                    boolean show = options.contains("--misses")
                            && !file.getFileName().toString().startsWith("kept");
                    score(file, reading, show);
                }
            }
        }
    }

    private static void score(Path file, DocumentReading reading, boolean show) throws IOException {
        int asked = 0;
        int found = 0;
        int right = 0;
        int unreal = 0;
        int told = 0;
        int lost = 0;
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Asked one = Asked.of(line);
            Optional<Realis> is = read(reading, one);
            boolean good = is.filter(r -> one.right().contains(r.slug())).isPresent();
            boolean happened = one.right().contains(Realis.ACTUAL.slug());
            asked++;
            found += is.isPresent() ? 1 : 0;
            right += good ? 1 : 0;
            unreal += happened ? 0 : 1;
            lost += happened && is.filter(x -> x != Realis.ACTUAL).isPresent() ? 1 : 0;
            told += !happened && is.equals(Optional.of(Realis.ACTUAL)) ? 1 : 0;
            if (show && !good) {
                System.out.println("  " + is.map(Realis::slug).orElse("not found") + " for " + line);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%6.1f %% right (%d of %d; %d found); told as happened though it was not: %d of %d, the other way round: %d of %d (%s)%n",
                100.0 * right / asked,
                right,
                asked,
                found,
                told,
                unreal,
                lost,
                asked - unreal,
                file);
    }

    private static Optional<Realis> read(DocumentReading reading, Asked one) {
        return reading.read(CorpusText.document(one.text()), List.of()).events().stream()
                .filter(e -> e.trigger().span().overlaps(one.word()))
                .map(EventMention::realis)
                .findFirst();
    }
}
