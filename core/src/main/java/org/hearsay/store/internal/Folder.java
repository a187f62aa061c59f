package org.hearsay.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.hearsay.issue.DossierException;
import org.hearsay.issue.IssueCode;

/** The folder of a dossier, readable by its owner alone. */
public final class Folder {

    /** Name of the database in the folder. */
    public static final String DATABASE = "dossier.db";

    private Folder() {}

    /** Whether a dossier lies in {@code folder}. */
    public static boolean isDossier(Path folder) {
        return Files.isRegularFile(folder.resolve(DATABASE));
    }

    /** Makes the folder where there is none; one that holds other things is refused. */
    public static void prepare(Path folder) {
        if (isDossier(folder)) {
            return;
        }
        if (Files.isRegularFile(folder)) {
            throw new DossierException(
                    IssueCode.DOSSIER_BROKEN, folder + " is no dossier but a file; name a new or empty folder.");
        }
        try {
            if (Files.exists(folder) && !isEmpty(folder)) {
                throw new DossierException(
                        IssueCode.DOSSIER_BROKEN,
                        folder + " is no dossier, but holds other files; name a new or empty folder.");
            }
            Files.createDirectories(folder);
            ownerOnly(folder);
            // Made beforehand, so that the database and its companions are never readable by others.
            ownerOnly(Files.createFile(folder.resolve(DATABASE)));
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Takes all rights from everybody but the owner, where the file system knows rights. */
    static Path ownerOnly(Path path) {
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            try {
                view.setPermissions(
                        PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwx------" : "rw-------"));
            } catch (IOException e) {
                throw Failures.of(path, e);
            }
        }
        return path;
    }
}
