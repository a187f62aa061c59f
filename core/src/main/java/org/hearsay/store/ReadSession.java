package org.hearsay.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.document.DocumentId;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.issue.Issue;
import org.hearsay.store.internal.DerivedTables;
import org.hearsay.store.internal.DocumentTable;
import org.hearsay.store.internal.Failures;
import org.hearsay.store.internal.FileTable;
import org.hearsay.store.internal.Originals;
import org.hearsay.store.internal.ReadLock;
import org.hearsay.store.internal.VersionTable;
import org.jdbi.v3.core.Handle;

/**
 * One reading into a dossier: the only writer until it is closed. Safe for several threads. Every call is one
 * transaction, on the disk when the call returns.
 */
public final class ReadSession implements AutoCloseable {

    /** Lines of the log that are written in one step: a step costs a write to the disk. */
    private static final int TOGETHER = 500;

    /** What became of a document that was handed in. */
    public enum Kept {
        /** It is in the dossier with what was read from it. */
        READ,
        /** An equal one was there, from another file. */
        KNOWN
    }

    private final Path folder;
    private final ReadLock lock;
    private final Handle handle;
    private final Originals originals;
    private final String reader;

    /** Files met again just as they were, whose lines of the log wait to be written together. */
    private final List<FileTable.Met> met = new ArrayList<>();

    ReadSession(Path folder, ReadLock lock, Handle handle, Originals originals, String reader) {
        this.folder = folder;
        this.lock = lock;
        this.handle = handle;
        this.originals = originals;
        this.reader = reader;
    }

    /** Version of what reads. */
    public String reader() {
        return reader;
    }

    /**
     * The document that this file would become, where it is held as this reader reads it and no file of it comes later.
     * The file is noted and logged as known; where nothing else is to be noted of it, the line of the log is on the disk only with the next
     * thing that is written.
     */
    public synchronized Optional<DocumentId> findKnown(Given given) {
        return Failures.guard(folder, () -> {
            Optional<DocumentId> known = DocumentTable.findKnown(handle, given, reader);
            known.ifPresent(id -> meet(given, id));
            return known;
        });
    }

    private void meet(Given given, DocumentId document) {
        var again = FileTable.Met.of(given, document);
        if (FileTable.isAsBefore(handle, given, document)) {
            met.add(again);
            if (met.size() >= TOGETHER) {
                write(h -> {});
            }
        } else {
            write(h -> {
                FileTable.read(h, given, document);
                FileTable.logKnown(h, List.of(again), reader);
            });
        }
    }

    /** What a table last told of the file at this place, in the form of whoever reads. */
    public synchronized Optional<String> findTold(String place) {
        return Failures.guard(folder, () -> VersionTable.findTold(handle, place));
    }

    /** Notes that a file is another way to one that was read in this run. */
    public void again(Given given, DocumentId document) {
        write(h -> {
            FileTable.read(h, given, document);
            FileTable.log(h, given, reader, "known", document);
        });
    }

    /** Keeps a document, its original and all that was read from it. */
    public Kept keep(Given given, byte[] original, Extraction extraction) {
        return keep(given, original, extraction, h -> {});
    }

    /**
     * Keeps the first document of a file, by which all of the file counts as read, and takes out in the same step what the file
     * held and holds no more: cut off between the two, no later run would come back to it.
     *
     * @param ways the file under each of its paths; the first gives it its name
     * @param marks what its reports are called, in order; empty where it is one report
     */
    public Kept keepFirst(List<Given> ways, List<String> marks, byte[] original, Extraction extraction) {
        Given file = ways.getFirst();
        Given given = marks.isEmpty() ? file : file.part(1, marks.getFirst());
        return keep(given, original, extraction, h -> {
            ways.forEach(way -> FileTable.forgetParts(h, way.path(), Math.max(1, marks.size())));
            VersionTable.settle(h, file, marks, extraction.document().id());
        });
    }

    /**
     * Ends the reading of a container: what it held and holds no more goes, and so does that it could not be read before.
     *
     * @param paths its paths, each with those of what it holds now
     * @param place the place of the container
     * @param held the places of what it holds now
     */
    public void settle(Map<String, Set<String>> paths, String place, Set<String> held) {
        write(h -> {
            VersionTable.settle(h, place, held);
            paths.forEach((path, now) -> FileTable.settle(h, path, now));
        });
    }

    private Kept keep(Given given, byte[] original, Extraction extraction, Consumer<Handle> then) {
        originals.keep(given.sha256(), original);
        var prepared = DocumentTable.prepare(extraction);
        synchronized (this) {
            return transact(h -> {
                DocumentId id = extraction.document().id();
                // One that another file brought may get its name from this one.
                boolean known = DocumentTable.isHeld(h, id, given.name(), reader);
                boolean written = DocumentTable.put(h, given, prepared, reader);
                FileTable.read(h, given, id);
                FileTable.log(h, given, reader, written ? "read" : "known", id);
                then.accept(h);
                return written && !known ? Kept.READ : Kept.KNOWN;
            });
        }
    }

    /** Notes a file of a format that is not read. */
    public void skip(String path, String name, Issue reason) {
        write(h -> FileTable.unread(h, "skipped", path, name, reason, reader));
    }

    /** Notes a file that could not be read. */
    public void fail(String path, String name, Issue reason) {
        write(h -> FileTable.unread(h, "failed", path, name, reason, reader));
    }

    /** Begins a run over these paths: notes its issues, in place of those of an earlier run over the same ones. */
    public void note(String paths, Collection<Issue> issues) {
        write(h -> {
            FileTable.forgetMissing(h);
            FileTable.note(h, "run:" + paths, issues);
        });
    }

    /** Whether documents came since {@link #keep(Reconciliation)}. */
    public synchronized boolean isStale() {
        return Failures.guard(folder, () -> DerivedTables.isStale(handle));
    }

    /**
     * Ends a run that went through all files. What comes later is newer than what this run met; a run that was cut off goes on
     * with the next one as if it had not been.
     */
    public void end() {
        write(VersionTable::endRun);
    }

    /** Keeps what follows from all documents, in place of what did. */
    public void keep(Reconciliation reconciliation) {
        write(h -> DerivedTables.replace(h, reconciliation));
    }

    private synchronized void write(Consumer<Handle> work) {
        transact(h -> {
            work.accept(h);
            return true;
        });
    }

    /** One step on the disk; what waits for the log comes first, so that the log stays in order. */
    private <T> T transact(Function<Handle, T> work) {
        T result = Failures.guard(
                folder,
                () -> handle.inTransaction(h -> {
                    FileTable.logKnown(h, met, reader);
                    return work.apply(h);
                }));
        met.clear();
        return result;
    }

    /** Lets others write. */
    @Override
    public synchronized void close() {
        try (lock;
                handle) {
            if (!met.isEmpty()) {
                write(h -> {});
            }
        }
    }
}
