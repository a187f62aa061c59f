package org.hearsay.account.internal.inconsistency;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.text.Span;

/**
 * The parts of a text in quotation marks, block by block. A mark that is not closed holds to the end of its block. Coarse on
 * purpose: it only says whether words are those of somebody else.
 */
final class QuotedParts {

    private QuotedParts() {}

    /** The outermost quoted parts, in order, without their marks. */
    static List<Span> of(Document document) {
        var found = new ArrayList<Span>();
        for (Block block : document.readable()) {
            scan(document.text(), block.span(), found);
        }
        return List.copyOf(found);
    }

    private static void scan(String text, Span block, List<Span> found) {
        int open = -1;
        char close = 0;
        for (int i = block.start(); i < block.end(); i++) {
            char c = text.charAt(i);
            if (open < 0) {
                close = closing(text, i, block);
                open = close == 0 ? -1 : i + 1;
            } else if (c == close && isEnd(text, i, block)) {
                found.add(Span.of(open, i));
                open = -1;
            }
        }
        if (open >= 0 && open < block.end()) {
            found.add(Span.of(open, block.end()));
        }
    }

    /** The mark that closes what opens at {@code i}; 0 where nothing does. */
    private static char closing(String text, int i, Span block) {
        boolean begins = i == block.start() || " \t\n([\u2014\u2013-:".indexOf(text.charAt(i - 1)) >= 0;
        return switch (text.charAt(i)) {
            case '"' -> '"';
            case '\u201c' -> '\u201d';
            case '\u00ab' -> '\u00bb';
            case '\u2018' -> begins ? '\u2019' : 0;
            case '\'' -> begins ? '\'' : 0;
            default -> 0;
        };
    }

    /** Whether a mark closes: an apostrophe inside a word does not. */
    private static boolean isEnd(String text, int i, Span block) {
        char c = text.charAt(i);
        boolean single = c == '\'' || c == '\u2019';
        return !single || i + 1 >= block.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
    }
}
