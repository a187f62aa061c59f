package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.document.Copies;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Ids;
import org.hearsay.document.Part;
import org.hearsay.extraction.Extraction;
import org.hearsay.issue.DossierException;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.Content;
import org.hearsay.reading.Entry;
import org.hearsay.reading.Metadata;
import org.hearsay.reading.Outcome;
import org.hearsay.reading.Source;
import org.hearsay.reading.SourceReader;
import org.hearsay.store.Given;
import org.hearsay.store.ReadSession;

/** Brings one file at a time into the dossier. Safe for several threads. */
final class FileReading {

    private final ReadSession session;
    private final SourceReader reader;
    private final DocumentReading reading;
    private final Metadata metadata;
    private final RunCount count;

    FileReading(ReadSession session, SourceReader reader, DocumentReading reading, Metadata metadata, RunCount count) {
        this.session = session;
        this.reader = reader;
        this.reading = reading;
        this.metadata = metadata;
        this.count = count;
    }

    /** Reads a file once, whatever the number of ways that lead to it; the first by name gives it its name. */
    void read(Place place) {
        switch (place.ways().getFirst().load()) {
            case Content.Bytes bytes -> read(place, bytes.value(), told(place), Optional.empty());
            case Content.Unreadable(Issue reason) -> place.ways().forEach(way -> fail(way, reason));
        }
    }

    /** Reads a file of a container; a row of a table that tells of the container tells of all that it holds. */
    void read(Place container, Place place, Entry.Held entry, String sha256) {
        Optional<Metadata.Row> row = told(place).or(() -> told(container).map(Metadata.Row::ofMany));
        var part = new Part(sha256, entry.index(), Optional.of(entry.label()).filter(l -> !l.isBlank()));
        read(place, entry.content().value(), row, Optional.of(new Within(part, entry.noted())));
    }

    /** What is known of a file in a container before it is read. */
    private record Within(Part part, List<Issue> noted) {}

    private Optional<Metadata.Row> told(Place place) {
        return place.ways().stream().flatMap(way -> metadata.find(way).stream()).findFirst();
    }

    private void read(Place at, byte[] bytes, Optional<Metadata.Row> said, Optional<Within> within) {
        String place = at.path();
        List<Source> ways = at.ways();
        // What a table told of a file holds also where it is read again without that table.
        Optional<Metadata.Row> row = said.or(() -> session.findTold(place).map(Metadata.Row::parse));
        String hash = Ids.sha256(bytes);
        String key = Ids.of(
                "k",
                hash,
                row.map(Record::toString).orElse(""),
                session.reader(),
                ways.getFirst().capture().line());
        List<Given> given = ways.stream()
                .map(way -> new Given(
                        path(way), place, way.name(), hash, key, row.map(Metadata.Row::line), within.map(Within::part)))
                .toList();
        Optional<DocumentId> known = session.findKnown(given.getFirst());
        if (known.isPresent()) {
            count.known();
            again(given, known.get());
            return;
        }
        switch (outcome(ways.getFirst(), bytes, row)) {
            case Outcome.Read done -> keep(ways, given, bytes, noted(List.of(done), within));
            case Outcome.Several several -> keep(ways, given, bytes, noted(several.reports(), within));
            case Outcome.Skipped(Issue reason) -> ways.forEach(way -> skip(way, reason));
            case Outcome.Failed(Issue reason) -> ways.forEach(way -> fail(way, reason));
        }
    }

    /** What is to be told of its name stands with the first report. */
    private static List<Outcome.Read> noted(List<Outcome.Read> reports, Optional<Within> within) {
        List<Issue> noted = within.map(Within::noted).orElse(List.of());
        if (noted.isEmpty()) {
            return reports;
        }
        Outcome.Read first = reports.getFirst();
        List<Issue> issues = new ArrayList<>(first.issues());
        noted.forEach(i -> issues.add(
                new Issue(i.code(), i.file(), Optional.of(first.document().id()), Optional.empty(), i.message())));
        List<Outcome.Read> all = new ArrayList<>(reports);
        all.set(0, new Outcome.Read(first.document(), issues.stream().sorted().toList()));
        return all;
    }

    static String path(Source source) {
        return source.path().toAbsolutePath().normalize().toString();
    }

    private void again(List<Given> given, DocumentId document) {
        given.stream().skip(1).forEach(g -> {
            session.again(g, document);
            count.known();
        });
    }

    private Outcome outcome(Source source, byte[] bytes, Optional<Metadata.Row> row) {
        try {
            return reader.read(source, bytes, row);
        } catch (DossierException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Failed(broken(source, e));
        }
    }

    /** Keeps the first report last: where it is known, all of the file are. */
    private void keep(List<Source> ways, List<Given> given, byte[] bytes, List<Outcome.Read> reports) {
        List<Extraction> extractions = new ArrayList<>();
        long words = 0;
        try {
            for (Outcome.Read read : reports) {
                extractions.add(reading.read(read.document(), read.issues()));
                words += words(read.document().text());
            }
        } catch (RuntimeException | StackOverflowError e) {
            Issue fault = broken(ways.getFirst(), e);
            ways.forEach(way -> fail(way, fault));
            return;
        }
        List<String> marks = marks(reports);
        for (int i = reports.size(); i > 1; i--) {
            int part = i;
            String mark = marks.get(i - 1);
            Extraction extraction = extractions.get(i - 1);
            var unused = session.keep(given.getFirst().part(part, mark), bytes, extraction);
            given.stream()
                    .skip(1)
                    .forEach(g -> session.again(
                            g.part(part, mark), extraction.document().id()));
        }
        switch (session.keepFirst(given, marks, bytes, extractions.getFirst())) {
            case READ -> count.read(words);
            case KNOWN -> count.known();
        }
        again(given, extractions.getFirst().document().id());
    }

    /** What the reports of a file of many are called in it, each otherwise; empty where there is one. */
    private static List<String> marks(List<Outcome.Read> reports) {
        if (reports.size() == 1) {
            return List.of();
        }
        List<String> marks = new ArrayList<>();
        Map<String, Integer> same = new HashMap<>();
        for (Outcome.Read read : reports) {
            Optional<String> label = read.document().origin().part().flatMap(Part::label);
            String mark = label.map(Copies::wording).orElse("");
            int count = same.merge(mark, 1, Integer::sum);
            marks.add(count == 1 ? mark : mark + "#" + count);
        }
        return marks;
    }

    /** A fault of a rule costs one document, not the run. */
    private static Issue broken(Source source, Throwable fault) {
        return Issue.ofFile(
                IssueCode.READING_FAILED,
                source.name(),
                source.name() + " could not be read through: "
                        + fault.getClass().getSimpleName() + " at " + place(fault) + ".");
    }

    private static String place(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0].toString();
    }

    /** Notes a file that is not read and need not be. */
    void skip(Source source, Issue reason) {
        session.skip(path(source), source.name(), reason);
        count.skipped(reason);
    }

    /** Notes a file that should have been read. */
    void fail(Source source, Issue reason) {
        session.fail(path(source), source.name(), reason);
        count.failed(reason);
    }

    private static long words(String text) {
        long words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = !Character.isWhitespace(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }
}
