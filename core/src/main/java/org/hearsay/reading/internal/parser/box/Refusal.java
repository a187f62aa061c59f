package org.hearsay.reading.internal.parser.box;

import java.io.EOFException;
import java.io.IOException;
import org.hearsay.issue.IssueCode;

/** A file or a container is not read on; the message begins behind its name. */
public final class Refusal extends IOException {

    private static final long serialVersionUID = 1;

    private final IssueCode code;
    private final boolean whole;

    private Refusal(IssueCode code, String what, boolean whole) {
        super(what);
        this.code = code;
        this.whole = whole;
    }

    /** One file is not. */
    static Refusal ofEntry(IssueCode code, String what) {
        return new Refusal(code, what, false);
    }

    /** Nothing more of the outermost container is. */
    static Refusal ofAll(IssueCode code, String what) {
        return new Refusal(code, what, true);
    }

    public IssueCode code() {
        return code;
    }

    /** Whether nothing more of the outermost container is read. */
    public boolean isWhole() {
        return whole;
    }

    public String what() {
        return String.valueOf(getMessage());
    }

    /** The refusal that stands behind a failure; other failures are those of a broken container. */
    public static Refusal of(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        if (e instanceof EOFException) {
            return ofEntry(IssueCode.CONTAINER_BROKEN, "is broken: it ends in the middle");
        }
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return ofEntry(
                IssueCode.CONTAINER_BROKEN,
                "is broken: " + why.substring(0, Math.min(160, why.length())).replaceAll("\\s+", " "));
    }
}
