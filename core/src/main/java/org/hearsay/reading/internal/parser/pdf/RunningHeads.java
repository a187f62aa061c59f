package org.hearsay.reading.internal.parser.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows at the head and foot of pages that run through a paper: the same words on two pages, whatever their numbers; or
 * other words beside a number that counts the pages, as those of left and right pages are; or short rows that stand apart
 * from the prose at one height on every page.
 */
final class RunningHeads {

    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,4})(?=\\D)|(?<=\\D)(\\d{1,4})$");
    private static final int MOST_WORDS = 12;

    private final Set<String> shapes = new HashSet<>();
    private final Set<PdfLine> numbered = new HashSet<>();
    private final Set<PdfLine> apart = new HashSet<>();

    RunningHeads(List<PdfLine> rows, float body) {
        repeated(rows);
        numbered(rows);
        apart(rows, body);
    }

    /** Whether a row at the head or foot of a page is one. */
    boolean contains(PdfLine row) {
        return shapes.contains(shape(row)) || numbered.contains(row) || apart.contains(row);
    }

    /** The words without their numbers; that of the page stands to the left on some pages and to the right on others. */
    static String shape(PdfLine row) {
        return row.text().replaceAll("\\d+", "#").replaceAll("^[#|\\s]+(?=\\p{L})|(?<=\\p{L})[#|\\s]+$", "");
    }

    private void repeated(List<PdfLine> rows) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        for (PdfLine row : rows) {
            if (row.isInMargin()) {
                pages.computeIfAbsent(shape(row), s -> new HashSet<>()).add(row.page());
            }
        }
        pages.forEach((shape, on) -> {
            if (on.size() >= 2) {
                shapes.add(shape);
            }
        });
    }

    /** A number at the edge of a row, as far before that of its page on two pages. */
    private void numbered(List<PdfLine> rows) {
        Map<String, List<PdfLine>> counting = new HashMap<>();
        for (PdfLine row : rows) {
            if (row.isInMargin() && row.words() <= MOST_WORDS) {
                for (Matcher m = NUMBER.matcher(row.text()); m.find(); ) {
                    int ahead = Integer.parseInt(m.group()) - row.page();
                    counting.computeIfAbsent((row.isAtTop() ? "top " : "foot ") + ahead, k -> new ArrayList<>())
                            .add(row);
                }
            }
        }
        counting.values().stream()
                .filter(on -> on.stream().map(PdfLine::page).distinct().count() >= 2)
                .forEach(numbered::addAll);
    }

    private void apart(List<PdfLine> rows, float body) {
        Map<Integer, List<PdfLine>> pages = new TreeMap<>();
        rows.forEach(
                r -> pages.computeIfAbsent(r.page(), n -> new ArrayList<>()).add(r));
        if (pages.size() < 2) {
            return;
        }
        List<PdfLine> tops = new ArrayList<>();
        for (List<PdfLine> page : pages.values()) {
            PdfLine top =
                    page.stream().min((a, b) -> Float.compare(a.y(), b.y())).orElseThrow();
            float next = (float) page.stream()
                    .filter(r -> r.y() > top.y() + 1)
                    .mapToDouble(PdfLine::y)
                    .min()
                    .orElse(0);
            boolean isHead = top.isAtTop()
                    && top.words() <= MOST_WORDS
                    && top.size() <= body + 0.6
                    && next - top.y() > 1.6 * body
                    && ".!?,;:\"\u201d".indexOf(top.text().charAt(top.text().length() - 1)) < 0;
            if (!isHead || !tops.isEmpty() && Math.abs(tops.getFirst().y() - top.y()) > 1) {
                return;
            }
            tops.add(top);
        }
        apart.addAll(tops);
    }
}
