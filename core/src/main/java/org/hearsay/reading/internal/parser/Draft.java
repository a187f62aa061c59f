package org.hearsay.reading.internal.parser;

import java.util.List;
import java.util.Optional;
import org.hearsay.document.Link;
import org.hearsay.issue.IssueCode;
import org.hearsay.text.Span;

/**
 * A text in its parts, as one format's parser gives it; the rules that hold for every format come after.
 *
 * @param text the text that all spans point into
 * @param parts in order, without overlap
 * @param facts what the format's metadata say
 * @param links hyperlinks
 * @param marks note marks that the format itself ties to a note
 * @param flaws what was lost in parsing
 */
public record Draft(String text, List<Part> parts, Facts facts, List<Link> links, List<Mark> marks, List<Flaw> flaws) {

    /** A note mark of the format: the label of the note, and where it is called. */
    public record Mark(String label, Span span) {}

    /** Something to tell the reader, at a place or about the whole; the message begins after the file's name. */
    public record Flaw(IssueCode code, Optional<Span> span, String message) {}

    public Draft {
        parts = List.copyOf(parts);
        links = List.copyOf(links);
        marks = List.copyOf(marks);
        flaws = List.copyOf(flaws);
    }
}
