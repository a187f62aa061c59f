package org.hearsay.reading.internal.parser;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.lexicon.PartedWords;
import org.hearsay.text.Span;

/** Plain text to parts: a line each, or several where the text was broken to a width. */
public final class PlainParser {

    /** Text that is broken to a width has lines of about this many characters. */
    private static final int NARROWEST = 45;

    private static final int WIDEST = 110;

    /** Narrower columns down to this are taken for broken text only where sentences go on from line to line. */
    private static final int COLUMN = 24;

    private final String text;
    private final List<Part> parts = new ArrayList<>();

    private PlainParser(String text) {
        this.text = text;
    }

    /** The parts of a decoded text. */
    public static Draft parse(String text) {
        var parser = new PlainParser(text);
        parser.run();
        return new Draft(text, parser.parts, Facts.NONE, List.of(), List.of(), List.of());
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
            parted(group).forEach(this::add);
        }
        group.clear();
    }

    /** A line each, but for those that end in the middle of a word. */
    private List<Span> parted(List<Span> group) {
        List<Span> joined = new ArrayList<>();
        for (Span line : group) {
            boolean inside = !joined.isEmpty() && isParted(joined.getLast(), line);
            joined.add(inside ? Span.cover(joined.removeLast(), line) : line);
        }
        return joined;
    }

    /** Whether a word that begins in one line ends in the next. */
    private boolean isParted(Span before, Span next) {
        return Character.isLowerCase(text.charAt(next.start())) && isTied(before, next);
    }

    /** The same of any word, a name of two parts too. */
    private boolean isTied(Span before, Span next) {
        return before.length() > 2
                && Character.isLetter(text.charAt(before.end() - 2))
                && PartedWords.next(text, before.end() - 1, next.end()) == next.start();
    }

    private boolean isAnyParted(List<Span> group) {
        for (int i = 1; i < group.size(); i++) {
            if (isParted(group.get(i - 1), group.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether no line but the last had room for the first word of the next, or each broke off in a sentence. */
    private boolean isWrapped(List<Span> group) {
        int width = group.stream().mapToInt(Span::length).max().orElse(0);
        boolean parted = isAnyParted(group);
        boolean narrow = width < COLUMN && !parted;
        if (group.size() < 2 || narrow || width > WIDEST || width < NARROWEST && !isColumn(group, width)) {
            return false;
        }
        // Sentences seldom end where lines do; where all do, each line is a paragraph.
        if (group.stream().allMatch(this::isClosed)) {
            return false;
        }
        for (int i = 1; i < group.size(); i++) {
            Span next = group.get(i);
            int space = next.start();
            while (space < next.end() && !Character.isWhitespace(text.charAt(space))) {
                space++;
            }
            int slack = 3;
            boolean full = group.get(i - 1).length() + 1 + space - next.start() + slack >= width;
            boolean goesOn = goesOn(group.get(i - 1), next, parted ? 1 : NARROWEST);
            boolean inside = isParted(group.get(i - 1), next) || parted && isTied(group.get(i - 1), next);
            if (!full && !goesOn && !inside || startsItem(next)) {
                return false;
            }
        }
        return true;
    }

    /** Whether most lines are filled and go on in the next with a small letter, as those of lists, tables and verse do not. */
    private boolean isColumn(List<Span> group, int width) {
        int small = 0;
        for (int i = 1; i < group.size(); i++) {
            small += Character.isLowerCase(text.charAt(group.get(i).start())) ? 1 : 0;
            if (2 * group.get(i - 1).length() < width && !isTied(group.get(i - 1), group.get(i))) {
                return false;
            }
        }
        return 2 * small >= group.size() - 1;
    }

    private boolean isClosed(Span line) {
        int last = line.end() - 1;
        while (last > line.start() && "\"'\u201d\u2019)]".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ".!?:\u2026".indexOf(text.charAt(last)) >= 0;
    }

    /** A line that ends in the middle of a sentence, which goes on in the next with a small letter. */
    private boolean goesOn(Span before, Span next, int narrowest) {
        char last = text.charAt(before.end() - 1);
        return before.length() >= narrowest
                && (Character.isLetterOrDigit(last) || last == ',')
                && Character.isLowerCase(text.charAt(next.start()));
    }

    private boolean startsItem(Span line) {
        char c = text.charAt(line.start());
        return c == '[' || c == '-' || c == '*' || c == '\u2022';
    }

    private void add(Span span) {
        parts.add(new Part(span, Part.Hint.NONE));
    }
}
