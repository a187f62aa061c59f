package org.hearsay.issue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects issues of one run. Safe for use by several threads. */
public final class IssueLog {

    private final List<Issue> issues = new ArrayList<>();

    /** Adds one. */
    public synchronized void add(Issue issue) {
        issues.add(issue);
    }

    /** Adds several. */
    public synchronized void addAll(Collection<Issue> more) {
        issues.addAll(more);
    }

    /** What was collected, sorted, so that the order of threads does not show. */
    public synchronized List<Issue> list() {
        return issues.stream().sorted().toList();
    }
}
