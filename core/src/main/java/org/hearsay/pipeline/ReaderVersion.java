package org.hearsay.pipeline;

/**
 * Version of what reads a document. Where it differs from the one that a document was read by, the document is read anew:
 * raise it with every change of a rule or a word list that shows in an extraction.
 */
public final class ReaderVersion {

    /** The version of this build. */
    public static final String CURRENT = "rules-1";

    private ReaderVersion() {}
}
