package org.hearsay.store;

import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.store.internal.Database;
import org.hearsay.store.internal.Failures;
import org.hearsay.store.internal.Folder;
import org.hearsay.store.internal.Originals;
import org.hearsay.store.internal.ReadLock;

/** A dossier on disk. Safe for several threads; holds no connection between calls, so there is nothing to close. */
public final class DossierStore {

    private final Path folder;
    private final Database database;
    private final Originals originals;

    private DossierStore(Path folder, Database database) {
        this.folder = folder;
        this.database = database;
        this.originals = new Originals(folder);
    }

    /** Whether a dossier lies in {@code folder}. */
    public static boolean isDossier(Path folder) {
        return Folder.isDossier(folder);
    }

    /**
     * Opens the dossier in {@code folder}; an empty one is made where there is none. One of an older format is copied
     * beside itself and brought up to date.
     *
     * @throws org.hearsay.issue.DossierException where it is of a newer version, damaged, or cannot be made
     */
    public static DossierStore open(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        Folder.prepare(absolute);
        return new DossierStore(absolute, Database.open(absolute));
    }

    /** Where it lies, absolute. */
    public Path folder() {
        return folder;
    }

    /** The dossier as it stands now; to be closed. */
    public Snapshot snapshot() {
        return Failures.guard(folder, () -> new Snapshot(folder, database.open()));
    }

    /**
     * Begins to write, as the only one; to be closed.
     *
     * @param reader version of what reads
     * @throws org.hearsay.issue.DossierException where another process or thread reads into the dossier
     */
    public ReadSession beginReading(String reader) {
        ReadLock lock = ReadLock.take(folder);
        try {
            originals.sweep();
            return Failures.guard(folder, () -> new ReadSession(folder, lock, database.open(), originals, reader));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** The original bytes with this hash, where they are held; not to be changed. */
    public Optional<byte[]> findOriginal(String sha256) {
        return originals.find(sha256);
    }
}
