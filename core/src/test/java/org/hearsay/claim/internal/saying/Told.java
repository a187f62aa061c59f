package org.hearsay.claim.internal.saying;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.claim.Claim;
import org.hearsay.extraction.Extraction;
import org.hearsay.pipeline.DocumentReading;
import org.hearsay.reading.Metadata;
import org.hearsay.reading.Outcome;
import org.hearsay.reading.Source;
import org.hearsay.reading.SourceReader;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/** Reads a report of 20 June 2031, a Friday, by rules, and writes of each claim {@code content @ words = value}. */
final class Told {

    private static final DocumentReading READING = DocumentReading.rules();

    private Told() {}

    static String claims(String report) {
        Extraction read = read(report);
        return read.claims().stream().map(c -> line(c, read)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Extraction read(String report) {
        var row = new Metadata.Row(
                Optional.empty(),
                Optional.empty(),
                Edtf.find("2031-06-20"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
        try (SourceReader reader = SourceReader.create()) {
            Outcome read = reader.read(new Source("r.txt", Path.of("r.txt")), bytes, Optional.of(row));
            return READING.read(((Outcome.Read) read).document(), List.of());
        }
    }

    private static String line(Claim claim, Extraction read) {
        String text = read.document().text();
        String said = claim.said().map(s -> s.of(text) + " = " + value(read, s)).orElse("-");
        return claim.content().span().of(text) + " @ " + said;
    }

    private static String value(Extraction read, Span span) {
        return read.times().stream()
                .filter(t -> t.span().equals(span))
                .findFirst()
                .flatMap(TimeExpression::value)
                .map(Edtf::value)
                .orElse("none");
    }
}
