package org.hearsay.reading.internal.parser.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** Lines that stand side by side, as the file has them one after the other. */
    static List<List<PdfLine>> rows(List<PdfLine> pieces) {
        List<List<PdfLine>> rows = new ArrayList<>();
        for (PdfLine piece : pieces) {
            if (rows.isEmpty() || !rows.getLast().getLast().isBefore(piece)) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(piece);
        }
        return rows;
    }

    private boolean isBefore(PdfLine next) {
        return page == next.page && Math.abs(y - next.y) < 1 && next.x >= right;
    }

    /** The pieces of a row as one line. */
    static PdfLine join(List<PdfLine> row) {
        if (row.size() == 1) {
            return row.getFirst();
        }
        StringBuilder words = new StringBuilder();
        List<PdfLink> links = new ArrayList<>();
        for (PdfLine piece : row) {
            words.append(words.isEmpty() ? "" : " ");
            int from = words.length();
            piece.links.forEach(l -> links.add(new PdfLink(l.from() + from, l.to() + from, l.target())));
            words.append(piece.text);
        }
        PdfLine first = row.getFirst();
        return new PdfLine(
                words.toString(),
                first.page,
                first.x,
                row.getLast().right,
                first.y,
                first.height,
                bodySize(row),
                row.stream().allMatch(PdfLine::bold),
                links);
    }

    /** The size of most letters. */
    static float bodySize(List<PdfLine> lines) {
        Map<Float, Integer> letters = new HashMap<>();
        lines.forEach(l -> letters.merge(l.size(), l.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    /** Whether it stands where running heads and page numbers do. */
    boolean isInMargin() {
        return isAtTop() || y > height * 0.9;
    }

    /** Whether it stands where running heads do. */
    boolean isAtTop() {
        return y < height * 0.09;
    }

    int words() {
        return text.split("\\s+").length;
    }
}
