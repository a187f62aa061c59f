package org.hearsay.bench.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.bench.corpus.CorpusText;
import org.hearsay.event.Toll;
import org.hearsay.event.Toll.What;
import org.hearsay.model.EncoderModel;
import org.hearsay.pipeline.DocumentReading;

/**
 * Scores the counts that the product tells of events: {@code [--misses | --fit WEIGHTS] FILE…} in the form of {@code bench/counts}; misses are
 * never listed of a file whose name begins with {@code kept}. A count is right where what, least and greatest number are, and the words overlap.
 */
public final class CountRun {

    private CountRun() {}

    /** Prints two lines a file, and what went wrong. */
    public static void main(String[] args) throws IOException {
        List<String> options = List.of(args);
        try (EncoderModel model = EncoderModel.find()) {
            int fit = options.indexOf("--fit");
            if (fit >= 0) {
                var texts = new ArrayList<CountText>();
                Path corpus = Path.of("training/corpus");
                texts.addAll(CountText.read(corpus.resolve("counts/train.txt")));
                texts.addAll(CountText.read(corpus.resolve("counts/more.txt")));
                texts.addAll(CountText.read(corpus.resolve("counts/tolls.txt")));
                texts.addAll(CountText.ofTellings(corpus.resolve("tellings/train.txt")));
                texts.addAll(CountText.ofTellings(corpus.resolve("tellings/fit.txt")));
                new CountFit(texts, model).run(Path.of(options.get(fit + 1)));
                return;
            }
            DocumentReading reading = DocumentReading.of(model);
            for (String arg : options) {
                if (!arg.startsWith("--") && Files.exists(Path.of(arg))) {
                    boolean kept = Path.of(arg).getFileName().toString().startsWith("kept");
                    score(Path.of(arg), reading, options.contains("--misses") && !kept);
                }
            }
        }
    }

    private static void score(Path file, DocumentReading reading, boolean show) throws IOException {
        Map<What, int[]> counts = new EnumMap<>(What.class);
        for (CountText text : CountText.read(file)) {
            List<Toll> told = reading.read(CorpusText.document(text.text()), List.of()).events().stream()
                    .flatMap(e -> e.tolls().stream())
                    .distinct()
                    .toList();
            for (CountText.Mark mark : text.marks()) {
                row(counts, mark.what())[0]++;
                if (told.stream().anyMatch(t -> isRight(t, mark))) {
                    row(counts, mark.what())[2]++;
                } else if (show) {
                    System.out.printf(
                            "  lost %s %s %s '%s'%n",
                            text.name(),
                            mark.what().slug(),
                            range(mark.low(), mark.high()),
                            mark.words().of(text.text()));
                }
            }
            for (Toll toll : told) {
                row(counts, toll.what())[1]++;
                Optional<CountText.Mark> gold =
                        text.marks().stream().filter(m -> isRight(toll, m)).findFirst();
                if (gold.isPresent()) {
                    row(counts, toll.what())[3]++;
                } else if (show) {
                    System.out.printf("  false %s %s '%s'%n", text.name(), toll.value(), toll.text());
                }
            }
        }
        print(file, counts);
    }

    /** By what is counted: how many there are, are told, are found, are told rightly. */
    private static int[] row(Map<What, int[]> counts, What what) {
        return counts.computeIfAbsent(what, w -> new int[4]);
    }

    private static boolean isRight(Toll toll, CountText.Mark mark) {
        return toll.what() == mark.what()
                && toll.span().overlaps(mark.words())
                && toll.low() == mark.low()
                && toll.high() == mark.high();
    }

    private static String range(double low, double high) {
        return low == high ? Double.toString(low) : low + ".." + (high == Toll.OPEN ? "" : high);
    }

    private static void print(Path file, Map<What, int[]> counts) {
        int[] all = new int[4];
        var line = new StringBuilder();
        counts.forEach((what, c) -> {
            for (int i = 0; i < all.length; i++) {
                all[i] += c[i];
            }
            line.append(
                    String.format(Locale.ROOT, " %s %d of %d, %d of %d right;", what.slug(), c[2], c[0], c[3], c[1]));
        });
        System.out.printf(
                Locale.ROOT,
                "%6.1f %% found of %d, %.1f %% right of %d told (%s)%n ",
                100.0 * all[2] / all[0],
                all[0],
                100.0 * all[3] / Math.max(1, all[1]),
                all[1],
                file);
        System.out.println(line);
    }
}
