package org.hearsay.reading.internal.parser;

import org.hearsay.issue.IssueCode;

/** A file that its parser cannot read; the message begins after the file's name, and has no full stop, also where a library set one. */
public final class ParseFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final IssueCode code;

    public ParseFailure(IssueCode code, String message) {
        super(message.replaceAll("[.\\s]+$", ""), null, false, false);
        this.code = code;
    }

    IssueCode code() {
        return code;
    }

    /** What is wrong, behind the name of the file. */
    public String what() {
        return String.valueOf(getMessage());
    }
}
