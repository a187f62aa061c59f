package org.hearsay.reading.internal.parser.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands at the head and foot of pages and is no part of the text: page numbers, what pages repeat, the stamp of a
 * browser, and small print at the break of two pages, which would part a sentence.
 *
 * @param text the lines of the text
 * @param aside running heads, each once, and small print; it is kept, but is no part of a sentence
 */
record Margins(List<PdfLine> text, List<PdfLine> aside) {

    private static final String PAGE_NUMBER =
            "(?i)(?:page\\s+)?[-\\u2013\\u2014]?\\s*\\d{1,4}\\s*[-\\u2013\\u2014]?(?:\\s*(?:of|/)\\s*\\d{1,4})?";
    private static final Pattern STAMP = Pattern.compile(
            "\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4},? \\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp]\\.?[Mm]\\.?)?(?: .*)?");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?|file)://\\S+(?: \\d{1,4}/\\d{1,4})?");

    private static final int MOST_WORDS = 12;

    Margins {
        text = List.copyOf(text);
        aside = List.copyOf(aside);
    }

    static Margins of(List<PdfLine> lines) {
        List<PdfLine> rows = PdfLine.rows(lines).stream().map(PdfLine::join).toList();
        float body = PdfLine.bodySize(lines);
        var running = new RunningHeads(rows, body);
        Set<String> kept = new HashSet<>();
        int lastPage = rows.isEmpty() ? 0 : rows.getLast().page();
        List<PdfLine> text = new ArrayList<>();
        List<PdfLine> aside = new ArrayList<>();
        List<List<PdfLine>> pieces = PdfLine.rows(lines);
        Map<Integer, float[]> edges = edges(rows, body);
        for (int i = 0; i < rows.size(); i++) {
            PdfLine row = rows.get(i);
            if (!row.isInMargin()) {
                text.addAll(pieces.get(i));
            } else if (row.text().matches(PAGE_NUMBER) || isStamp(row)) {
                // Nothing of the report stands there.
                continue;
            } else if (running.contains(row)) {
                if (kept.add(RunningHeads.shape(row))) {
                    aside.add(row);
                }
            } else if (isSmallPrint(row, body, lastPage, edges.getOrDefault(row.page(), new float[] {0, 0}))) {
                aside.add(row);
            } else {
                text.addAll(pieces.get(i));
            }
        }
        return new Margins(text, aside);
    }

    private static boolean isStamp(PdfLine row) {
        return STAMP.matcher(row.text()).matches()
                || ADDRESS.matcher(row.text()).matches();
    }

    /** Few small words apart from the prose, between the text of one page and that of the next. */
    private static boolean isSmallPrint(PdfLine row, float body, int lastPage, float[] prose) {
        boolean apart = row.isAtTop()
                ? row.page() > 0 && prose[0] - row.y() > 2 * body
                : row.page() < lastPage && row.y() - prose[1] > 2 * body;
        char last = row.text().charAt(row.text().length() - 1);
        return apart
                && row.size() < body - 0.6
                && row.words() <= MOST_WORDS
                && ".!?,;:".indexOf(last) < 0
                && row.text().indexOf('\u00a9') < 0;
    }

    /** The first and the last base line of each page that is set as large as most of the text. */
    private static Map<Integer, float[]> edges(List<PdfLine> rows, float body) {
        Map<Integer, float[]> edges = new HashMap<>();
        for (PdfLine row : rows) {
            if (row.size() >= body - 0.6) {
                float[] edge = edges.computeIfAbsent(row.page(), p -> new float[] {row.y(), row.y()});
                edge[0] = Math.min(edge[0], row.y());
                edge[1] = Math.max(edge[1], row.y());
            }
        }
        return edges;
    }
}
