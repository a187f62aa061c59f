package org.hearsay.account.internal.told;

import org.hearsay.document.Block;
import org.hearsay.document.Document;
import org.hearsay.text.Span;

/** The words around a place, as much of the sentence as a list has room for. */
public final class Quotation {

    private static final int REACH = 110;

    private Quotation() {}

    /** The sentence around {@code span}, cut at word ends where it is long; never beyond the block. */
    public static String around(Document document, Span span) {
        String text = document.text();
        Span block = block(document, span);
        int from = Math.max(block.start(), span.start() - REACH);
        int to = Math.min(block.end(), span.end() + REACH);
        boolean cutLeft = from > block.start();
        boolean cutRight = to < block.end();
        for (int i = span.start() - 1; i > from; i--) {
            if (isEnd(text, i)) {
                from = i + 1;
                cutLeft = false;
                break;
            }
        }
        for (int i = span.end(); i < to; i++) {
            if (isEnd(text, i)) {
                to = i + 1;
                cutRight = false;
                break;
            }
        }
        while (cutLeft && from < span.start() && !Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (cutRight && to > span.end() && !Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        String words = text.substring(from, Math.max(from, to)).strip().replaceAll("\\s+", " ");
        return (cutLeft ? "… " : "") + words + (cutRight ? " …" : "");
    }

    /** The whole sentence around {@code span}; never beyond the block. */
    public static String sentence(Document document, Span span) {
        String text = document.text();
        Span block = block(document, span);
        int to = span.end();
        while (to < block.end() && !isEnd(text, to)) {
            to++;
        }
        return text.substring(start(text, span, block), Math.min(block.end(), to + 1))
                .strip();
    }

    /** What stands of the sentence before {@code span}. */
    public static String before(Document document, Span span) {
        String text = document.text();
        return text.substring(start(text, span, block(document, span)), span.start())
                .stripLeading();
    }

    /** The block in which a place stands; the whole text where it stands in none. */
    private static Span block(Document document, Span span) {
        return document.findBlock(span.start())
                .map(Block::span)
                .orElseGet(() -> Span.of(0, document.text().length()));
    }

    /** Where the sentence around a place begins in its block. */
    private static int start(String text, Span span, Span block) {
        int from = span.start();
        while (from > block.start() && !isEnd(text, from - 1)) {
            from--;
        }
        return from;
    }

    /** Whether no sentence ends between two places. */
    public static boolean isOneSentence(Document document, Span a, Span b) {
        String text = document.text();
        for (int i = Math.min(a.end(), b.end()); i < Math.max(a.start(), b.start()); i++) {
            if (isEnd(text, i) || text.charAt(i) == '\n') {
                return false;
            }
        }
        return true;
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        return (c == '.' || c == '!' || c == '?')
                && (at + 1 >= text.length()
                        || Character.isWhitespace(text.charAt(at + 1))
                        || text.charAt(at + 1) == '\u201d')
                && (at < 3 || !Character.isUpperCase(text.charAt(at - 1)));
    }
}
