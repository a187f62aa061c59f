package org.hearsay.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;

/**
 * A file to read.
 *
 * @param name its path relative to what was given to read, with {@code /}; no two sources of one run share it
 * @param path where it lies; of a file in a container that of the container, a slash and its name
 * @param capture what the container tells of it
 */
public record Source(String name, Path path, Capture capture) implements Comparable<Source> {

    /** A file of which nothing is told. */
    public Source(String name, Path path) {
        this(name, path, Capture.NONE);
    }

    /** Its bytes, within {@link Limits#DEFAULT}. */
    public Content load() {
        return load(Limits.DEFAULT);
    }

    /** Its bytes; a file over the limit is not touched. */
    public Content load(Limits limits) {
        try {
            long size = Files.size(path);
            if (size > limits.fileBytes()) {
                return unreadable(
                        IssueCode.FILE_TOO_LARGE,
                        "is not read: it has " + (size >> 20) + " MiB, and " + (limits.fileBytes() >> 20)
                                + " MiB is the most that is read of one file");
            }
            return new Content.Bytes(Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            return unreadable(IssueCode.FILE_MISSING, "is no longer there");
        } catch (IOException | OutOfMemoryError e) {
            return unreadable(IssueCode.FILE_UNREADABLE, "cannot be read: " + Intake.reason(e));
        }
    }

    private Content unreadable(IssueCode code, String what) {
        return new Content.Unreadable(Issue.ofFile(code, name, name + " " + what + "."));
    }

    /** By name, in code-point order, so that the order is the same on every machine. */
    @Override
    public int compareTo(Source other) {
        return CodePointOrder.compare(name, other.name);
    }
}
