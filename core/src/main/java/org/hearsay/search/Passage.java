package org.hearsay.search;

import java.util.List;
import org.hearsay.document.DocumentId;
import org.hearsay.text.Span;

/**
 * Words of a report, with those marked that were asked for.
 *
 * @param document the report
 * @param span where they stand in its text
 * @param text the words there, line ends as spaces
 * @param marks places inside {@code span} of the words asked for, in order, in offsets of the report's text
 */
public record Passage(DocumentId document, Span span, String text, List<Span> marks) {

    public Passage {
        marks = List.copyOf(marks);
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("not the text of " + span + ": " + text);
        }
        for (Span mark : marks) {
            if (!span.contains(mark)) {
                throw new IllegalArgumentException("the mark " + mark + " is not in " + span);
            }
        }
    }
}
