package org.hearsay.reading.internal.parser.box;

import java.io.IOException;
import java.io.InputStream;
import org.hearsay.issue.IssueCode;

/** Is given what a container holds, one thing after the other. */
public interface Receiver {

    /** The container is a report itself. */
    void whole() throws IOException;

    /** A file; what its stream cannot give makes it one that is left, with the reason that a {@link Refusal} tells. */
    void file(Name name, InputStream content) throws IOException;

    /** A file that is not read; {@code what} begins behind its name. */
    void left(Name name, boolean failed, IssueCode code, String what) throws IOException;

    /** Work goes on though nothing has come for a while. */
    void tick() throws IOException;

    /**
     * What a file is called.
     *
     * @param path below the container, with {@code /}, no other file of it has it
     * @param label what it is called in the innermost container
     * @param note what is to be told of the name, or nothing; begins behind the name
     * @param url where it stood, or nothing
     * @param day on which it was taken, or nothing
     */
    record Name(String path, String label, String note, String url, String day) {}
}
