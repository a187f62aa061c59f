package org.hearsay.bench.claim;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.claim.Claim;
import org.hearsay.extraction.Extraction;
import org.hearsay.model.EncoderModel;
import org.hearsay.pipeline.DocumentReading;
import org.hearsay.reading.Metadata;
import org.hearsay.reading.Outcome;
import org.hearsay.reading.Source;
import org.hearsay.reading.SourceReader;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/**
 * Scores when claims were made on texts in the form of {@code bench/said}: {@code [--misses] FILE…}; misses are never listed
 * of a file whose name begins with {@code kept}.
 */
public final class SaidRun {

    /** So much of the asked words must stand in the content of a claim. */
    private static final double MOST = 0.8;

    private final List<String> misses = new ArrayList<>();
    private int asked;
    private int claims;
    private int found;
    private int right;
    private int without;
    private int told;

    private SaidRun() {}

    /** Prints a line a file, and what went wrong. */
    public static void main(String[] args) throws IOException {
        List<String> options = List.of(args);
        for (String arg : options) {
            if (!arg.startsWith("--")) {
                Path file = Path.of(arg);
                SaidRun run = new SaidRun();
                run.read(SaidText.readAll(file));
                System.out.println(run.line(file));
                if (options.contains("--misses")
                        && !file.getFileName().toString().startsWith("kept")) {
                    run.misses.forEach(m -> System.out.println("  " + m));
                }
            }
        }
    }

    private String line(Path file) {
        return String.format(
                Locale.ROOT,
                "%6.1f %% found (%d of %d; %d have their claim), %.1f %% right of those, told where none is: %d of %d,"
                        + " precision %.1f %% (%s)",
                100.0 * found / asked,
                found,
                asked,
                claims,
                100.0 * right / Math.max(1, found),
                told,
                without,
                100.0 * right / Math.max(1, found + told),
                file);
    }

    private void read(List<SaidText> texts) {
        try (SourceReader reader = SourceReader.create();
                EncoderModel model = EncoderModel.find()) {
            DocumentReading reading = DocumentReading.of(model);
            for (SaidText text : texts) {
                Metadata.Row row = new Metadata.Row(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(text.published()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
                var source = new Source(text.id() + ".txt", Path.of(text.id() + ".txt"));
                byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
                if (reader.read(source, bytes, Optional.of(row)) instanceof Outcome.Read read) {
                    Extraction extraction = reading.read(read.document(), read.issues());
                    text.asked().forEach(a -> score(text.id(), extraction, a));
                }
            }
        }
    }

    private void score(String id, Extraction extraction, SaidText.Asked a) {
        Optional<Claim> claim = claim(extraction, a.words());
        Optional<Span> said = claim.flatMap(Claim::said);
        Optional<String> value =
                said.flatMap(s -> value(extraction, s)).map(Edtf::value).or(() -> said.map(s -> "no value"));
        boolean none = a.accepted().isEmpty();
        boolean good = value.filter(a.accepted()::contains).isPresent();
        if (none) {
            without++;
            told += value.isPresent() ? 1 : 0;
        } else {
            asked++;
            claims += claim.isPresent() ? 1 : 0;
            found += value.isPresent() ? 1 : 0;
            right += good ? 1 : 0;
        }
        if (none ? value.isPresent() : !good) {
            String words = said.map(s -> s.of(extraction.document().text())).orElse("-");
            String what = claim.isEmpty() ? "no claim" : value.orElse("none");
            misses.add(id + " | " + a.words() + " | " + what + " (" + words + ") | " + a.accepted());
        }
    }

    private static Optional<Edtf> value(Extraction extraction, Span span) {
        return extraction.times().stream()
                .filter(t -> t.span().equals(span))
                .findFirst()
                .flatMap(TimeExpression::value);
    }

    /** The innermost claim that holds most of the words. */
    private static Optional<Claim> claim(Extraction extraction, String words) {
        int at = extraction.document().text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not in the report: " + words);
        }
        var place = new Span(at, at + words.length());
        return extraction.claims().stream()
                .filter(c -> shared(c.content().span(), place) >= MOST * place.length())
                .min(Comparator.comparingInt(c -> c.content().span().length()));
    }

    private static int shared(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }
}
