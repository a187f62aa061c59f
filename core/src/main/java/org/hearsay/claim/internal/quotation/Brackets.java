package org.hearsay.claim.internal.quotation;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/** What an editor put into quoted words, and where words were left out. */
public final class Brackets {

    private Brackets() {}

    /** Square brackets with their words, those within others left out. */
    public static List<Span> insertions(String text, Span span) {
        var found = new ArrayList<Span>();
        int depth = 0;
        int from = -1;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (c == '[') {
                from = depth++ == 0 ? i : from;
            } else if (c == ']' && depth > 0 && --depth == 0 && !isNoteMark(text, from, i)) {
                found.add(new Span(from, i + 1));
            }
        }
        return found;
    }

    private static boolean isNoteMark(String text, int open, int close) {
        for (int i = open + 1; i < close; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return close - open <= 4;
    }

    /** Ellipses: one sign or three stops. */
    public static List<Span> omissions(String text, Span span) {
        var found = new ArrayList<Span>();
        int i = span.start();
        while (i < span.end()) {
            int from = i;
            while (i < span.end() && (text.charAt(i) == '\u2026' || text.charAt(i) == '.')) {
                i++;
            }
            if (i - from >= 3 || i > from && text.charAt(from) == '\u2026') {
                found.add(new Span(from, i));
            }
            i = Math.max(i, from + 1);
        }
        return found;
    }
}
