package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.document.Ids;
import org.hearsay.extraction.Extraction;
import org.hearsay.issue.DossierException;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.Content;
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

    void read(Source source) {
        switch (source.load()) {
            case Content.Bytes bytes -> read(source, bytes.value());
            case Content.Unreadable(Issue reason) -> fail(source, reason);
        }
    }

    private void read(Source source, byte[] bytes) {
        Optional<Metadata.Row> row = metadata.find(source);
        String hash = Ids.sha256(bytes);
        String key = Ids.of("k", hash, row.map(Record::toString).orElse(""), session.reader());
        var given = new Given(source.path().toAbsolutePath().normalize().toString(), source.name(), hash, key);
        if (session.findKnown(given).isPresent()) {
            count.known();
            return;
        }
        switch (outcome(source, bytes, row)) {
            case Outcome.Read done -> keep(source, given, bytes, List.of(done));
            case Outcome.Several several -> keep(source, given, bytes, several.reports());
            case Outcome.Skipped(Issue reason) -> {
                session.skip(given.path(), given.name(), reason);
                count.skipped(reason);
            }
            case Outcome.Failed(Issue reason) -> fail(source, reason);
        }
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
    private void keep(Source source, Given given, byte[] bytes, List<Outcome.Read> reports) {
        List<Extraction> extractions = new ArrayList<>();
        long words = 0;
        try {
            for (Outcome.Read read : reports) {
                extractions.add(reading.read(read.document(), read.issues()));
                words += words(read.document().text());
            }
        } catch (RuntimeException | StackOverflowError e) {
            fail(source, broken(source, e));
            return;
        }
        session.holds(given, reports.size());
        for (int i = reports.size(); i > 1; i--) {
            var unused = session.keep(given.part(i), bytes, extractions.get(i - 1));
        }
        switch (session.keep(given, bytes, extractions.getFirst())) {
            case READ -> count.read(words);
            case KNOWN -> count.known();
        }
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

    private void fail(Source source, Issue reason) {
        session.fail(source.path().toAbsolutePath().normalize().toString(), source.name(), reason);
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
