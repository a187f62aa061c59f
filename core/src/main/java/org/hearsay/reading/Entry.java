package org.hearsay.reading;

import java.util.List;
import org.hearsay.issue.Issue;

/** What a container holds, or why something in it is not read. */
public sealed interface Entry {

    /** The container itself is a report: a message with what is attached to it. Comes once, before all others. */
    record Whole() implements Entry {}

    /**
     * A file.
     *
     * @param source its name is that of the container, a slash and its own; its path is made in the same way and leads nowhere
     * @param content its bytes
     * @param index its place among all that the container holds, from 1
     * @param label what it is called there
     * @param noted what is to be told of its name
     */
    record Held(Source source, Content.Bytes content, int index, String label, List<Issue> noted) implements Entry {
        public Held {
            noted = List.copyOf(noted);
        }
    }

    /** A file that is not read, as it should be ({@code failed}) or need not be. */
    record Left(Source source, boolean failed, Issue reason) implements Entry {}

    /** The container cannot be read on; what came before this counts. */
    record Broken(Issue reason) implements Entry {}
}
