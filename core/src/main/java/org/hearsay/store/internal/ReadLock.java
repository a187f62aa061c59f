package org.hearsay.store.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.hearsay.issue.DossierException;
import org.hearsay.issue.IssueCode;
import org.jspecify.annotations.Nullable;

/** Lets one reading at a time into a dossier. The system frees it when the process dies, however it dies. */
public final class ReadLock implements AutoCloseable {

    private final FileChannel channel;

    private ReadLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock of the dossier in {@code folder}, or says that it is taken. */
    public static ReadLock take(Path folder) {
        Path file = folder.resolve("reading.lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Folder.ownerOnly(file);
            if (lock(channel) == null) {
                channel.close();
                throw new DossierException(
                        IssueCode.DOSSIER_BUSY,
                        "Something is being read into the dossier " + folder + " already; wait until it is done.");
            }
            return new ReadLock(channel);
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // taken by a thread of this very process
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw Failures.of(Path.of("reading.lock"), e);
        }
    }
}
