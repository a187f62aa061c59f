package org.hearsay.reading.internal.parser;

import org.hearsay.issue.IssueCode;

/** What became of parsing one file. */
public sealed interface Parsed {

    /** It was parsed. */
    record Drafted(Draft draft) implements Parsed {}

    /** It was not; the message begins after the file's name. */
    record Refused(IssueCode code, String message) implements Parsed {}
}
