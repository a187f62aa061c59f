package org.hearsay.bench.account;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.account.EventAccounts;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Polarity;
import org.hearsay.document.DocumentId;
import org.hearsay.event.EventMention;
import org.hearsay.event.Participant;
import org.hearsay.event.Toll;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.model.EncoderModel;
import org.hearsay.pipeline.DocumentReading;
import org.hearsay.pipeline.Reconciling;
import org.hearsay.search.RetractionLine;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/**
 * Scores the kinds of false words that newcomers found, on small invented piles in the form of {@code bench/newcomer}:
 * {@code [--misses] FILE…}; misses are never listed of a file whose name begins with {@code kept}.
 */
public final class NewcomerRun {

    private static final class Count {
        int right;
        int wanted;
        int told;
        int barred;
    }

    private final DocumentReading reading;
    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();

    private NewcomerRun(DocumentReading reading) {
        this.reading = reading;
    }

    /** Prints a line a kind and file, and what went wrong. */
    public static void main(String[] args) throws IOException {
        List<String> options = List.of(args);
        try (EncoderModel model = EncoderModel.find()) {
            DocumentReading reading = DocumentReading.of(model);
            for (String arg : options) {
                if (!arg.startsWith("--")) {
                    Path file = Path.of(arg);
                    var run = new NewcomerRun(reading);
                    NewcomerText.readAll(file).forEach(run::read);
                    run.print(file, options.contains("--misses"));
                }
            }
        }
    }

    /** By kind: what is told rightly, what is asked, what is told falsely, what must not be told. */
    static Map<String, List<Integer>> figures(DocumentReading reading, Path file) throws IOException {
        var run = new NewcomerRun(reading);
        NewcomerText.readAll(file).forEach(run::read);
        var figures = new LinkedHashMap<String, List<Integer>>();
        run.counts.forEach((kind, c) -> figures.put(kind, List.of(c.right, c.wanted, c.told, c.barred)));
        return figures;
    }

    private void print(Path file, boolean misses) {
        counts.forEach((kind, c) -> System.out.printf(
                Locale.ROOT,
                "%-10s right told: %2d of %2d; false told: %2d of %2d (%s)%n",
                kind,
                c.right,
                c.wanted,
                c.told,
                c.barred,
                file));
        if (misses && !file.getFileName().toString().startsWith("kept")) {
            this.misses.forEach(m -> System.out.println("  " + m));
        }
    }

    private void read(NewcomerText text) {
        var extractions = new ArrayList<Extraction>();
        for (int i = 0; i < text.reports().size(); i++) {
            extractions.add(reading.read(
                    text.reports().get(i).document(String.format(Locale.ROOT, "d%03d%d", counts.size(), i)),
                    List.of()));
        }
        Reconciliation all = Reconciling.rules().reconcile(extractions.stream());
        Count count = counts.computeIfAbsent(text.kind(), k -> new Count());
        for (NewcomerText.Asked a : text.asked()) {
            List<String> told = told(text, a, extractions, all);
            boolean hit = a.values().isEmpty() ? !told.isEmpty() : told.stream().anyMatch(a.values()::contains);
            if (a.not()) {
                count.barred++;
                count.told += hit ? 1 : 0;
            } else {
                count.wanted++;
                count.right += hit ? 1 : 0;
            }
            if (hit == a.not()) {
                misses.add(text.id() + " | " + (a.not() ? "not " : "") + a.what() + " | " + a.words() + " | "
                        + a.values() + " but " + told);
            }
        }
    }

    private static List<String> told(
            NewcomerText text, NewcomerText.Asked a, List<Extraction> read, Reconciliation all) {
        return switch (a.what()) {
            case "denied" -> read.stream().flatMap(x -> denied(x, a.words())).toList();
            case "claim" -> read.stream().flatMap(x -> alone(x, a.words())).toList();
            case "day" ->
                read.stream()
                        .flatMap(x -> at(x, a.words()))
                        .flatMap(NewcomerRun::day)
                        .toList();
            case "doer" ->
                read.stream()
                        .flatMap(x -> at(x, a.words()))
                        .flatMap(e -> doers(e, a.values()))
                        .toList();
            case "realis" ->
                read.stream()
                        .flatMap(x -> at(x, a.words()))
                        .map(e -> e.realis().slug())
                        .toList();
            case "said" -> read.stream().flatMap(x -> said(x, a.words())).toList();
            case "toll" ->
                read.stream()
                        .flatMap(x -> x.events().stream())
                        .flatMap(e -> e.tolls().stream())
                        .map(NewcomerRun::toll)
                        .filter(a.words()::equals)
                        .toList();
            case "verdict" ->
                all.events().stream()
                        .filter(NewcomerRun::isOfSeveral)
                        .filter(e -> isAskedFor(text, e, read.getFirst()))
                        .flatMap(e -> e.slots().stream())
                        .filter(s -> s.kind().slug().equals(a.words()))
                        .map(s -> s.verdict().slug())
                        .toList();
            case "withdrawn" ->
                all.events().stream()
                        .flatMap(e -> RetractionLine.listOf(e, all, d -> find(read, d)).stream())
                        .flatMap(r -> r.of().stream())
                        .filter(s -> holds(read.getFirst(), s.claim(), a.words()))
                        .map(s -> s.sourced().passage().text())
                        .toList();
            default -> throw new IllegalArgumentException(a.what());
        };
    }

    private static String toll(Toll t) {
        return t.what().slug() + " " + t.least();
    }

    /** Where something is withdrawn, whether an event is told in its words: that the accusation was made both reports may tell. */
    private static boolean isAskedFor(NewcomerText text, EventAccounts e, Extraction first) {
        List<String> withdrawn = text.asked().stream()
                .filter(a -> a.what().equals("withdrawn"))
                .map(NewcomerText.Asked::words)
                .toList();
        return withdrawn.isEmpty()
                || e.event().members().stream()
                        .filter(m -> m.document().equals(first.document().id()))
                        .anyMatch(m -> withdrawn.stream()
                                .anyMatch(w -> find(first, w)
                                        .contains(m.mention().trigger().span())));
    }

    private static boolean isOfSeveral(EventAccounts e) {
        return e.event().members().stream().map(m -> m.document()).distinct().count() > 1;
    }

    private static Stream<Claim> holding(Extraction x, String words) {
        Span span = find(x, words);
        return x.claims().stream()
                .filter(c -> c.content().span().overlaps(span))
                .filter(c -> overlap(c.content().span(), span) * 2 > span.length());
    }

    private static int overlap(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    private static Stream<String> denied(Extraction x, String words) {
        return holding(x, words)
                .filter(c -> c.polarity() == Polarity.DENY)
                .map(c -> c.content().span().of(x.document().text()));
    }

    /** Claims whose content is little more than the words. */
    private static Stream<String> alone(Extraction x, String words) {
        return holding(x, words)
                .filter(c -> c.content().span().length() < words.length() * 1.3)
                .filter(c -> c.polarity() == Polarity.AFFIRM)
                .map(c -> c.speaker().text() + ": "
                        + c.content().span().of(x.document().text()));
    }

    private static boolean holds(Extraction x, Claim claim, String words) {
        return holding(x, words).anyMatch(claim::equals);
    }

    private static Extraction find(List<Extraction> read, DocumentId id) {
        return read.stream()
                .filter(x -> x.document().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<EventMention> at(Extraction x, String words) {
        Span span = find(x, words);
        return x.events().stream().filter(e -> e.trigger().span().overlaps(span));
    }

    private static Stream<String> day(EventMention e) {
        return e.when().flatMap(w -> w.value()).map(Edtf::value).stream();
    }

    private static Stream<String> said(Extraction x, String words) {
        return holding(x, words)
                .flatMap(c -> c.said().stream())
                .flatMap(s -> x.times().stream().filter(t -> t.span().equals(s)))
                .flatMap(t -> t.value().stream())
                .map(Edtf::value);
    }

    /** Of the names those that a doer is told under. */
    private static Stream<String> doers(EventMention e, List<String> names) {
        return e.participants().stream()
                .filter(p -> p.role() == Participant.Role.AGENT)
                .flatMap(p -> names.stream().filter(p.text()::contains));
    }

    private static Span find(Extraction x, String words) {
        int at = x.document().text().indexOf(words);
        return at < 0 ? new Span(0, 0) : new Span(at, at + words.length());
    }
}
