package org.hearsay.app.terminal;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.hearsay.extraction.Tally;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.hearsay.pipeline.ReadSummary;

/** What a reading did. */
public final class SummaryView {

    private static final double NANOS = 1e9;
    private static final double SHORTEST = 0.001;

    /** How many files a line names. */
    private static final int NAMED = 5;

    private SummaryView() {}

    /** Every failure and error with its reason, the sum of all files, and how to go on where it was stopped. */
    public static void show(ReadSummary summary, Screen screen) {
        summary.failed().forEach(issue -> screen.line(line("failed", issue, screen)));
        summary.errors().forEach(issue -> screen.line(line("error", issue, screen)));
        Tally tally = summary.tally();
        screen.line(
                "expected %d = read %d + known %d + skipped %d + failed %d",
                tally.expected(), tally.read(), tally.known(), tally.skipped(), tally.failed());
        if (tally.read() > 0) {
            double seconds = Math.max(SHORTEST, summary.took().toNanos() / NANOS);
            screen.line("%,d words in %.1f s, %,.0f a second", summary.words(), seconds, summary.words() / seconds);
        }
        long warnings = summary.warnings().stream()
                .filter(i -> i.code().severity() == IssueCode.Severity.WARNING)
                .count();
        if (warnings > 0) {
            screen.line("%d %s; 'hearsay issues' lists them", warnings, warnings == 1 ? "warning" : "warnings");
        }
        if (!summary.superseded().isEmpty()) {
            screen.paragraph(
                    0,
                    reports(summary.superseded())
                            + " got a newer edition; the older is kept, 'hearsay editions' lists them: "
                            + named(summary.superseded()));
        }
        if (!summary.undated().isEmpty()) {
            screen.paragraph(
                    0,
                    reports(summary.undated())
                            + " without a day of publication; a table with the columns 'file,published',"
                            + " given by --metadata, tells it: " + named(summary.undated()));
        }
        if (summary.stopped()) {
            screen.line("Stopped. What was read is kept; the same command goes on from here.");
        }
    }

    private static String reports(List<String> files) {
        return files.size() == 1 ? "1 report" : files.size() + " reports";
    }

    private static String named(List<String> files) {
        String first = files.stream().limit(NAMED).map(Plain::of).collect(joining(", "));
        return files.size() > NAMED ? first + " and " + (files.size() - NAMED) + " more" : first;
    }

    private static String line(String label, Issue issue, Screen screen) {
        return screen.styled(Style.BAD, label) + "  " + Plain.of(issue.message()) + " ["
                + issue.code().slug() + "]";
    }
}
