package org.hearsay.reading.internal.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hearsay.document.Link;
import org.hearsay.document.Page;
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
 * @param pages where pages of paper begin, in order
 */
public record Draft(
        String text,
        List<Part> parts,
        Facts facts,
        List<Link> links,
        List<Mark> marks,
        List<Flaw> flaws,
        List<Page> pages) {

    /** A note mark of the format: the label of the note, and where it is called. */
    public record Mark(String label, Span span) {}

    /** Something to tell the reader, at a place or about the whole; the message begins after the file's name. */
    public record Flaw(IssueCode code, Optional<Span> span, String message) {}

    public Draft {
        parts = List.copyOf(parts);
        links = List.copyOf(links);
        marks = List.copyOf(marks);
        flaws = List.copyOf(flaws);
        pages = List.copyOf(pages);
    }

    /** A draft of a format without pages. */
    public Draft(String text, List<Part> parts, Facts facts, List<Link> links, List<Mark> marks, List<Flaw> flaws) {
        this(text, parts, facts, links, marks, flaws, List.of());
    }

    /** The same draft with other facts. */
    public Draft with(Facts other) {
        return new Draft(text, parts, other, links, marks, flaws, pages);
    }

    /** The same draft with more flaws. */
    public Draft with(List<Flaw> more) {
        return new Draft(
                text,
                parts,
                facts,
                links,
                marks,
                Stream.concat(flaws.stream(), more.stream()).toList(),
                pages);
    }

    /** This draft and behind it, in paragraphs of their own, those of another; the facts are those of this one. */
    public Draft followedBy(Draft next) {
        String between = text.isEmpty() ? "" : "\n\n";
        int by = text.length() + between.length();
        return new Draft(
                text + between + next.text,
                concat(parts, next.parts, p -> new Part(moved(p.span(), by), p.hint())),
                facts,
                concat(links, next.links, l -> new Link(moved(l.span(), by), l.target())),
                concat(marks, next.marks, m -> new Mark(m.label(), moved(m.span(), by))),
                concat(flaws, next.flaws, f -> new Flaw(f.code(), f.span().map(s -> moved(s, by)), f.message())),
                concat(pages, next.pages, p -> new Page(p.number(), p.start() + by, p.confidence())));
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }

    private static <T> List<T> concat(List<T> first, List<T> next, UnaryOperator<T> moved) {
        return Stream.concat(first.stream(), next.stream().map(moved)).toList();
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
        return new Draft(text, kept, facts, links, marks, told, pages);
    }
}
