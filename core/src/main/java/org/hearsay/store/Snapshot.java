package org.hearsay.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.affair.Affair;
import org.hearsay.document.Copies;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Editions;
import org.hearsay.document.Part;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.extraction.Tally;
import org.hearsay.issue.Issue;
import org.hearsay.store.internal.DerivedLookup;
import org.hearsay.store.internal.DerivedTables;
import org.hearsay.store.internal.DocumentTable;
import org.hearsay.store.internal.Failures;
import org.hearsay.store.internal.FileTable;
import org.hearsay.store.internal.Integrity;
import org.hearsay.store.internal.VersionTable;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A dossier as it stood at one moment, whatever is written meanwhile. For one thread. */
public final class Snapshot implements AutoCloseable {

    private final Path folder;
    private final Handle handle;
    private @Nullable Editions editions;

    Snapshot(Path folder, Handle handle) {
        this.folder = folder;
        this.handle = handle;
        handle.begin();
        // The moment is that of the first question, so ask one.
        DerivedTables.isStale(handle);
    }

    /** All documents, by id. */
    public List<Held> listDocuments() {
        return Failures.guard(folder, () -> DocumentTable.list(handle, editions()));
    }

    /** A document as lists show it. */
    public Optional<Held> findDocument(DocumentId id) {
        return Failures.guard(folder, () -> DocumentTable.find(handle, id, editions()));
    }

    /** A document with all that was read from it. */
    public Optional<Extraction> findExtraction(DocumentId id) {
        return Failures.guard(folder, () -> DocumentTable.findExtraction(handle, id));
    }

    /** Which documents are versions of one report. */
    public Editions editions() {
        if (editions == null) {
            editions = Failures.guard(folder, () -> VersionTable.editions(handle));
        }
        return editions;
    }

    /** Which documents print the text of another again; where that has a newer edition, it stands for it. */
    public Copies copies() {
        return Failures.guard(folder, () -> VersionTable.copies(handle)).ofNewest(editions());
    }

    /** The newest edition of every report with what was read from it, by id, one at a time in memory; to be closed. */
    public Stream<Extraction> newest() {
        return Failures.guard(folder, () -> DocumentTable.stream(handle, editions()));
    }

    /** Every document with what was read from it, older editions too, by id, one at a time in memory; to be closed. */
    public Stream<Extraction> extractions() {
        return Failures.guard(folder, () -> DocumentTable.stream(handle));
    }

    /** Which file of which container each document is that came out of one. */
    public Map<DocumentId, Part> parts() {
        return Failures.guard(folder, () -> FileTable.parts(handle));
    }

    /** Whether documents came since {@link #reconciliation()} was made, as when a reading was cut off. */
    public boolean isStale() {
        return Failures.guard(folder, () -> DerivedTables.isStale(handle));
    }

    /** What was decided across documents when a reading last came to its end. */
    public Reconciliation reconciliation() {
        return Failures.guard(folder, () -> DerivedTables.load(handle));
    }

    /** The part of {@link #reconciliation()} that bears on some entities, by their ids. */
    public Reconciliation aboutEntities(Collection<String> entities) {
        return Failures.guard(folder, () -> new DerivedLookup(handle).entities(entities));
    }

    /** The part of {@link #reconciliation()} that bears on an event, by its id. */
    public Reconciliation aboutEvent(String event) {
        return Failures.guard(folder, () -> new DerivedLookup(handle).event(event));
    }

    /** The part of {@link #reconciliation()} that bears on an affair, by its id or that of an event or report of it. */
    public Reconciliation aboutAffair(String part) {
        return Failures.guard(folder, () -> new DerivedLookup(handle).affair(part));
    }

    /** The affairs of these ids, or that events and reports of these ids are of; by id. */
    public List<Affair> listAffairs(Collection<String> parts) {
        return Failures.guard(folder, () -> new DerivedLookup(handle).affairs(parts));
    }

    /** Number of accounts of each of some events, by their ids. */
    public Map<String, Integer> countAccounts(Collection<String> events) {
        return Failures.guard(folder, () -> new DerivedLookup(handle).accounts(events));
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

    /** A number that grows with every change of what is held. */
    public long change() {
        return Failures.guard(folder, () -> DerivedTables.change(handle));
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
