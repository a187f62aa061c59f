package org.hearsay.search.internal;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.document.DocumentId;
import org.hearsay.text.Span;

/** Which parts of an entry's text are sentences, and where each stands in its report. */
final class Pieces {

    /**
     * A sentence.
     *
     * @param from offset in the entry's text
     * @param document that it stands in
     * @param span where
     */
    record Piece(int from, DocumentId document, Span span) {

        boolean holds(int offset) {
            return from <= offset && offset < from + span.length();
        }

        /** A place of the entry's text as one of the report. */
        Span inReport(int start, int end) {
            int shift = span.start() - from;
            return Span.of(start + shift, Math.min(end + shift, span.end()));
        }
    }

    private Pieces() {}

    /** As one stored line; the document is written where it changes. */
    static String write(List<Piece> pieces) {
        var out = new StringBuilder();
        String last = "";
        for (Piece p : pieces) {
            String document = p.document().value();
            out.append(document.equals(last) ? "" : document)
                    .append(':')
                    .append(p.from())
                    .append(':')
                    .append(p.span().start())
                    .append(':')
                    .append(p.span().end())
                    .append(' ');
            last = document;
        }
        return out.toString();
    }

    static List<Piece> read(String line) {
        var pieces = new ArrayList<Piece>();
        String document = "";
        int at = 0;
        while (at < line.length()) {
            int end = line.indexOf(' ', at);
            int first = line.indexOf(':', at);
            int second = line.indexOf(':', first + 1);
            int third = line.indexOf(':', second + 1);
            document = first == at ? document : line.substring(at, first);
            pieces.add(new Piece(
                    Integer.parseInt(line, first + 1, second, 10),
                    new DocumentId(document),
                    Span.of(
                            Integer.parseInt(line, second + 1, third, 10),
                            Integer.parseInt(line, third + 1, end, 10))));
            at = end + 1;
        }
        return pieces;
    }
}
