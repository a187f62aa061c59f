package org.hearsay.text;

/**
 * A piece of a document's text, half-open, in UTF-16 units.
 *
 * @param start offset of the first unit
 * @param end offset after the last unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** A span from two offsets. */
    public static Span of(int start, int end) {
        return new Span(start, end);
    }

    /** The smallest span that holds both. */
    public static Span cover(Span a, Span b) {
        return new Span(Math.min(a.start, b.start), Math.max(a.end, b.end));
    }

    /** The piece of {@code text} that stands here. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Whether nothing stands here. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether {@code offset} is inside. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the whole of {@code other} lies inside, an equal one included. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether at least one unit is shared. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The same span, moved. */
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** This span without white space at its ends in {@code text}. */
    public Span strip(CharSequence text) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
    }

    /** By start, the longer first where two begin together. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }

    @Override
    public String toString() {
        return start + ".." + end;
    }
}
