package org.hearsay.reading.internal.parser.pdf;

import java.util.List;

/**
 * A printed line.
 *
 * @param text its words
 * @param page from 0
 * @param x its left edge, in points
 * @param right its right edge
 * @param y its base line, from the top of the page
 * @param height of the page
 * @param size of most of its letters, in points
 * @param bold whether all of it is bold
 * @param links hyperlinks, by columns of {@code text}
 */
record PdfLine(
        String text,
        int page,
        float x,
        float right,
        float y,
        float height,
        float size,
        boolean bold,
        List<PdfLink> links) {

    /** A link on the columns from {@code from} to {@code to}. */
    record PdfLink(int from, int to, String target) {}

    PdfLine {
        links = List.copyOf(links);
    }

    /** Whether it stands where running heads and page numbers do. */
    boolean isInMargin() {
        return y < height * 0.09 || y > height * 0.9;
    }

    int words() {
        return text.split("\\s+").length;
    }
}
