package org.hearsay.reading.internal.parser.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Puts what a file draws apart from the rest where a reader sees it: a box or table whose lines fit whole between two lines
 * of the longest piece that goes down the page. What stands beside other lines stays where the file has it.
 */
final class Boxes {

    /** A page of more pieces is drawn in no order that this could mend. */
    private static final int MOST_RUNS = 40;

    /** More than the space between paragraphs, in sizes of letters. */
    private static final float APART = 2.5f;

    private Boxes() {}

    static List<PdfLine> place(List<PdfLine> lines) {
        List<List<PdfLine>> runs = runs(lines);
        if (runs.size() < 2 || runs.size() > MOST_RUNS) {
            return lines;
        }
        List<PdfLine> longest =
                runs.stream().max(Comparator.comparingInt(List::size)).orElseThrow();
        List<PdfLine> before = new ArrayList<>();
        List<PdfLine> placed = new ArrayList<>(longest);
        List<PdfLine> after = new ArrayList<>();
        boolean passed = false;
        for (List<PdfLine> run : runs) {
            if (run.equals(longest)) {
                passed = true;
                continue;
            }
            for (List<PdfLine> box : boxes(run)) {
                int gap = gap(box, placed);
                if (gap >= 0) {
                    placed.addAll(gap, box);
                } else {
                    (passed ? after : before).addAll(box);
                }
            }
        }
        return Stream.of(before, placed, after).flatMap(List::stream).toList();
    }

    /** Lines that go down the page, one after the other. */
    private static List<List<PdfLine>> runs(List<PdfLine> lines) {
        return split(lines, (before, line) -> line.y() < before.y() - 1);
    }

    /** The pieces of a run that stand apart. */
    private static List<List<PdfLine>> boxes(List<PdfLine> run) {
        return split(run, (before, line) -> line.y() - before.y() > APART * line.size());
    }

    private static List<List<PdfLine>> split(List<PdfLine> lines, BiPredicate<PdfLine, PdfLine> between) {
        List<List<PdfLine>> pieces = new ArrayList<>();
        for (PdfLine line : lines) {
            if (pieces.isEmpty() || between.test(pieces.getLast().getLast(), line)) {
                pieces.add(new ArrayList<>());
            }
            pieces.getLast().add(line);
        }
        return pieces;
    }

    /** Before which line a box fits; -1 where it stands beside some. */
    private static int gap(List<PdfLine> box, List<PdfLine> placed) {
        float top = box.getFirst().y() - box.getFirst().size();
        float bottom = box.getLast().y();
        for (int i = 0; i <= placed.size(); i++) {
            boolean isAbove = i == 0 || placed.get(i - 1).y() < top;
            boolean isBelow =
                    i == placed.size() || placed.get(i).y() - placed.get(i).size() > bottom;
            if (isAbove && isBelow) {
                return i;
            }
        }
        return -1;
    }
}
