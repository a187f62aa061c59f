package org.hearsay.reading.internal.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.document.Link;
import org.hearsay.document.Page;
import org.hearsay.issue.IssueCode;
import org.hearsay.text.Span;

/** Writes a text paragraph by paragraph; white space between words becomes one space. */
public final class DraftBuilder {

    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Draft.Mark> marks = new ArrayList<>();
    private final List<Draft.Flaw> flaws = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private int start;
    private boolean spaced;

    /** Adds words to the open paragraph. */
    public void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            append(words.charAt(i));
        }
    }

    private void append(char c) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
            spaced = true;
        } else if (c != '\u00ad') {
            // A soft hyphen only says where the word may be broken.
            writeSpace();
            text.append(c);
        }
    }

    /** Breaks the line inside the open paragraph. */
    public void breakLine() {
        if (text.length() > start) {
            spaced = false;
            text.append('\n');
        }
    }

    /** Where the next word will stand. */
    public int position() {
        writeSpace();
        return text.length();
    }

    private void writeSpace() {
        if (spaced && text.length() > start && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
        spaced = false;
    }

    /** Whether the open paragraph has no words yet. */
    public boolean isEmpty() {
        return text.length() <= start;
    }

    /** Length of the open paragraph. */
    public int length() {
        return text.length() - start;
    }

    /** Makes what stands from {@code from} a link; nothing where that is empty or in an earlier paragraph. */
    public void link(int from, String target) {
        if (from >= start && from < text.length() && !target.isBlank()) {
            links.add(new Link(new Span(from, text.length()), target));
        }
    }

    /** Makes what stands from {@code from} the mark of a note. */
    public void mark(int from, String label) {
        if (from >= start && from < text.length()) {
            marks.add(new Draft.Mark(label, new Span(from, text.length())));
        }
    }

    /** The next word stands on this page; nothing where the last one did. */
    public void page(int number, Optional<Double> confidence) {
        if (pages.isEmpty() || pages.getLast().number() != number) {
            pages.add(new Page(number, position(), confidence));
        }
    }

    public void flaw(IssueCode code, String message) {
        flaws.add(new Draft.Flaw(code, Optional.empty(), message));
    }

    /** Ends the paragraph; nothing where it has no words. */
    public void end(Part.Hint hint) {
        Span span = new Span(start, text.length()).strip(text);
        if (!span.isEmpty()) {
            parts.add(new Part(span, hint));
            text.append("\n\n");
        } else {
            text.setLength(start);
        }
        start = text.length();
        spaced = false;
    }

    public Draft build(Facts facts) {
        return new Draft(text.toString(), parts, facts, links, marks, flaws, pages);
    }
}
