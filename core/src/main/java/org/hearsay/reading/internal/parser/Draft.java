package org.hearsay.reading.internal.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.document.Link;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.Limits;
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

    /** The same draft, with what is longer than is read marked as such: single lines, and all text after some length. */
    public Draft within(Limits limits) {
        List<Part> kept = new ArrayList<>();
        List<Flaw> told = new ArrayList<>(flaws);
        int read = 0;
        boolean full = false;
        for (Part part : parts) {
            boolean isLong = part.span().length() > limits.lineChars();
            boolean over = !isLong && read + part.span().length() > limits.textChars();
            if (isLong) {
                told.add(new Flaw(
                        IssueCode.LINE_TOO_LONG,
                        Optional.of(part.span()),
                        "has a line of " + part.span().length()
                                + " characters; it is kept, but no claims are read from a line of more than "
                                + limits.lineChars()));
            } else if (over && !full) {
                told.add(new Flaw(
                        IssueCode.TEXT_TOO_LONG,
                        Optional.of(part.span()),
                        "is long; after " + limits.textChars()
                                + " characters it is kept, but no claims are read from it"));
            }
            full |= over;
            read += isLong || full ? 0 : part.span().length();
            kept.add(isLong || full ? new Part(part.span(), Part.Hint.UNREAD) : part);
        }
        return new Draft(text, kept, facts, links, marks, told);
    }
}
