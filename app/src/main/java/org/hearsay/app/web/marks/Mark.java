package org.hearsay.app.web.marks;

import org.hearsay.text.Span;

/**
 * A mark on a place of a text.
 *
 * @param span where, in UTF-16 units of the text
 * @param layer what it shows
 * @param style names of its styles, parted by blanks
 * @param id its anchor, or empty
 * @param target address that it links to, or empty
 * @param label what is shown before it, no part of the text, or empty
 */
public record Mark(Span span, Layer layer, String style, String id, String target, String label)
        implements Comparable<Mark> {

    /** A mark without anchor, link and label. */
    public static Mark of(Span span, Layer layer) {
        return new Mark(span, layer, "", "", "", "");
    }

    /** A link. */
    public static Mark link(Span span, Layer layer, String style, String target) {
        return new Mark(span, layer, style, "", target, "");
    }

    /** The same mark elsewhere. */
    public Mark at(Span other) {
        return new Mark(other, layer, style, id, target, label);
    }

    /** By place, the longer first, then by layer. */
    @Override
    public int compareTo(Mark other) {
        int byPlace = span.compareTo(other.span);
        return byPlace != 0 ? byPlace : layer.compareTo(other.layer);
    }
}
