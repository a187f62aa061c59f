package org.hearsay.reading.internal.parser.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The columns of one page: told by edges at which several lines of prose begin while others end before them at the same
 * height. Lines go column by column, and what runs over several columns parts what is above from what is below. Where no
 * column stands, rows stay whole: the wide gaps are those of a table, a head or of justified words.
 */
final class Columns {

    private static final float NEAR = 3;

    private static final float INDENT = 40;

    private static final int FEWEST_LINES = 3;

    private static final int FEWEST_WORDS = 3;

    /** A column's left edge, and between which base lines it stands. */
    private record Edge(float x, float top, float bottom) {
        boolean begins(PdfLine line) {
            return Math.abs(line.x() - x) <= NEAR;
        }

        boolean holds(PdfLine line) {
            return line.x() >= x - NEAR && line.y() >= top && line.y() <= bottom;
        }

        boolean isBeside(PdfLine line) {
            return line.y() >= top && line.y() <= bottom;
        }

        boolean isCrossedBy(PdfLine line) {
            return line.x() < x - NEAR && line.right() > x + NEAR;
        }
    }

    /** More than the space between the lines of a paragraph, in sizes of its letters. */
    private static final float APART = 1.5f;

    private final List<Edge> edges;
    private final float top;
    private final float floor;

    private Columns(List<PdfLine> pieces) {
        this.edges = edges(pieces);
        this.top = (float) edges.stream().mapToDouble(Edge::top).min().orElse(0) - 1;
        this.floor = floor(edges, pieces);
    }

    /** The lines of a whole file, each page by its columns. */
    static List<PdfLine> order(List<PdfLine> pieces) {
        Map<Integer, List<PdfLine>> pages = new TreeMap<>();
        pieces.forEach(
                p -> pages.computeIfAbsent(p.page(), n -> new ArrayList<>()).add(p));
        List<PdfLine> ordered = new ArrayList<>();
        pages.values().forEach(page -> ordered.addAll(new Columns(page).page(page)));
        return ordered;
    }

    private List<PdfLine> page(List<PdfLine> pieces) {
        List<PdfLine> lines = new ArrayList<>();
        for (List<PdfLine> row : PdfLine.rows(pieces)) {
            List<PdfLine> open = new ArrayList<>();
            for (PdfLine piece : row) {
                if (!open.isEmpty() && edges.stream().anyMatch(e -> e.begins(piece))) {
                    lines.add(PdfLine.join(open));
                    open.clear();
                }
                open.add(piece);
            }
            lines.add(PdfLine.join(open));
        }
        if (edges.isEmpty()) {
            return Boxes.place(lines);
        }
        if (isInOrder(lines)) {
            return lines;
        }
        List<Float> across = across(lines);
        return lines.stream()
                .sorted(Comparator.<PdfLine>comparingLong(
                                l -> across.stream().filter(y -> y < l.y()).count())
                        .thenComparingInt(l -> isAcross(l) ? Integer.MAX_VALUE : column(l))
                        .thenComparing(PdfLine::y))
                .toList();
    }

    private boolean isInOrder(List<PdfLine> lines) {
        List<Float> across = across(lines);
        long before = 0;
        for (PdfLine line : lines) {
            long place = across.stream().filter(y -> y < line.y()).count() * (edges.size() + 2)
                    + (isAcross(line) ? edges.size() + 1 : column(line));
            if (place < before) {
                return false;
            }
            before = place;
        }
        return true;
    }

    private List<Float> across(List<PdfLine> lines) {
        return lines.stream().filter(this::isAcross).map(PdfLine::y).toList();
    }

    /** Whether a line runs over an edge at its height, or stands above or below all columns. */
    private boolean isAcross(PdfLine line) {
        return line.y() >= floor
                || line.y() < top && edges.stream().anyMatch(e -> e.isCrossedBy(line))
                || edges.stream().anyMatch(e -> e.isBeside(line) && e.isCrossedBy(line));
    }

    /**
     * Where the columns end: at the first line below all edges that stands apart and is as wide as two columns. Before it
     * the first column may be longer than the others.
     */
    private static float floor(List<Edge> edges, List<PdfLine> pieces) {
        float bottom = (float) edges.stream().mapToDouble(Edge::bottom).max().orElse(0);
        float before = bottom;
        for (PdfLine line :
                pieces.stream().sorted(Comparator.comparing(PdfLine::y)).toList()) {
            if (line.y() > bottom) {
                boolean apart = line.y() - before > APART * line.size();
                if (apart && edges.stream().anyMatch(e -> e.isCrossedBy(line))) {
                    return line.y();
                }
            }
            before = Math.max(before, line.y());
        }
        return Float.MAX_VALUE;
    }

    private int column(PdfLine line) {
        int column = 0;
        for (int i = 0; i < edges.size(); i++) {
            column = edges.get(i).holds(line) ? i + 1 : column;
        }
        return column;
    }

    /** The edges of all columns but the first, from left to right. */
    private static List<Edge> edges(List<PdfLine> pieces) {
        List<PdfLine> prose =
                pieces.stream().filter(p -> p.words() >= FEWEST_WORDS).toList();
        List<Edge> found = new ArrayList<>();
        List<Float> lefts = prose.stream().map(PdfLine::x).sorted().toList();
        for (int i = 0; i < lefts.size(); ) {
            float x = lefts.get(i);
            int next = i;
            while (next < lefts.size() && lefts.get(next) <= x + NEAR) {
                next++;
            }
            if (next - i >= FEWEST_LINES) {
                Edge edge = edge(x, pieces);
                if (isBesideProse(edge, prose)) {
                    found.add(edge);
                }
            }
            i = next;
        }
        return found;
    }

    private static Edge edge(float x, List<PdfLine> pieces) {
        List<Float> heights = pieces.stream()
                .filter(p -> Math.abs(p.x() - x) <= NEAR)
                .map(PdfLine::y)
                .sorted()
                .toList();
        float first = heights.getFirst();
        // The first line of a paragraph may be set in.
        float top = (float) pieces.stream()
                .filter(p ->
                        p.x() > x + NEAR && p.x() < x + INDENT && p.y() < first && first - p.y() < APART * p.size())
                .mapToDouble(PdfLine::y)
                .min()
                .orElse(first);
        return new Edge(x, top, heights.getLast());
    }

    /** Whether prose stands to the left at the same height, nearly all of which ends before the edge. */
    private static boolean isBesideProse(Edge edge, List<PdfLine> prose) {
        int ends = 0;
        int crosses = 0;
        for (PdfLine line : prose) {
            if (line.x() < edge.x() - NEAR && line.y() >= edge.top() && line.y() <= edge.bottom()) {
                ends += line.right() < edge.x() ? 1 : 0;
                crosses += line.right() > edge.x() + NEAR ? 1 : 0;
            }
        }
        return ends >= FEWEST_LINES && ends >= 4 * crosses;
    }
}
