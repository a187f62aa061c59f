package org.hearsay.pipeline;

import java.util.List;
import org.hearsay.issue.Issue;
import org.hearsay.reading.Metadata;
import org.hearsay.reading.Source;

/**
 * What was found under the paths given to read.
 *
 * @param paths the paths given, as one line: issues of a run replace those of an earlier one over the same paths
 * @param sources files to read
 * @param metadata what a table tells about the files
 * @param skipped why other files are not
 * @param failed why paths could not be entered
 * @param warnings what else is worth knowing
 */
public record Pile(
        String paths,
        List<Source> sources,
        Metadata metadata,
        List<Issue> skipped,
        List<Issue> failed,
        List<Issue> warnings) {

    public Pile {
        sources = List.copyOf(sources);
        skipped = List.copyOf(skipped);
        failed = List.copyOf(failed);
        warnings = List.copyOf(warnings);
    }

    /** How many files are to be accounted for. */
    public int expected() {
        return sources.size() + skipped.size() + failed.size();
    }
}
