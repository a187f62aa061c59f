package org.hearsay.issue;

/** A dossier cannot be opened, read or written; the message is for the user and names the folder or file. */
public final class DossierException extends RuntimeException {

    private final IssueCode code;

    /** A failure with the page that explains it. */
    public DossierException(IssueCode code, String message) {
        super(message);
        this.code = code;
    }

    /** A failure that came from another. */
    public DossierException(IssueCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** What kind of failure it is. */
    public IssueCode code() {
        return code;
    }
}
