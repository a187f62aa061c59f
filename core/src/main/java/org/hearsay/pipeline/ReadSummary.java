package org.hearsay.pipeline;

import java.time.Duration;
import java.util.List;
import org.hearsay.extraction.Tally;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;

/**
 * What a run did.
 *
 * @param tally what became of the files; where the run was stopped, of those that were dealt with
 * @param failed why each failed file failed, sorted
 * @param skipped why each skipped file was skipped, sorted
 * @param warnings what else is worth knowing of files and metadata, sorted
 * @param undated files of all reports held that tell no day of publication, sorted
 * @param superseded files of reports that got a newer edition, sorted
 * @param words words of the documents read
 * @param took how long it took
 * @param stopped whether the listener ended it
 */
public record ReadSummary(
        Tally tally,
        List<Issue> failed,
        List<Issue> skipped,
        List<Issue> warnings,
        List<String> undated,
        List<String> superseded,
        long words,
        Duration took,
        boolean stopped) {

    public ReadSummary {
        failed = failed.stream().sorted().toList();
        skipped = skipped.stream().sorted().toList();
        warnings = warnings.stream().sorted().toList();
        undated = List.copyOf(undated);
        superseded = List.copyOf(superseded);
    }

    /** Those of the warnings that tell of something that was not read: a metadata table. */
    public List<Issue> errors() {
        return warnings.stream()
                .filter(i -> i.code().severity() == IssueCode.Severity.ERROR)
                .toList();
    }
}
