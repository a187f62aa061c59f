package org.hearsay.reading;

import java.util.List;
import org.hearsay.document.Document;
import org.hearsay.issue.Issue;

/** What became of one source. */
public sealed interface Outcome {

    /** It was read. */
    record Read(Document document, List<Issue> issues) implements Outcome {
        public Read {
            issues = List.copyOf(issues);
        }
    }

    /** It holds several reports, in the order of the file. */
    record Several(List<Read> reports) implements Outcome {
        public Several {
            reports = List.copyOf(reports);
            if (reports.size() < 2) {
                throw new IllegalArgumentException("several reports are two or more, not " + reports.size());
            }
        }
    }

    /** Its format is not one that is read; no failure. */
    record Skipped(Issue reason) implements Outcome {}

    /** It should have been read, but could not be. */
    record Failed(Issue reason) implements Outcome {}
}
