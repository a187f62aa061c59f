package org.hearsay.reading.internal.parser;

import java.util.List;
import org.hearsay.issue.IssueCode;

/** What became of parsing one file. */
public sealed interface Parsed {

    /** It was parsed: one draft, or one for each report that the file holds, in order. */
    record Drafted(List<Draft> drafts) implements Parsed {
        public Drafted {
            drafts = List.copyOf(drafts);
        }
    }

    /** It was not; the message begins after the file's name. */
    record Refused(IssueCode code, String message) implements Parsed {}
}
