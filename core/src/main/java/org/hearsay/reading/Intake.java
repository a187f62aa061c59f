package org.hearsay.reading;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.hearsay.issue.Issue;
import org.hearsay.reading.internal.Walk;

/**
 * The files under some paths. Every file that was met is in exactly one of {@code sources}, {@code skipped} and
 * {@code failed}; hidden files (a dot before the name) and lock files of office programs are not met.
 *
 * @param sources files in a format that is read, in code-point order of their names
 * @param skipped a reason for each file in another format and each other dossier; no failures
 * @param failed a reason for each path that is missing or cannot be entered
 * @param warnings what else is worth knowing: links in a circle, folders without a report
 */
public record Intake(List<Source> sources, List<Issue> skipped, List<Issue> failed, List<Issue> warnings) {

    public Intake {
        sources = sources.stream().sorted().toList();
        skipped = skipped.stream().sorted().toList();
        failed = failed.stream().sorted().toList();
        warnings = warnings.stream().sorted().toList();
    }

    /** Looks under files and folders, following links. */
    public static Intake of(Collection<Path> paths) {
        return of(paths, List.of());
    }

    /**
     * Looks under files and folders, following links, but neither at nor under {@code leftOut}: the metadata file and
     * the dossier may lie in the folder that is read.
     */
    public static Intake of(Collection<Path> paths, Collection<Path> leftOut) {
        return of(paths, leftOut, Columns.USUAL);
    }

    /** The same, where somebody names the columns of tables of articles. */
    public static Intake of(Collection<Path> paths, Collection<Path> leftOut, Columns columns) {
        return of(paths, leftOut, columns, folder -> false);
    }

    /** The same, where some folders are dossiers: one that is met is skipped whole, and counts as one. */
    public static Intake of(
            Collection<Path> paths, Collection<Path> leftOut, Columns columns, Predicate<Path> isDossier) {
        return new Walk(leftOut, columns, isDossier).over(paths);
    }

    /** How many files are to be accounted for: read, known, skipped or failed. */
    public int expected() {
        return sources.size() + skipped.size() + failed.size();
    }

    static String reason(Throwable e) {
        return switch (e) {
            case AccessDeniedException denied -> "the permission is missing";
            case OutOfMemoryError full -> "there is not enough memory";
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        };
    }
}
