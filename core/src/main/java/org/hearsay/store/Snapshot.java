package org.hearsay.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.document.DocumentId;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.extraction.Tally;
import org.hearsay.issue.Issue;
import org.hearsay.store.internal.DerivedTables;
import org.hearsay.store.internal.DocumentTable;
import org.hearsay.store.internal.Failures;
import org.hearsay.store.internal.FileTable;
import org.hearsay.store.internal.Integrity;
import org.jdbi.v3.core.Handle;

/** A dossier as it stood at one moment, whatever is written meanwhile. For one thread. */
public final class Snapshot implements AutoCloseable {

    private final Path folder;
    private final Handle handle;

    Snapshot(Path folder, Handle handle) {
        this.folder = folder;
        this.handle = handle;
        handle.begin();
        // The moment is that of the first question, so ask one.
        DerivedTables.isStale(handle);
    }

    /** All documents, by id. */
    public List<Held> listDocuments() {
        return Failures.guard(folder, () -> DocumentTable.list(handle));
    }

    /** A document as lists show it. */
    public Optional<Held> findDocument(DocumentId id) {
        return Failures.guard(folder, () -> DocumentTable.find(handle, id));
    }

    /** A document with all that was read from it. */
    public Optional<Extraction> findExtraction(DocumentId id) {
        return Failures.guard(folder, () -> DocumentTable.findExtraction(handle, id));
    }

    /** Every document with what was read from it, by id, one at a time in memory; to be closed. */
    public Stream<Extraction> extractions() {
        return Failures.guard(folder, () -> DocumentTable.stream(handle));
    }

    /** Whether documents came since {@link #reconciliation()} was made, as when a reading was cut off. */
    public boolean isStale() {
        return Failures.guard(folder, () -> DerivedTables.isStale(handle));
    }

    /** What was decided across documents when a reading last came to its end. */
    public Reconciliation reconciliation() {
        return Failures.guard(folder, () -> DerivedTables.load(handle));
    }

    /** What became of the files. */
    public Tally tally() {
        return Failures.guard(folder, () -> FileTable.tally(handle));
    }

    /** Issues that concern files and runs, not places in documents; sorted. */
    public List<Issue> listIssues() {
        return Failures.guard(folder, () -> FileTable.listIssues(handle));
    }

    /** The reading log, oldest first. */
    public List<LogEntry> listLog() {
        return Failures.guard(folder, () -> FileTable.listLog(handle));
    }

    /** Number of the line of the log that last told of a document read; 0 where none was. Grows with what is held. */
    public long lastReading() {
        return Failures.guard(folder, () -> FileTable.lastReading(handle));
    }

    /** Every document, with the number of the line of the log that last told of its being read. */
    public Map<DocumentId, Long> lastReadings() {
        return Failures.guard(folder, () -> FileTable.lastReadings(handle));
    }

    /** What is damaged in the database itself, and rows that point at nothing. */
    public List<Issue> check() {
        return Failures.guard(folder, () -> new Integrity(folder, handle).check());
    }

    @Override
    public void close() {
        handle.rollback();
        handle.close();
    }
}
