package org.hearsay.claim.internal.quotation;

import java.util.List;
import org.hearsay.text.Span;

/**
 * Words in quotation marks, over as many sentences and paragraphs as the marks hold.
 *
 * @param number its number in the document, from 0
 * @param parent number of the quotation that it stands in, or -1
 * @param pieces what stands between the marks, one piece a paragraph
 * @param marks the marks themselves
 * @param closed whether a closing mark was found
 */
public record Quotation(int number, int parent, List<Span> pieces, List<Span> marks, boolean closed) {

    public Quotation {
        pieces = List.copyOf(pieces);
        marks = List.copyOf(marks);
    }

    /** From the first mark to the last. */
    public Span whole() {
        Span inner = Span.cover(pieces.getFirst(), pieces.getLast());
        return Span.cover(Span.cover(marks.getFirst(), marks.getLast()), inner);
    }

    /** Whether it is a turn of a transcript, which a label's colon opens. */
    public boolean isTurn(String text) {
        String mark = marks.getFirst().of(text);
        return mark.equals(":") || mark.equals("Q.") || mark.equals("A.");
    }

    /** The last unit before the closing mark, or a space. */
    public char last(String text) {
        Span piece = pieces.getLast().strip(text);
        return piece.isEmpty() ? ' ' : text.charAt(piece.end() - 1);
    }
}
