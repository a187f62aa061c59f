package org.hearsay.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.extraction.Tally;
import org.hearsay.issue.Issue;

/** Counts what became of the files of a run and tells the listener. */
final class RunCount {

    private int expected;
    private final Progress.Listener listener;
    private final long begun = System.nanoTime();
    private final List<Issue> failed = new ArrayList<>();
    private final List<Issue> skipped = new ArrayList<>();
    private int read;
    private int known;
    private long words;
    private boolean stopped;

    RunCount(int expected, Progress.Listener listener) {
        this.expected = expected;
        this.listener = listener;
    }

    synchronized void read(long more) {
        read++;
        words += more;
        report();
    }

    synchronized void known() {
        known++;
        report();
    }

    synchronized void skipped(Issue reason) {
        skipped.add(reason);
        report();
    }

    synchronized void failed(Issue reason) {
        failed.add(reason);
        report();
    }

    /** More files are to be accounted for than were known of; or fewer, where a container is none itself. */
    synchronized void expect(int more) {
        expected += more;
    }

    synchronized void stop() {
        stopped = true;
    }

    synchronized boolean isStopped() {
        return stopped;
    }

    private void report() {
        int done = read + known + skipped.size() + failed.size();
        if (!listener.report(new Progress(done, expected, words, took()))) {
            stopped = true;
        }
    }

    private Duration took() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    synchronized ReadSummary summary(List<Issue> warnings, List<String> undated, List<String> superseded) {
        var tally = new Tally(read, known, skipped.size(), failed.size());
        return new ReadSummary(tally, failed, skipped, warnings, undated, superseded, words, took(), stopped);
    }
}
