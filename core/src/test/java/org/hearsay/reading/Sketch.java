package org.hearsay.reading;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.issue.IssueCode;
import org.hearsay.text.Edtf;

/** A read document as a few lines, so that a test can lay it beside the report. */
final class Sketch {

    private Sketch() {}

    static Outcome outcome(SourceReader reader, String name, byte[] bytes) {
        return reader.read(new Source(name, Path.of(name)), bytes, Optional.empty());
    }

    static Outcome.Read read(SourceReader reader, String name, byte[] bytes) {
        return switch (outcome(reader, name, bytes)) {
            case Outcome.Read read -> read;
            case Outcome.Several several ->
                throw new AssertionError(several.reports().size() + " reports");
            case Outcome.Skipped(var reason) -> throw new AssertionError(reason.message());
            case Outcome.Failed(var reason) -> throw new AssertionError(reason.message());
        };
    }

    static Outcome.Read text(SourceReader reader, String text) {
        return read(reader, "report.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    static IssueCode failure(SourceReader reader, String name, byte[] bytes) {
        return switch (outcome(reader, name, bytes)) {
            case Outcome.Read read ->
                throw new AssertionError("was read: " + read.document().text());
            case Outcome.Several several ->
                throw new AssertionError("was read: " + several.reports().size());
            case Outcome.Skipped(var reason) -> reason.code();
            case Outcome.Failed(var reason) -> reason.code();
        };
    }

    /** A line for each block: its kind, its section where that is not 0, and its words. */
    static String blocks(Document document) {
        return document.blocks().stream()
                .map(b -> b.kind() + (b.section() == 0 ? "" : " " + b.section()) + ": " + words(document, b) + "\n")
                .collect(Collectors.joining());
    }

    private static String words(Document document, Block block) {
        return block.span().of(document.text()).replaceAll("\\s+", " ");
    }

    /** What is known about the report, without what is not known. */
    static String facts(Document document) {
        var masthead = document.masthead();
        return line("title", masthead.title())
                + line("published", masthead.published().map(Edtf::value))
                + line("outlet", masthead.outlet())
                + line("author", masthead.author())
                + line("series", masthead.series().map(s -> s.name() + " / " + s.number()))
                + line("from", masthead.originalLanguage())
                + line("translator", masthead.translatedBy())
                + line("place", masthead.dateline().flatMap(d -> d.place()))
                + line("day", masthead.dateline().flatMap(d -> d.day()).map(Edtf::value))
                + line("agency", masthead.dateline().flatMap(d -> d.agency()));
    }

    private static String line(String name, Optional<String> value) {
        return value.map(v -> name + ": " + v + "\n").orElse("");
    }

    /** A line for each note: label, source, date, number of marks. */
    static String notes(Document document) {
        return document.notes().stream()
                .map(n -> n.label() + " | " + n.source().orElse("-") + " | "
                        + n.date().map(Edtf::value).orElse("-") + " | "
                        + n.marks().size() + "\n")
                .collect(Collectors.joining());
    }

    /** A line for each reference: series, number, title, date. */
    static String references(Document document) {
        return document.references().stream()
                .map(r -> r.series().orElse("-") + " | " + r.number().orElse("-") + " | "
                        + r.title().orElse("-") + " | "
                        + r.date().map(Edtf::value).orElse("-") + "\n")
                .collect(Collectors.joining());
    }

    /** A line for each issue at a place: its code and the words there. */
    static String issues(Outcome.Read read) {
        return read.issues().stream()
                .filter(i -> i.span().isPresent())
                .map(i -> i.code() + ": "
                        + i.span().orElseThrow().of(read.document().text()) + "\n")
                .collect(Collectors.joining());
    }
}
