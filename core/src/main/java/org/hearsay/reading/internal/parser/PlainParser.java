package org.hearsay.reading.internal.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.Limits;
import org.hearsay.text.Span;

/** Plain text to parts: a line each, or several where the text was broken to a width. */
public final class PlainParser {

    /** Text that is broken to a width has lines of about this many characters. */
    private static final int NARROWEST = 45;

    private static final int WIDEST = 110;

    private final String text;
    private final Limits limits;
    private final List<Part> parts = new ArrayList<>();
    private final List<Draft.Flaw> flaws = new ArrayList<>();
    private int read;

    private PlainParser(String text, Limits limits) {
        this.text = text;
        this.limits = limits;
    }

    /** The parts of a decoded text. */
    public static Draft parse(String text, Limits limits) {
        var parser = new PlainParser(text, limits);
        parser.run();
        return new Draft(text, parser.parts, Facts.NONE, List.of(), List.of(), parser.flaws);
    }

    private void run() {
        List<Span> group = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(start);
            Span line = new Span(start, end).strip(text);
            if (line.isEmpty()) {
                flush(group);
            } else {
                group.add(line);
            }
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
        }
        flush(group);
    }

    private int endOfLine(int from) {
        int i = from;
        while (i < text.length() && !isBreak(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\u000b';
    }

    private void flush(List<Span> group) {
        if (isWrapped(group)) {
            add(Span.cover(group.getFirst(), group.getLast()));
        } else {
            group.forEach(this::add);
        }
        group.clear();
    }

    /** Whether no line but the last had room for the first word of the next. */
    private boolean isWrapped(List<Span> group) {
        int width = group.stream().mapToInt(Span::length).max().orElse(0);
        if (group.size() < 2 || width < NARROWEST || width > WIDEST) {
            return false;
        }
        for (int i = 1; i < group.size(); i++) {
            Span next = group.get(i);
            int space = next.start();
            while (space < next.end() && !Character.isWhitespace(text.charAt(space))) {
                space++;
            }
            int slack = 3;
            if (group.get(i - 1).length() + 1 + space - next.start() + slack < width || startsItem(next)) {
                return false;
            }
        }
        return true;
    }

    private boolean startsItem(Span line) {
        char c = text.charAt(line.start());
        return c == '[' || c == '-' || c == '*' || c == '\u2022';
    }

    private void add(Span span) {
        if (span.length() > limits.lineChars()) {
            flaws.add(new Draft.Flaw(
                    IssueCode.LINE_TOO_LONG,
                    Optional.of(span),
                    "has a line of " + span.length()
                            + " characters; it is kept, but no claims are read from a line of more than "
                            + limits.lineChars()));
            parts.add(new Part(span, Part.Hint.UNREAD));
        } else if (read + span.length() > limits.textChars()) {
            if (read <= limits.textChars()) {
                flaws.add(new Draft.Flaw(
                        IssueCode.TEXT_TOO_LONG,
                        Optional.of(span),
                        "is long; after " + limits.textChars()
                                + " characters it is kept, but no claims are read from it"));
                read = limits.textChars() + 1;
            }
            parts.add(new Part(span, Part.Hint.UNREAD));
        } else {
            read += span.length();
            parts.add(new Part(span, Part.Hint.NONE));
        }
    }
}
