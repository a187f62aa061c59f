package org.hearsay.store.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.function.Supplier;
import org.hearsay.issue.DossierException;
import org.hearsay.issue.IssueCode;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells in the user's words why the disk or the database refused. */
public final class Failures {

    private Failures() {}

    /** Runs a piece of database work; failures name the folder. */
    public static <T> T guard(Path folder, Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException e) {
            throw of(folder, e);
        }
    }

    /** What a failure below means. */
    public static DossierException of(Path folder, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return of(folder, sqlite.getResultCode(), failure);
            }
            if (cause instanceof IOException io) {
                return of(folder, io);
            }
            if (cause instanceof ReadOnlyFileSystemException) {
                return readOnly(folder.toString(), failure);
            }
        }
        return broken(folder, failure);
    }

    private static DossierException of(Path folder, SQLiteErrorCode code, Throwable failure) {
        // Extended codes hold the plain one in their last byte.
        return switch (code.code & 0xff) {
            case 13 -> full(folder.toString(), failure); // SQLITE_FULL
            case 8, 14, 3, 23 -> readOnly(folder.toString(), failure); // READONLY, CANTOPEN, PERM, AUTH
            case 5, 6 -> // BUSY, LOCKED
                new DossierException(IssueCode.DOSSIER_BUSY, "The dossier " + folder + " is in use.", failure);
            default -> broken(folder, failure);
        };
    }

    private static DossierException of(Path folder, IOException failure) {
        String file = failure instanceof FileSystemException e && e.getFile() != null ? e.getFile() : folder.toString();
        String reason = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (reason.contains("no space") || reason.contains("quota") || reason.contains("not enough space")) {
            return full(file, failure);
        }
        if (failure instanceof AccessDeniedException || reason.contains("read-only")) {
            return readOnly(file, failure);
        }
        return new DossierException(
                IssueCode.DOSSIER_BROKEN, "The dossier file " + file + " cannot be read or written.", failure);
    }

    private static DossierException full(String file, Throwable failure) {
        return new DossierException(
                IssueCode.DISK_FULL,
                "The disk that holds " + file + " is full; what was read so far is kept.",
                failure);
    }

    private static DossierException readOnly(String file, Throwable failure) {
        return new DossierException(IssueCode.DOSSIER_READ_ONLY, file + " cannot be written.", failure);
    }

    private static DossierException broken(Path folder, Throwable failure) {
        return new DossierException(
                IssueCode.DOSSIER_BROKEN, "The database of the dossier " + folder + " is damaged.", failure);
    }
}
